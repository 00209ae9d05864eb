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
            fonderie usine boulangerie chantier garage works worked working employed employee employer attends attended attending pupil student
            studies studied studying teaches taught school
            kindergarten academy college nursery escola école collège lycée colegio escuela scuola asilo liceo grundschule gymnasium realschule gesamtschule
            hauptschule kita ilkokulu ortaokulu lisesi anaokulu jardim creche crèche مدرسة
            çalışıyor çalışan travaille employé employée trabaja trabajaba lavora lavorava arbeitet beschäftigt trabalha trabalhava يعمل تعمل
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenInstitution(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (word[0] > 0x600)
            return word is "مدرسة" ? Find(text, ArabicSchool(), token.Start) : null;
        if (word is "çalışıyor" or "çalışan")
            return TurkishAt(text, token);
        if (word is "ilkokulu" or "ortaokulu" or "lisesi" or "anaokulu" or "İlkokulu" or "Ortaokulu" or "Lisesi" or "Anaokulu")
            return LookBack(text, token);
        if (Find(text, Works(), token.Start) is { } works)
            return Guards.SpeaksOfLiterature(text.Sentence(token.Start)) ? null : works;
        if (Find(text, School(), token.Start) is { } school)
            return Child().IsMatch(text.Sentence(token.Start)) && !Guards.SpeaksOfLiterature(text.Sentence(token.Start)) ? school : null;
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
                || !(Guards.SpeaksOfPerson(text.Sentence(token.Start)) || Child().IsMatch(text.Sentence(token.Start)))
                || Guards.SpeaksOfLiterature(text.Sentence(token.Start))
            )
                return null;
            return TextSpan.Between(token.Start - before.Length + match.Index, token.End);
        }
        return null;
    }

    private static TextSpan? TurkishAt(IdentityText text, Token token)
    {
        var before = text.Before(token.Start, 60);
        foreach (var match in TurkishEmployer().EnumerateMatches(before))
            return new TextSpan(token.Start - before.Length + match.Index, match.Length);
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
            + $@"currently|there)){{0,5}}(?: (?:as|como|come|comme|als) (?:an? |una? |une? |uma? |eine? )?\p{{Ll}}[\p{{Ll}} -]{{2,40}}?)? (?:at|for|"
            + $@"by|with|of|bei|beim|chez|à|en|na|no|presso|alla|da) (?:the |la |el |a |der |dem |einer |une? |una? "
            + $@")?{Shapes.Capital}(?: (?:(?:&|and|of|de|della|do|da) )?{Shapes.Capital}){{0,4}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex At();

    [GeneratedRegex($@"\G(?:fonderie|usine|boulangerie|chantier|garage) {Shapes.Capital}(?:[ -]{Shapes.Capital}){{0,3}}", RegexOptions.CultureInvariant)]
    private static partial Regex Works();

    [GeneratedRegex($@"\G(?: is|,|:)?(?: the)? {Shapes.Capital}(?: (?:(?:&|and|of|de) )?{Shapes.Capital}){{1,4}}", RegexOptions.CultureInvariant)]
    private static partial Regex Direct();

    [GeneratedRegex(
        $@"\G(?:[Ee]scola|[Éé]cole|[Cc]ollège|[Ll]ycée|[Cc]olegio|[Ee]scuela|[Ss]cuola|[Aa]silo|[Ll]iceo|Grundschule|Gymnasium|Realschule|"
            + $@"Gesamtschule|Hauptschule|"
            + $@"Kita|[Jj]ardim|[Cc]reche|[Cc]rèche)(?: (?:primaire|maternelle|élémentaire|elementare|primaria|media|infantil|de [Ii]nfância|"
            + $@"[Bb]ásica|[Ss]ecundária))?"
            + $@"(?: (?:de|do|da|dos|di|della|du|des|am|an der|in|Sankt|San|Santa|São))?(?: (?:la|las|los|"
            + $@"les))? ?{Shapes.Capital}(?:[ -]{Shapes.Capital}){{0,3}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex School();

    [GeneratedRegex(
        @"\b(?:pupils?|school|frequent\w*|fréquent\w*|asiste|acude|estudia\w*|alun[oa]s?|alumn[oa]s?|élèves?|scolaris\w+|besucht\w*|schüler\w*|studia|"
            + @"öğrenci\w*|okuyan|"
            + @"okuyor|menin[oa]s?|niñ[oa]s?|enfants?|bambin[oaie]|kind(?:er)?|çocuk\w*|garçon|fillette|professor\w*|maestr[oa]|enseignant\w*|"
            + @"lehrer\w*|öğretmen\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Child();

    [GeneratedRegex($@"(?:{Shapes.Capital} ){{0,3}}{Shapes.Capital}['’]\p{{Ll}}{{2,4}}(?= (?:\p{{Ll}}+ ){{0,3}}$)", RegexOptions.CultureInvariant)]
    private static partial Regex TurkishEmployer();

    [GeneratedRegex(@"\Gمدرسة [\u0621-\u064A]{3,}(?: [\u0621-\u064A]{3,})?", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicSchool();

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
