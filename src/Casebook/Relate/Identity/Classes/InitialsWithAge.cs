using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class A, initials where a person is told of: <c>J.D., a 45-year-old</c>, <c>A.B. was admitted</c>. ICMJE, Protection of Research
/// Participants: patients' initials are identifying.</summary>
internal sealed partial class InitialsWithAge : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words => Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString());

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (
            !char.IsAsciiLetterUpper(text.At(token.Start))
            || text.At(token.End) != '.'
            || text.At(token.Start - 1) is not (' ' or '\n' or '(' or '"')
        )
            return null;
        if (Find(text, Initials(), token.Start) is not { } initials)
            return null;
        var behind = text.After(initials.End, 40);
        return AgeBehind().IsMatch(behind) || Acts().IsMatch(behind) ? initials : null;
    }

    [GeneratedRegex(@"\G(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\.", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex($@"^{Shapes.AgeBehind}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgeBehind();

    [GeneratedRegex(
        @"^(?: (?:was|is|has been) (?:\w+ly )?(?:admitted|born|referred|seen|brought|diagnosed|discharged|treated|hospitali[sz]ed|"
            + @"transferred|found)\b| (?:presented|complained|came|noticed|lives|died)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Acts();
}
