using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class A, names: a title and what follows it (<c>Mrs. A.B.</c>, <c>Frau Müller</c>), also of relatives and doctors who treat. 45 CFR
/// 164.514(b)(2)(i)(A); ICMJE, Protection of Research Participants: initials count.</summary>
internal sealed partial class TitledName : IdentityRule
{
    private const int Behind = 40;

    private static readonly FrozenSet<string> Doctors = "dr dra drs prof professor professeur dott dottor dottoressa doktor doctor الدكتور دكتور"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // German doctors write M. for Morbus.
    private static readonly FrozenSet<string> Eponyms = """
        Crohn Parkinson Bechterew Basedow Hodgkin Wegener Whipple Wilson Addison Cushing Paget Bowen Fabry Gaucher Still Menière Alzheimer Behçet
        Ormond Scheuermann Sudeck Dupuytren Perthes Osler Boeck
        Werlhof Waldenström Hirschsprung Meulengracht Raynaud Ménétrier Darier Duhring Grover Kawasaki Pick Huntington Pompe Recklinghausen
        Bourneville Biermer Castleman Erdheim Hansen Köhler Ledderhose
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            mr mrs ms miss mx mister shri smt shrimati kumari sri rev d master mme mlle madame mademoiselle monsieur m messrs mmes sr sra srta señor
            señora señorita don doña dona senhor
            senhora sig signor signora signorina herr herrn frau fräulein hr fr
            bay bayan sayın sn hanım hanim bey السيد السيدة سيد سيدة الآنسة الأستاذ الأستاذة الحاج الحاجة الطفل الطفلة
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Concat(Doctors);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var title = text.Text[token.Start..token.End];
        if (title[0] > 0x600)
            return LookArabic(text, token, title);
        if (title is "Hanım" or "Hanim" or "Bey" or "hanım" or "bey")
            return LookBack(text, token);
        if (
            !char.IsUpper(title[0])
            && !(title is "sr" or "sra" or "srta" or "sig" or "dott" && text.At(token.End) == '.')
            && title
                is not (
                    "don"
                    or "doña"
                    or "dona"
                    or "señor"
                    or "señora"
                    or "señorita"
                    or "madame"
                    or "monsieur"
                    or "mademoiselle"
                    or "senhor"
                    or "senhora"
                    or "signora"
                    or "signor"
                    or "bayan"
                    or "bay"
                    or "sayın"
                )
        )
            return null;
        // MR, MS and SR are imaging, a disease and a sign of a word cut short.
        if (title.Length > 1 && char.IsUpper(title[^1]) || title is "D" && text.At(token.End) is not ('.' or 'ª'))
            return null;
        if (text.Match(AfterTitle(), token.End) is not (> 0 and var length))
            return null;
        var span = TextSpan.Between(token.Start, token.End + length);
        var name = text.Text.Slice(token.End, length).TrimStart(". ").ToString();
        if (name.StartsWith("ra ", StringComparison.Ordinal) || name.StartsWith("na ", StringComparison.Ordinal))
            name = name[3..];
        if (title is "D" && !IsDon(name, text, token) || title is "Sri" && name.StartsWith("Lanka", StringComparison.Ordinal))
            return null;
        if (IsPlaceholder(name) || Guards.IsEponym(text.After(span.End, Behind)) || Guards.IsEponymNoun(LastWord(name)))
            return null;
        if (Refuses(title, name, text, token))
            return null;
        return span;
    }

    private static bool Refuses(ReadOnlySpan<char> title, string name, IdentityText text, Token token)
    {
        var sentence = text.Sentence(token.Start);
        if (Guards.Thanks(sentence))
            return true;
        switch (title)
        {
            case "Master":
                return !GivenNames.Contains(FirstWord(name)) && !text.After(token.End + name.Length + 1, 4).StartsWith(", ", StringComparison.Ordinal);
            case "M" or "Hr" or "Fr" or "Sn":
                return text.At(token.End) != '.' || Eponyms.Contains(name) || !(title is "M" ? French() : German()).IsMatch(sentence);
            case "Bay" or "bay" or "Bayan" or "bayan":
                return !Turkish().IsMatch(sentence) && !GivenNames.Contains(FirstWord(name));
            case "Don" or "Dona" or "don" or "dona":
                return !Romance().IsMatch(sentence);
            case "Sr":
                return text.At(token.End) != '.' && !Romance().IsMatch(sentence);
            case "Herr" or "Herrn" or "Frau":
                return name is "Kollege" or "Kollegin" or "Doktor" or "Professor";
        }
        return Doctors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(title.ToString().ToLowerInvariant()) && Guards.GivesCredit(sentence);
    }

    // Don and dona are written D.; vitamin D. ends a sentence.
    private static bool IsDon(string name, IdentityText text, Token token) =>
        (GivenNames.Contains(FirstWord(name)) || name.Contains(' ', StringComparison.Ordinal))
        && Romance().IsMatch(text.Sentence(token.Start))
        && !KindBefore().IsMatch(text.Before(token.Start, 16));

    // X, Y, Z, a letter without a stop and letters said twice stand for nobody.
    private static bool IsPlaceholder(string name) =>
        name is "A" or "B" or "C" or "Google"
        || name.TrimEnd('.') is "X" or "Y" or "Z" or "XY" or "XYZ" or "N" or "AA" or "BB" or "CC" or "NN" or "XX" or "YY" or "ZZ";

    private static TextSpan? LookArabic(IdentityText text, Token token, ReadOnlySpan<char> title)
    {
        if (text.Match(ArabicName(), token.End) is not (> 0 and var length))
            return null;
        if (
            title is "الطفل" or "الطفلة" or "سيد" or "سيدة" or "الدكتور" or "دكتور" or "الحاج" or "الحاجة"
            && text.Text.Slice(token.End + 1, length - 1).ToString() is var name
            && !GivenNames.Contains(FirstWord(name))
            && !(title is "الدكتور" or "دكتور" && LastWord(name).StartsWith("ال", StringComparison.Ordinal) && name.Contains(' ', StringComparison.Ordinal))
        )
            return null;
        return TextSpan.Between(token.Start, token.End + length);
    }

    // Ayşe Hanım, Mehmet Bey: the title follows.
    private static TextSpan? LookBack(IdentityText text, Token token)
    {
        if (text.At(token.Start - 1) != ' ')
            return null;
        var start = token.Start - 1;
        while (start > 0 && char.IsLetter(text.At(start - 1)))
            start--;
        return start < token.Start - 2 && char.IsUpper(text.At(start)) ? TextSpan.Between(start, token.End) : null;
    }

    private static string FirstWord(string name) => name.Split(' ', '-')[0];

    private static string LastWord(string name) => name.Split(' ')[^1];

    [GeneratedRegex(
        $@"\G(?:\.(?:r?a|ina|ssa|ri)\b)?\.?(?: ?(?:med|dent|habil|univ|sc)\.)* ?(?:{Shapes.Name}|{Shapes.Initials}|"
            + $@"\p{{Lu}}{{1,3}}\b\.?)(?<! )(?:(?<=\.) ?|(?<=\p{{L}}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AfterTitle();

    [GeneratedRegex(@"(?:vitamin\w*|hepatit\w*|\p{Lu}\.|[gG]rupo|[tT]ipo|[cC]lase) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex KindBefore();

    [GeneratedRegex(@"\G/?ة? [\u0621-\u064A]{2,}(?: [\u0621-\u064A]{2,})?", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicName();

    [GeneratedRegex(
        @"\b(?:le|la|les|est|été|une?|des?|du|ans|pour|avec|consulte|chez|dans|par|patient|a|il|né)\b|[ld]['’]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex French();

    [GeneratedRegex(
        @"\b(?:der|die|das|und|mit|wurde|ist|war|eine?|bei|wegen|klagte|stellte)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex German();

    [GeneratedRegex(
        @"\b(?:ve|bir|ile|için|olarak|hasta|nedeniyle|başvurdu|şikayet\w*|yaşında\w*|edildi)\b|[ışğİ]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Turkish();

    [GeneratedRegex(
        @"\b(?:el|la|los|de|del|con|por|una?|que|refería|recorreu|refere|referiu|acude|ingresa|reformad[oa]|pensionista|viúv[oa]|viud[oa]|utente|"
            + @"doente|acudió|presentaba|años|um|uma|com|há|relatava|apresentava|foi|il|di|per|anos)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Romance();
}
