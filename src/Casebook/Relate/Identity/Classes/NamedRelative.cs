using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class A, names of relatives and household: <c>his wife Maria Lopez</c>, <c>Baby Smith</c>. 45 CFR 164.514(b)(2)(i): identifiers of
/// relatives, employers and household members count.</summary>
internal sealed partial class NamedRelative : IdentityRule
{
    private const int Behind = 40;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            wife husband son daughter mother father brother sister twin aunt uncle cousin niece nephew grandmother grandfather grandson granddaughter
            stepfather stepmother partner fiancé fiancée
            neighbour neighbor carer caregiver guardian friend baby eşi oğlu kızı annesi babası kardeşi ablası ağabeyi teyzesi komşusu mari épouse
            fils fille mère père frère sœur soeur bébé esposa esposo
            marido mujer hijo hija madre padre hermano hermana moglie marito figlio figlia fratello sorella ehefrau ehemann sohn tochter mutter vater
            bruder schwester filho filha mãe pai irmão irmã
            زوجته زوجها ابنه ابنته ابنها ابنتها والدته والده أخته أخوه أمه أبوه
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (word[0] > 0x600)
            return LookArabic(text, token);
        var isBaby = word is "Baby" or "baby" or "BABY";
        if (Find(text, isBaby ? BehindBaby() : BehindKin(), token.End) is not { } found)
            return null;
        var name = text.Text.Slice(found.Start, found.Length).TrimStart(" ,(").ToString();
        var first = name.Split(' ', '-')[0];
        if (NoName().IsMatch(first) || Regions.AreLarge(name))
            return null;
        if (Guards.IsEponym(text.After(found.End, Behind)) || Guards.IsEponymNoun(name.Split(' ')[^1]))
            return null;
        if (isBaby)
            return TextSpan.Between(token.Start, found.End);
        // Sister Mary Joseph's nodule, Mother Teresa, German nouns: a capital kinship word needs a name that is known.
        if (word is "Sister" or "Mother" or "Father" or "Aunt" or "Brother" or "Twin" or "Friend" && text.Before(token.Start, 3).Trim().Length > 0)
            return null;
        return GivenNames.Contains(first) || (char.IsLower(word[0]) && name.Contains(' ', StringComparison.Ordinal)) ? found : null;
    }

    private static TextSpan? LookArabic(IdentityText text, Token token)
    {
        if (Find(text, ArabicName(), token.End) is not { } found)
            return null;
        return GivenNames.Contains(text.Text.Slice(found.Start, found.Length).Trim(" ،")) ? found : null;
    }

    [GeneratedRegex($@"\G(?:, | \(| ){Shapes.Capital}(?: {Shapes.Capital}){{0,2}}", RegexOptions.CultureInvariant)]
    private static partial Regex BehindKin();

    [GeneratedRegex($@"\G (?:(?:[Bb]oy|[Gg]irl|BOY|GIRL|of|[AB]) )?{Shapes.Capital}", RegexOptions.CultureInvariant)]
    private static partial Regex BehindBaby();

    [GeneratedRegex(
        @"^(?:Boy|Girl|Boomers?|Blues|Bottle|Friendly|Food|Formula|Doe|Was|Is|Had|The|Of|And|Caucasian|Hospital|Sign|Health|Care|HLA|Who|"
            + @"With|She|He|They|Her|His|When|But|On|In|At|After|There|Died|Type|Diabetes|Mellitus|Hypertonie|Herzinfarkt|Asthma)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoName();

    [GeneratedRegex(@"\G[ ،]{1,2}[\u0621-\u064A]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicName();
}
