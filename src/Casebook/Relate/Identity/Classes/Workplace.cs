using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Employers and schools by name: <c>works at Acme Foundry</c>, <c>attends Greenhill Primary School</c>. 45 CFR 164.514(b)(2)(i):
/// identifiers of employers count.</summary>
internal sealed partial class Workplace : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            works worked working employed employee employer attends attended attending pupil student studies studied studying teaches taught school
            kindergarten academy college nursery
            çalışıyor çalışan travaille employé employée trabaja trabajaba lavora lavorava arbeitet beschäftigt trabalha trabalhava يعمل تعمل
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenInstitution(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (word[0] > 0x600)
            return null;
        if (word is "School" or "Kindergarten" or "Academy" or "Nursery" or "College")
            return LookBack(text, token);
        if (Find(text, word is "attends" or "attended" or "attending" or "employer" ? Direct() : At(), token.End) is not { } found)
            return null;
        var behind = text.Text.Slice(found.Start, found.Length);
        var place = behind[FirstCapital(behind)..];
        if (Regions.AreLarge(place) || NoEmployer().IsMatch(place) || Guards.SpeaksOfLiterature(text.Sentence(token.Start)))
            return null;
        return found;
    }

    private static TextSpan? LookBack(IdentityText text, Token token)
    {
        var before = text.Before(token.Start, 50);
        foreach (var match in SchoolName().EnumerateMatches(before))
        {
            if (
                NoEmployer().IsMatch(before.Slice(match.Index, match.Length))
                || !Guards.SpeaksOfPerson(text.Sentence(token.Start))
                || Guards.SpeaksOfLiterature(text.Sentence(token.Start))
            )
                return null;
            return TextSpan.Between(token.Start - before.Length + match.Index, token.End);
        }
        return null;
    }

    private static int FirstCapital(ReadOnlySpan<char> words)
    {
        var at = 0;
        while (at < words.Length && !char.IsUpper(words[at]))
            at++;
        return at;
    }

    [GeneratedRegex(
        $@"\G(?: (?:as|an?|the|in|cleaner|welder|clerk|nurse|teacher|driver|cook|engineer|manager|part-time|full-time|since \d{{4}}|"
            + $@"currently|there)){{0,5}} (?:at|for|by|with|of|bei|beim|chez|à|en|na|no|presso|alla|da) (?:the |la |el |a "
            + $@")?{Shapes.Capital}(?: (?:(?:&|and|of|de|della|do|da) )?{Shapes.Capital}){{0,4}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex At();

    [GeneratedRegex($@"\G(?: is|,|:)?(?: the)? {Shapes.Capital}(?: (?:(?:&|and|of|de) )?{Shapes.Capital}){{1,4}}", RegexOptions.CultureInvariant)]
    private static partial Regex Direct();

    [GeneratedRegex($@"(?:{Shapes.Capital} |St\. ){{1,4}}$", RegexOptions.CultureInvariant)]
    private static partial Regex SchoolName();

    [GeneratedRegex(
        @"^(?:The |An? )?(?:Emergency|Department|Outpatient|Intensive|ICU|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Medical|"
            + @"Nursing|High|Primary|Secondary|Middle|Elementary|Graduate|Law|Dental|Physical|Internal|General|Day|Case|Table|Figure|Bayes|"
            + @"Kaplan|Fisher|American|Royal|Imperial|Harvard|Johns) ?(?:$|\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoEmployer();
}
