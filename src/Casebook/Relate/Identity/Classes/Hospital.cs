using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class B, the place of care by name: it narrows down to a town where the patient is to be found. 45 CFR 164.514(b)(2)(i)(B); ICMJE,
/// Protection of Research Participants.</summary>
internal sealed partial class Hospital : IdentityRule
{
    private static readonly FrozenSet<string> Generic = """
        the this our their a an in at from to of by with and for hospital hospitals clinic university general regional district community teaching
        children children's childrens tertiary central local national
        military memorial public private state city county provincial rural referral medical center centre health care cancer heart eye women's
        maternity infectious disease diseases specialist mental
        outpatient day emergency primary secondary nursing home acute royal affiliated another other same nearest nearby psychiatric rehabilitation
        pain skin memory sleep department division unit ward section
        institute school college faculty service services foundation group field base veterans surgical dental cardiology dermatology rheumatology
        neurology oncology internal medicine pediatric paediatric
        die der das den dem eine einer einem unsere unserer unserem diese dieser zur im sağlık sağlığı aile toplum diyaliz kanser merkezi
        fertility stroke foot diabetes lipid headache asthma allergy día jour tag dia giorno unidad servicio área actividad eğitim ve araştırma devlet
        üniversite üniversitesi tıp fakültesi
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            hospital regional general memorial klinikums krankenhauses spitals infirmary clinic sanatorium hospice hospitals center centre hastanesi
            hastanesinden hastanesinde hastanesine hôpital chu chru
            clinique centro ambulatorio consultorio poliambulatorio krankenhaus klinikum universitätsklinikum
            universitätsklinik kreiskrankenhaus stadtkrankenhaus bezirkskrankenhaus landeskrankenhaus marienkrankenhaus universitätsspital
            kantonsspital spital klinik fachklinik rehaklinik pflegeheim seniorenheim altenheim seniorenresidenz hausarztpraxis gemeinschaftspraxis praxis
            home college polyclinic dispensary maternity ch chr chi chs ehpad upa ubs usf asl aou cs cap phc chc merkezi ocağı
            residencia casa lar maison misericórdia santa مستوصف
            ospedale policlinico clínica charité مستشفى مستشفي
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenInstitution(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        if (word[0] > 0x600)
            return Find(text, ArabicName(), token.End) is { } arabic && !ArabicOther().IsMatch(text.Text.Slice(arabic.Start, arabic.Length))
                ? TextSpan.Between(token.Start, arabic.End)
                : null;
        if (Find(text, PlaceOfCare(), token.Start) is { } place)
            return Guards.SpeaksOfLiterature(text.Sentence(token.Start)) ? null : place;
        if (!char.IsUpper(word[0]) || Behind().IsMatch(text.After(token.End, 25)))
            return null;
        if (word is "Charité")
            return Guards.SpeaksOfLiterature(text.Sentence(token.Start)) ? null : TextSpan.Between(token.Start, token.End);
        if (word is "Home" && !HomeBefore().IsMatch(text.Before(token.Start, 14)))
            return null;
        if (word is "College" or "Maternity" && !MedicalBefore().IsMatch(text.Before(token.Start, 12)))
            return null;
        if (word is "Merkezi" && !TurkishCare().IsMatch(text.Before(token.Start, 12)))
            return null;
        // These name a place of care only with what stands behind them.
        if (word is "Regional" or "General" or "Memorial")
            return null;
        if (IsAbbreviation(word) || word is "Residencia" or "Casa" or "Lar" or "Maison" or "Santa" or "Misericórdia" or "Ocağı" or "Praxis")
            return null;
        if (word is "Center" or "Centre" && !MedicalBefore().IsMatch(text.Before(token.Start, 12)))
            return null;
        return Named(text, token);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 5 && char.IsUpper(word[^1]);

    private static TextSpan? Named(IdentityText text, Token token)
    {
        var word = text.Text[token.Start..token.End];
        // "Nutrición Clínica" is a kind of care; a clinic's own name follows the word.
        var start = word is "Clínica" or "Clinica" ? token.Start : StartOfName(text, token.Start);
        var end = text.Match(NameBehind(), token.End) is > 0 and var length ? token.End + length : token.End;
        if (!HasProperName(text.Text[start..token.Start]) && !HasProperName(text.Text[token.End..end]))
            return null;
        return Guards.SpeaksOfLiterature(text.Sentence(token.Start)) ? null : TextSpan.Between(start, end);
    }

    // Walks back over capital words and what joins them.
    private static int StartOfName(IdentityText text, int at)
    {
        var start = at;
        for (var words = 0; words < 7 && text.At(start - 1) == ' '; words++)
        {
            var end = start - 1;
            var first = end;
            while (first > 0 && (char.IsLetter(text.At(first - 1)) || text.At(first - 1) is '\'' or '’' or '-' or '.'))
                first--;
            if (first == end)
                break;
            var word = text.Text[first..end];
            if (!char.IsUpper(word[0]) && word is not ("of" or "and" or "de" or "la" or "ve" or "du" or "the"))
                break;
            // "She was seen. Hospital" begins a sentence; "St. Mary's Hospital" does not.
            if (word[^1] == '.' && word.Length > 3)
                break;
            start = first;
        }
        while (start < at && !char.IsUpper(text.At(start)))
            start = start + text.Text[start..].IndexOf(' ') + 1;
        return start;
    }

    private static bool HasProperName(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(" -"))
        {
            var word = words[range].Trim(".,");
            if (word.Length > 1 && char.IsUpper(word[0]) && !Generic.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
        }
        return false;
    }

    [GeneratedRegex(
        $@"\G(?: (?:of|de|du|la|las|los|das|da|do|della|di|für|am|im|der|des|Universitario|Universitaria|General|Clínico|Regional) "
            + $@"?){{0,3}}(?: ?{Shapes.Capital}| [A-Z]{{2,}}\b)(?:[ -](?:(?:de|du|la|and|of|di|da) )?{Shapes.Capital}){{0,3}}|\G [\u0022«']{Shapes.Capital}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameBehind();

    // Names of a kind in small letters, with a place behind: "centre hospitalier de Montfleury", "centro de salud de Torrejuela".
    [GeneratedRegex(
        $@"\G(?:centre hospitalier(?: universitaire| régional| général)?|centre de santé|clinique|hôpital|centro de sal[uú]d|centro hospitalar|"
            + $@"centro de saúde|"
            + $@"(?:EHPAD|CH|CHR|CHI|CHS|CHU|UPA|UBS|USF|ASL|AOU|CS|CAP|PHC|CHC)|maison de retraite|[Rr]esidencia(?: de mayores)?|[Cc]asa (?:di cura|"
            + $@"di riposo|de reposo)|"
            + $@"Santa Casa(?: da Misericórdia)?|[Ll]ar|[Mm]isericórdia|"
            + $@"consultorio(?: local)?|ambulatorio|(?:Regional|General|Memorial|Infirmary)(?= in )|hospital(?: comarcal| general|"
            + $@" universitario| provincial)?|ospedale(?: civile)?)"
            + $@" (?:de la |de l['’]|at |in ||du |des |de |del |di |da |do |d['’]){Shapes.Capital}(?:[ -](?:de |du |la |le |del |"
            + $@"di )?{Shapes.Capital}){{0,3}}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceOfCare();

    [GeneratedRegex(
        @"^ für (?:Innere|Allgemein|Neuro|Derma|Haut|Kinder|Chirurg|Rheuma|Kardio|Gastro|Onko|Urolog|Ortho|Nephro|Pneumo|Psych|Augen|Gynä|"
            + @"Frauen|Inten|Anäs)|"
            + @"^[ -](?:criteria|Admission|score|scale|classification|staging|protocol|regimen|guidelines?|experience|series|Anxiety|Frailty|Episode|"
            + @"Information|Formulary|Ethics|Research|Institutional|Elder)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:Nursing|Care|Maternity|Rest|Residential|Retirement) $", RegexOptions.CultureInvariant)]
    private static partial Regex HomeBefore();

    [GeneratedRegex(@"\b(?:Sağlığı|Sağlık|Tıp|Diyaliz) $", RegexOptions.CultureInvariant)]
    private static partial Regex TurkishCare();

    [GeneratedRegex(@"\b(?:Medical|Health|Cancer|Trauma|Heart|Care|Rehabilitation|Surgery) $", RegexOptions.CultureInvariant)]
    private static partial Regex MedicalBefore();

    [GeneratedRegex(@"\G (?:[\u0621-\u064A]{2,})(?: (?:ال)[\u0621-\u064A]{3,})?", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicName();

    [GeneratedRegex(@"^ (?:في|من|إلى|بعد|على|آخر|أخرى|محلي|خاص|عام|إقليمي|جامعي|بسبب|حيث|مع|قبل|لمدة)(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicOther();
}
