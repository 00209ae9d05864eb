using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class F, e-mail addresses, also with the <c>@</c> spelled out. 45 CFR 164.514(b)(2)(i)(F).</summary>
internal sealed partial class EmailAddress : IdentityRule
{
    private static readonly SearchValues<string> Dots = SearchValues.Create([" dot ", " punto "], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<string> Words => ["at", "arroba", "chez"];

    /// <inheritdoc/>
    public override ImmutableArray<char> Marks => ['@'];

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenEmail(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var isSign = text.At(token.Start) == '@';
        var isBracketed = text.At(token.Start - 1) is '[' or '(' or '{';
        if (!isSign && !isBracketed && !text.After(token.End, 40).ContainsAny(Dots))
            return null;
        if (
            Find(
                text,
                isSign ? Domain()
                    : isBracketed ? BracketedDomain()
                    : SpelledDomain(),
                token.Start
            )
            is not { } domain
        )
            return null;
        var start = isBracketed ? token.Start - 1 : token.Start;
        if (text.At(start - 1) == ' ')
            start--;
        var local = start;
        while (local > 0 && (char.IsLetterOrDigit(text.At(local - 1)) || text.At(local - 1) is '.' or '_' or '-' or '+' or '%'))
            local--;
        return local < start ? TextSpan.Between(local, domain.End) : null;
    }

    [GeneratedRegex(@"\G@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();

    [GeneratedRegex(
        @"\G(?:at|arroba|chez)[\])}] ?[\p{L}\d-]+(?: ?(?:\.|[\[({]?(?:dot|punto|point|punkt|nokta)[\])}]?) ?[\p{L}\d-]+){1,4}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BracketedDomain();

    [GeneratedRegex(@"\G(?:at|arroba) [\p{L}\d-]+ (?:dot|punto) \p{L}{2,24}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpelledDomain();
}
