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
            mom mum mam mummy mommy dad daddy papa maman grandma grandpa granddad nan nana spouse niece roommate housemate flatmate landlady landlord
            colleague w s d h wife husband son daughter mother father brother sister twin aunt uncle cousin niece nephew grandmother grandfather
            grandson granddaughter
            stepfather stepmother partner fiancé fiancée
            neighbour neighbor carer caregiver guardian friend baby eşi oğlu kızı annesi babası kardeşi ablası ağabeyi teyzesi komşusu mari épouse
            fils fille mère père frère sœur soeur bébé esposa esposo
            marido mujer hijo hija madre padre hermano hermana moglie marito figlio figlia fratello sorella ehefrau ehemann sohn tochter mutter vater
            bruder schwester filho filha mãe pai irmão irmã
            زوج زوجة والد والدة ابن ابنة شقيق شقيقة أخ أخت أم أب جد جدة زوجته زوجها ابنه ابنته ابنها ابنتها والدته والده أخته أخوه أمه أبوه
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (word[0] > 0x600)
            return LookArabic(text, token);
        if (word.Length == 1)
            return Find(text, OfKin(), token.Start) is { } wife
                && (word is not ("w" or "W") || OfAge().IsMatch(text.Before(token.Start, 24)) || GivenNames.Contains(LastWord(text, wife, 2)))
                && !Guards.IsEponymNoun(LastWord(text, wife)) && !Guards.IsEponym(text.After(wife.End, Behind))
                ? wife
                : null;
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
        if (IsEnglish(word) && name.Contains(' ', StringComparison.Ordinal) && text.Text[found.Start..].StartsWith(" ("))
            return found;
        // The daughter, Ornella, says; die Ehefrau (Roswitha Zeidler) berichtet.
        if (char.IsLower(word[0]) && text.Text[found.Start..].StartsWith(", ") && text.At(found.End) == ',')
            return found;
        if (text.Text[found.Start..].StartsWith(" (") && Says().IsMatch(text.After(found.End, 14)))
            return found;
        if (word is "Oğlu" or "Kızı" or "Eşi" or "Annesi" or "Babası" or "Kardeşi" && name.Contains(' ', StringComparison.Ordinal))
            return found;
        return GivenNames.Contains(first) || (char.IsLower(word[0]) && name.Contains(' ', StringComparison.Ordinal)) ? found : null;
    }

    private static TextSpan? LookArabic(IdentityText text, Token token)
    {
        if (Find(text, ArabicName(), token.End) is not { } found)
            return null;
        var name = text.Text.Slice(found.Start, found.Length).Trim(" ،");
        if (GivenNames.Contains(name) || GivenNames.Contains(name[..Math.Max(0, name.IndexOf(' '))]))
            return found;
        return Find(text, ArabicApposed(), token.End);
    }

    private static bool IsEnglish(ReadOnlySpan<char> kin) =>
        kin is "Mom" or "Mum" or "Mother" or "Dad" or "Father" or "Wife" or "Husband" or "Spouse" or "Partner"
            or "Son" or "Daughter" or "Grandmother" or "Grandfather";

    private static string LastWord(IdentityText text, TextSpan found, int fromEnd = 1) =>
        text.Text.Slice(found.Start, found.Length).ToString().Split(' ')[^fromEnd];

    [GeneratedRegex($@"\G(?:-in-law)?(?:, | \(| of | de | | named | called ){Shapes.Capital}(?: {Shapes.Capital}){{0,2}}", RegexOptions.CultureInvariant)]
    private static partial Regex BehindKin();

    [GeneratedRegex($@"\G (?:(?:[Bb]oy|[Gg]irl|BOY|GIRL|of|[AB]) )?{Shapes.Capital}", RegexOptions.CultureInvariant)]
    private static partial Regex BehindBaby();

    [GeneratedRegex(
        @"^(?:Black|White|Rh-.*|Morbus|Type|Typ|Boy|Girl|Boomers?|Blues|Bottle|Friendly|Food|Formula|Doe|Was|Is|Had|The|Of|And|Caucasian|Hospital|"
            + @"Sign|Health|Care|HLA|Who|"
            + @"With|She|He|They|Her|His|When|But|On|In|At|After|There|Died|Type|Diabetes|Mellitus|Hypertonie|Herzinfarkt|Asthma)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoName();

    [GeneratedRegex(@"^\) (?:berichte|schilder|gibt|gab|beobachte|sagt|erzähl|fand|found|says|said|states|reports|gave)", RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    // W/o is also "without".
    [GeneratedRegex(@"(?:female|woman|lady|old|years?|yrs?)[ ,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAge();

    // W/o, s/o, d/o in Indian notes; c/o complains of.
    [GeneratedRegex(
        $@"\G[wsdhWSDH]/[oO]\.? (?:(?:Mr|Shri|Sri|Late)\.? )?{Shapes.Capital}(?: (?:\p{{Lu}}\.|{Shapes.Capital})){{1,2}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfKin();

    [GeneratedRegex(
        @"\G(?: [\u0621-\u064A]{3,})?، (?!الذي|التي|عمر|يبلغ|تبلغ|لا |لم |من |سليم|مصاب|كان|وهو|وهي|وكان|حيث|"
            + @"ثم)[\u0621-\u064A]{2,}(?: [\u0621-\u064A]{2,}){1,3}(?=،)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ArabicApposed();

    [GeneratedRegex(@"\G[ ،]{1,2}[\u0621-\u064A]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicName();
}
