using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>
/// Class G, social security and other national numbers: behind their label whatever they are, without one where form and check digits fit
/// (NHS, SSN, TC kimlik, NIR, DNI and NIE, codice fiscale, Steuer-ID, KVNR, CPF, Egypt's national number). 45 CFR 164.514(b)(2)(i)(G).
/// </summary>
internal sealed partial class NationalNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            soc nhs chi utente sns ssn social national ni nino aadhaar pesel bsn personnummer pps sin citizen identity identification tc t kimlik nir
            sécurité numéro dni
            nie nif codice cf steuer steueridentifikationsnummer
            sozialversicherungsnummer cpf rg cns sus الرقم رقم
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override bool LooksAtCodes => true;

    /// <inheritdoc/>
    public override bool IsOfPatientsAlone => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenNational(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    /// <inheritdoc/>
    protected override int MinDigits => 5;

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (!word.ContainsAnyInRange('0', '9'))
            return base.Look(text, token);
        if (text.At(token.Start - 1) is '-' or '.' or '/' or '+')
            return null;
        var isNumber = word.Length switch
        {
            3 when text.At(token.End) == ' ' => Checked(text, Nhs(), token, CheckDigits.Nhs),
            3 when text.At(token.End) == '-' => Checked(text, Ssn(), token, _ => true),
            3 when text.At(token.End) == '.' => Checked(text, Cpf(), token, CheckDigits.Brazilian),
            1 when word[0] is '1' or '2' => Checked(text, Nir(), token, CheckDigits.French),
            15 => CheckDigits.French(word) ? Whole(token) : null,
            11 => CheckDigits.Turkish(word) || CheckDigits.Brazilian(word) || CheckDigits.GermanTax(word) ? Whole(token) : null,
            14 => CheckDigits.Egyptian(word) ? Whole(token) : null,
            16 => CheckDigits.Italian(word) ? Whole(token) : null,
            9 => CheckDigits.Spanish(word) || NationalInsurance().IsMatch(word) ? Whole(token) : null,
            10 => CheckDigits.GermanInsured(word) ? Whole(token) : null,
            _ => null,
        };
        return isNumber;
    }

    private delegate bool Check(ReadOnlySpan<char> number);

    private static TextSpan? Checked(IdentityText text, Regex form, Token token, Check check) =>
        Find(text, form, token.Start) is { } found && check(text.Text.Slice(found.Start, found.Length)) ? found : null;

    private static TextSpan? Whole(Token token) => TextSpan.Between(token.Start, token.End);

    [GeneratedRegex(@"\G\d{3} \d{3} \d{4}(?!\d|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Nhs();

    // Areas 000, 666 and 900 to 999, group 00 and serial 0000 are never given (SSA).
    [GeneratedRegex(@"\G(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Ssn();

    [GeneratedRegex(@"\G\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Cpf();

    [GeneratedRegex(@"\G[12] \d{2} \d{2} (?:\d{2} \d{3} \d{3}|\d{5} \d{3}) ?\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Nir();

    [GeneratedRegex(@"^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$", RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsurance();

    [GeneratedRegex(
        $@"\G(?:nhs|chi(?= (?:number|no)|:)|utente|sns|ssn|soc\.? sec\.?|social (?:security|insurance)|national (?:insurance|id|identity|identification|"
            + $@"health(?: service)?)(?: card)?|(?:ni|"
            + $@"nino|sin|pps|citizen|identity card|identification card|identity)[ -](?:number|no|nr|id)\.?|(?:aadhaar|pesel|bsn|"
            + $@"personnummer)|t\.? ?c\.?(?: kimlik)?(?: no| numarası)?|kimlik (?:no|numarası)|nir|(?:numéro de |n[°º] (?:de )?)?sécurité "
            + $@"sociale|(?:dni|nie|nif)(?:/nie)?|(?:codice fiscale|c\.?f\.)|steuer-?(?:id|identifikationsnummer|nummer)|"
            + $@"sozialversicherungsnummer|(?:cpf|rg|cns|cartão sus|sus)|(?:ال)?رقم (?:ال)?(?:قومي|هوية|بطاقة|وطني|هوية الوطنية|قومي "
            + $@"للمريض)(?: الوطنية)?)(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();
}
