using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class H, medical record numbers, and the numbers of visits, specimens and reports that lead to the record. 45 CFR
/// 164.514(b)(2)(i)(H).</summary>
internal sealed partial class RecordNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            mrn med urn المريض i o ip op ipd opd uhid cr reg regd regn uid medical hospital hosp chart patient patients record file accession
            specimen pathology
            histology biopsy laboratory lab slide visit
            encounter admission episode registration unit case emr ehr
            protokol dosya hasta arşiv dossier n no nº n° ipp ndossier historia nhc nuhsa expediente episodio numero num numéro número cartella nosologico
            accettazione fall fallnummer fallnr patientennummer patienten
            patientennr aktenzeichen aufnahmenummer eingangsnummer befundnummer journalnummer prontuário prontuario registro processo atendimento
            block رقم ملف
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override bool IsOfPatientsAlone => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenRecord(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token) => Find(text, Accession(), token.Start) ?? base.Look(text, token);

    /// <inheritdoc/>
    protected override bool IsOther(ReadOnlySpan<char> sentence, ReadOnlySpan<char> value) =>
        Sequence().IsMatch(sentence) || Sequence().IsMatch(value);

    [GeneratedRegex(
        $@"\G(?:(?:[io]\.? ?p\.?(?: ?d\.?)?|cr|reg[dn]?\.?|ur|um)[ .-]?(?:no|number|id)\b\.?|(?:UHID|MRN|URN|EMR|EHR|NHC|NUHSA|IPP)\b|(?:medical|med\.?|"
            + $@"hospital|patient|patient's|chart|case|health) (?:record|rec\.?|file|chart|"
            + $@"registration|registry|identification|history|unit)s?|(?:hospital|hosp\.?|patient|chart|record|file|accession|specimen|"
            + $@"pathology|histology|biopsy|laboratory|lab|slide|visit|encounter|admission|episode|unit|medical registration)[ -](?:number|"
            + $@"no|nr|num|id|identifier|code|#|№|n°|nº)\.?|(?:protokol|dosya|arşiv|hasta)(?: dosya)? (?:no|numarası|nosu|numara)\.?|"
            + $@"(?:n[°ºo.]|num[ée]ro|n) ?(?:de )?(?:dossier|patient|séjour)|dossier (?:médical |patient )?(?:n[°ºo]|numéro)\.?|historia(?: "
            + $@"clínica)?|(?:expediente|episodio|número de historia(?: clínica)?|nº de historia|número de expediente)|(?:numero(?: di)? |"
            + $@"n\. ?|num\. )?(?:cartella(?: clinica)?|nosologico|accettazione)|(?:fallnummer|fall-?nr|fall-nummer|patientennummer|"
            + $@"patienten-?nr|patienten-?id|aktenzeichen|aufnahmenummer|eingangsnummer|befundnummer|journalnummer)\.?|(?:prontu[áa]rio|"
            + $@"registro hospitalar|registro(?= ?\d{{5}})|número d[eo] (?:prontuário|processo|atendimento)|processo(?: clínico)?(?= ?(?:n|:))|"
            + $@"atendimento nº)|المريض رقم|رقم "
            + $@"(?:ال)?(?:ملف|سجل|مريض|ملف الطبي|سجل الطبي)(?: الطبي)?|ملف رقم)(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();

    // Pathology counts by the year: S19-44718, 19/H/04471.
    [GeneratedRegex(
        @"\G(?:specimen|biopsy|histology|pathology|slide|block|accession)s?:? (?:[A-Z]{1,3}[ -]?\d{2}[-/]\d{3,7}|\d{2}/[A-Z]{1,2}/\d{3,7})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Accession();

    [GeneratedRegex(
        @"genbank|ncbi|\bgeo\b|embl|\bsra\b|\bena\b|ddbj|uniprot|arrayexpress|clinvar|sequence|strain|deposited|refseq|gisaid|ethik|ethic|"
            + @"comité|patients? (?:number|no\.?) ?\d{1,3}\b|^(?:NM_|NP_|NC_|[A-Z]{2}\d{6}$|PRJ|GSE|SR[RXP]\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Sequence();
}
