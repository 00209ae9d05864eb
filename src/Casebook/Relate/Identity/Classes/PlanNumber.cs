using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class I, numbers of health insurances. 45 CFR 164.514(b)(2)(i)(I).</summary>
internal sealed partial class PlanNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            medicare medicaid dva tricare mbi hicn health insurance policy member beneficiary subscriber group sgk sigorta mutuelle sécu carte numéro póliza
            tarjeta seguro
            tessera polizza versichertennummer versicherungsnummer
            versicherten versicherungsnr versichertennr krankenversichertennr mitgliedsnummer versichertenkarte krankenversichertennummer kvnr
            krankenkasse convênio carteirinha plano nass cipa afiliación رقم
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override bool IsOfPatientsAlone => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPlan(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    [GeneratedRegex(
        $@"\G(?:(?:dva|tricare)(?: (?:file|card|number|no\.?))?|(?:medicare|medicaid)(?: (?:beneficiary|card|claim|member))?|(?:health |"
            + $@"medical |private )?insurance(?: (?:policy|card|"
            + $@"member|certificate|beneficiary))?|health (?:plan|card)(?: (?:member|beneficiary))?|(?:policy|member|beneficiary|"
            + $@"subscriber) ?-?(?:number|no|id|nr|#)\.?|mbi|hicn|(?:sgk|sigorta)(?: sicil)?|(?:numéro|n[°º])(?: de| d['’])? ?(?:mutuelle|assuré|"
            + $@"adhérent|sécu)|mutuelle n[°º]|(?:póliza|tarjeta sanitaria|seguro(?: médico)?)|(?:tessera sanitaria|polizza)|"
            + $@"(?:krankenversicherten|versicherten|versicherungs|mitglieds)-?(?:nummer|nr)\.?|kvnr|nass|cipa|afiliación(?: a la seguridad social)?|"
            + $@"(?:convênio|carteirinha|plano de saúde|"
            + $@"cartão sus)|رقم (?:ال)?(?:تأمين|وثيقة|بوليصة)(?: الصحي)?)(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();
}
