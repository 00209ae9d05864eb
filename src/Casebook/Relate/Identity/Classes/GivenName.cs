using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class A, names without a title: a known given name with a surname in a sentence on a patient, or alone where a person acts (<c>Maria was
/// admitted</c>). 45 CFR 164.514(b)(2)(i)(A).</summary>
internal sealed partial class GivenName : IdentityRule
{
    private const int Behind = 50;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => GivenNames.All;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        // Donna di 58 anni: a woman.
        if (text.Text[token.Start..token.End] is "Donna" && text.After(token.End, 4).StartsWith(" di "))
            return null;
        var first = text.At(token.Start);
        if (first > 0x600 || !char.IsUpper(first) || !GivenNames.Contains(text.Text[token.Start..token.End]))
            return null;
        if (text.At(token.Start - 1) is '-' or '\'' or '’' || text.At(token.End) is '-' or '\u2013' || Saint().IsMatch(text.Before(token.Start, 12)))
            return null;
        if (SurnameFirst().IsMatch(text.Before(token.Start, 24)) && AgeBehind().IsMatch(text.After(token.End, Behind)))
            return TextSpan.Between(token.Start, token.End);
        if (SurnameAndComma().IsMatch(text.Before(token.Start, 24)) && IsCaredFor().IsMatch(text.After(token.End, Behind)))
            return TextSpan.Between(token.Start, token.End);
        if (Woman().IsMatch(text.Text[token.Start..Math.Min(text.Text.Length, token.End + Behind)]))
            return null;
        var hasSurname = Find(text, Surname(), token.End);
        var span = TextSpan.Between(token.Start, hasSurname?.End ?? token.End);
        var behind = text.After(span.End, Behind);
        if (Guards.IsEponym(text.After(token.End, Behind)) || Guards.IsEponym(behind))
            return null;
        var sentence = text.Sentence(token.Start);
        if (Guards.GivesCredit(sentence))
            return null;
        var lonely = text.At(token.Start - 1) == '\n' || !char.IsUpper(PreviousInitial(text, token.Start)) || EndsBefore(text, token.Start);
        if (hasSurname is null)
            return lonely && (ActsAlone().IsMatch(behind) || AgeBehind().IsMatch(behind)) ? span : null;
        var surname = text.Text[token.End..span.End].Trim();
        if (Guards.IsEponymNoun(LastWord(surname)) || Regions.AreLarge(surname))
            return null;
        return
            AgeBehind().IsMatch(behind)
            || ActsAlone().IsMatch(behind)
            || surname is "Doe"
            || (lonely && Guards.SpeaksOfPerson(sentence) && !CreatesList().IsMatch(behind))
            ? span
            : null;
    }

    // First letter of the word before, to tell a surname or the middle of a longer name from a given name.
    private static char PreviousInitial(IdentityText text, int at)
    {
        if (text.At(at - 1) != ' ')
            return ' ';
        var start = at - 1;
        while (start > 0 && char.IsLetterOrDigit(text.At(start - 1)))
            start--;
        return text.At(start);
    }

    private static bool EndsBefore(IdentityText text, int at) =>
        text.At(at - 1) == ' ' && text.At(at - 2) is '.' or ',' or ':' or ';' or '(' or '"' or '!' or '?';

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];

    [GeneratedRegex(
        $@"\G(?: \p{{Lu}}\.)? (?:{Shapes.Particle} ){{0,2}}{Shapes.Capital}(?: {Shapes.Capital})?|\G \p{{Lu}}\b\.?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Surname();

    // Italian for woman.
    [GeneratedRegex(
        @"^Donna(?:,? (?:di|de|in|con|che|senza|affetta|originaria|adulta|giovane|anziana|caucasica)\b|,? \d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Woman();

    [GeneratedRegex(@"\b\p{Lu}{3,},? $", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameFirst();

    // "Kowalczyk, Denise found unresponsive"
    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{2,}, $", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameAndComma();

    [GeneratedRegex(
        @"^ (?:was |is )?(?:found|seen|reviewed|examined|brought|admitted|discharged|given|transferred|complain\w+)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IsCaredFor();

    [GeneratedRegex($@"^{Shapes.AgeBehind}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgeBehind();

    [GeneratedRegex(
        @"^(?: (?:was|is|had|has|presented|came|complained|developed|lives|lived|works|worked|noticed|felt|says|said|died|underwent|"
            + @"received|returned|recovered|attends|attended|denied|started|told|called|went|began|smokes|drinks|weighed|remained|agreed)\b|"
            + @", (?:the|his|her|their|our) (?:patient|elder|younger|eldest|older|twin|only )?(?:['’]s )?\w+|['’]s? (?:mother|father|wife|"
            + @"husband|parents|family|son|daughter|symptoms?|condition|fever|pain|skin|rash|illness|hands?|face|doctor|sister|brother|"
            + @"blood|diagnosis|story|treatment)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ActsAlone();

    [GeneratedRegex(@"^,? (?:and|&) \p{Lu}|^ (?:et al|\(\d{4}\)|in \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex CreatesList();

    [GeneratedRegex(
        @"\b(?:St\.?|Saint|San|Santa|Santo|São|Sainte|Sankt|Sister|King|Queen|Prince|Pope|Lake|Port|Mount|Fort|Cape|Johns|de|von|van)[ -]$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Saint();
}
