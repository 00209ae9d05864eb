using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class B, postcodes: British by their form and area, American behind a state, others by their label or between a street and a town. 45 CFR
/// 164.514(b)(2)(i)(B).</summary>
internal sealed partial class Postcode : IdentityRule
{
    private static readonly FrozenSet<string> Areas = """
        AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS
        HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU
        M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC
        WD WF WN WR WS WV YO ZE
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> States = (
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX "
        + "UT VT VA WA WV WI WY DC"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        ["postcode", "postal", "zip", "zipcode", "plz", "postleitzahl", "cep", "cap", "cp", "posta", "código", "code", "الرمز"];

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override bool LooksAtCodes => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPlace(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (char.IsAsciiDigit(word[0]))
            return word.Length == 5 ? LookAtFive(text, token) : null;
        if (!word.ContainsAnyInRange('0', '9'))
            return Find(text, Labelled(), token.Start);
        if (
            !char.IsAsciiLetterUpper(word[0])
            || word.Length > 7
            || (word.Length < 5 && (text.At(token.End) != ' ' || !char.IsAsciiDigit(text.At(token.End + 1))))
        )
            return null;
        if (Find(text, British(), token.Start) is not { } british)
            return null;
        var area = word[..word.IndexOfAnyInRange('0', '9')];
        return Areas.GetAlternateLookup<ReadOnlySpan<char>>().Contains(area) ? british : null;
    }

    private static TextSpan? LookAtFive(IdentityText text, Token token)
    {
        if (text.At(token.Start - 1) != ' ')
            return null;
        var before = text.Before(token.Start, 60);
        if (
            before.Length > 4
            && States.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[^3..^1])
            && before[^4] == ' '
            && !Company().IsMatch(before)
        )
            return TextSpan.Between(token.Start - 3, token.End);
        return Town().IsMatch(text.After(token.End, 30)) && (Street().IsMatch(before) || FromOrIn().IsMatch(before))
            ? new TextSpan(token.Start, token.End - token.Start)
            : null;
    }

    [GeneratedRegex(@"\G[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex British();

    [GeneratedRegex(
        @"\G(?:postcode|postal code|zip(?: ?code)?|PLZ|Postleitzahl|CEP|CAP|C\.?P\.?|posta kodu|código postal|code postal|الرمز البريدي)(?: "
            + @"is| was)?[ :.]{1,3}(?=[A-Z\d-]{0,6}\d)[A-Z\d][A-Z\d-]{2,8}(?: \d[A-Z]{2}\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:Inc|Corp|Ltd|LLC|GmbH|Co|Laboratories|Pharma\w*|Diagnostics|Scientific|Medical|Systems)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex(@"^ \p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(
        @"\b(?:(?:überwiesen|zugewiesen|verlegt|stammt|kommt|kam|patient|patientin) aus|(?:wohnt|lebt|geboren|ansässig) in|"
            + @"(?:habite|réside|demeurant|domiciliée?|née?|adressée?) (?:à|au|de)|"
            + @"(?:vive|reside|residente|domiciliad[oa]|remitid[oa]|nacid[oa]) (?:en|desde|de)|"
            + @"(?:abita|risiede|residente|nat[oa]) (?:a|in)|(?:mora|residente|nascid[oa]) (?:em|na|no)) $",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex FromOrIn();

    [GeneratedRegex(
        @"\d[A-Za-z]?,? $|\b(?:rue|calle|via|straße|str\.|weg|platz|cad|sok|mah|wohnhaft|domicili\w*|adres\w*|anschrift|indirizzo|dirección|"
            + @"habite|demeure|vive|lives)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Street();
}
