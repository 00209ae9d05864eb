using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class R, any other number or code of one person: study and donor numbers, bar codes, wristbands, the bed on a ward. 45 CFR
/// 164.514(b)(2)(i)(R).</summary>
internal sealed partial class OtherCode : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            study participant subject volunteer biobank donor barcode bar wristband bracelet id reference sample qr ward room bed oda servis
            yatak chambre habitación cama stanza letto zimmer bett quarto leito enfermaria
            student employee staff prisoner inmate case ticket locker
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenOther(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    /// <inheritdoc/>
    protected override int MinDigits => 4;

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token) => Find(text, Bed(), token.Start) ?? base.Look(text, token);

    /// <inheritdoc/>
    protected override bool IsOther(ReadOnlySpan<char> sentence, ReadOnlySpan<char> value) =>
        Registered().IsMatch(value) || Committee().IsMatch(sentence);

    [GeneratedRegex(
        @"\G(?:(?:ward|room|bed|oda|servis|yatak|chambre|habitación|cama|stanza|letto|zimmer|bett|quarto|leito|enfermaria)(?: no\.?| nº| n°|"
            + @" number)? ?\d{1,4}[A-Z]?\b(?:,? (?:on |in |of |and )?(?:ward|room|bed|lit|cama|letto|bett|leito|yatak|station|floor)(?: "
            + @"no\.?)? ?\d{1,4}[A-Z]?\b)|ward (?:no\.? |number )?\d{1,3}[A-Z]?,? (?:bed|room) \d{1,4}|bed (?:no\.? |number )\d{1,3}|room "
            + @"(?:no\.? |number )?\d{2,4}[A-Z]?(?= (?:of|at|on) (?:the |our )?(?:ward|hospital)|, (?:second|third|first)))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Bed();

    [GeneratedRegex(
        $@"\G(?:(?:study|participant|subject|donor|sample|student|employee|staff|prisoner|inmate|locker)(?: card)?[ -](?:id|number|no|code|"
            + $@"identifier)\.?|(?:participant|subject|volunteer|donor|biobank)(?= [A-Z]{{1,4}}-?\d{{4}})|"
            + $@"donor card(?: bears the)?(?: number)?|bar ?code(?: number)?|(?:wristband|bracelet|qr code|ticket)(?: number|"
            + $@" no| id)?|id(?: (?:number|no|nr|card|code)\.?|[:#])|(?:case|reference) (?:number|no)\.?)(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^(?:NCT|ISRCTN|EUCTR|ChiCTR|CRD|UMIN|ACTRN|DRKS|IRB|PACTR|CTRI)", RegexOptions.CultureInvariant)]
    private static partial Regex Registered();

    [GeneratedRegex(
        @"ethic|committee|review board|\birb\b|approv|grant|fund|regist(?:ry|ered)|pubmed|omim|database|genbank|catalog|dbsnp|protocol number",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Committee();
}
