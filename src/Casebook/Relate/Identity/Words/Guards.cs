using System.Buffers;
using System.Collections.Frozen;

namespace Casebook.Relate.Identity.Words;

/// <summary>Words beside a name, a date or a hospital that say it is nobody's identity: an eponym, an author, a committee, a company.</summary>
internal static class Guards
{
    private static readonly FrozenSet<string> EponymNouns = """
        syndrome syndromes disease diseases sign signs sequence murmur pupil nodule nodules score scores scale criteria classification staging stage
        test tests stain staining reaction method procedure
        operation phenomenon triad tetrad law disorder anomaly palsy body bodies cell cells tumor tumour sarcoma lymphoma carcinoma nevus naevus virus
        antibody antigen factor index ratio formula line
        lines point space fracture contracture ulcer cyst duct gland ganglion nerve artery vein ligament fascia tubes tube catheter needle forceps
        clamp valve stent drain node nodes spots spot
        rash lesion lesions atrophy dystrophy ataxia chorea encephalopathy neuropathy nephropathy thyroiditis goitre goiter granulomatosis granuloma
        vasculitis arteritis purpura anemia anaemia
        hallux reflex maneuver manoeuvre position view projection angle grade grading regimen protocol study trial group questionnaire inventory
        institute university hospital college school
        clinic foundation company corporation inc ltd gmbh corp laboratories pharmaceuticals scientific medical instruments biosystems diagnostics
        biotech street road avenue equation
        et and & sendromu hastalığı belirtisi maladie syndrom krankheit zeichen morbus síndrome enfermedad signo sindrome malattia segno doença sinal
        متلازمة مرض
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        [
            "described by",
            "described the",
            "first described",
            "first reported",
            "reported by",
            "coined",
            "eponym",
            "named after",
            "named for",
            "named in honour",
            "named in honor",
            "et al",
            "courtesy of",
            "the authors",
            "published",
            "nobel",
            "cc by",
            "was introduced by",
            "proposed by",
            "pioneer",
            "according to dr",
            "lecture",
            "textbook",
            "erstbeschrieb",
            "beschrieben von",
            "décrit par",
            "décrite par",
            "descrita por",
            "descrito por",
            "descritta da",
            "descritto da",
            "tarafından tanımlan",
            "18th century",
            "19th century",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> ThankWords = SearchValues.Create(
        [
            "thank",
            "acknowledg",
            "courtesy of",
            "graph by",
            "photo by",
            "image by",
            "picture by",
            "drawing by",
            "written by",
            "edited by",
            "translated by",
            "et al",
            "photo:",
            "grateful to",
            "correspond",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Literature = SearchValues.Create(
        [
            "reported",
            "described",
            "published",
            "series",
            "cohort",
            "literature",
            "ethics",
            "committee",
            "review board",
            "institutional review",
            "irb ",
            "approved",
            "guideline",
            "criteria",
            "authors",
            "registry",
            "database",
            "trial",
            "et al",
            "multicent",
            "collaborat",
            "declaration",
            "affiliat",
            "study of",
            "study at",
            "study from",
            "study was",
            "this study",
            "retrospective",
            "etik kurul",
            "ethikkommission",
            "comité",
            "comitê",
            "comitato",
            "thank",
            "acknowledg",
            "courtesy",
            "manufactur",
            "software",
            "purchased",
            "supplied by",
            "anxiety and depression",
            "reference range",
            "protocol",
            "hospital scale",
            "score",
            "point system",
            "find articles",
            "author information",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Publication = SearchValues.Create(
        [
            "published",
            "accessed",
            "retrieved",
            "guideline",
            "released",
            "licensed",
            "approv",
            "updated on",
            "revised",
            "version",
            "congress",
            "conference",
            "meeting",
            "registered",
            "registration",
            "database",
            "searched",
            "literature",
            "inception",
            "enrolled",
            "enrolment",
            "enrollment",
            "recruit",
            "cohort",
            "study period",
            "consecutive",
            "pubmed",
            "medline",
            "embase",
            "trial",
            "outbreak",
            "pandemic",
            "lockdown",
            "declared",
            "world health",
            "the who",
            "fda",
            "ema ",
            "directive",
            "regulation",
            "the act ",
            "law of",
            "last update",
            "available from",
            "cited",
            "doi:",
            "doi.org",
            "doi ",
            "reviewed by",
            "copyright",
            "retrospective",
            "patients were",
            "patients who",
            "cases were",
            "all patients",
            "records of",
            "erişim",
            "consulté le",
            "consultado",
            "consultato",
            "abgerufen",
            "acessado",
            "veröffentlicht",
            "publié",
            "publicado",
            "pubblicato",
            "yayımlan",
            "terror",
            "earthquake",
            "september 11",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> PersonWords = SearchValues.Create(
        [
            "patient",
            "year-old",
            "years old",
            "admitted",
            "presented",
            "complain",
            " man",
            "woman",
            " boy",
            " girl",
            "infant",
            "referred",
            "symptom",
            "lives",
            "lived",
            "was born",
            "consult",
            "mother",
            "father",
            "hasta",
            "yaş",
            "başvur",
            "ans",
            "hospitalis",
            "paciente",
            "años",
            "acudió",
            "ingres",
            "paziente",
            "anni",
            "ricover",
            "jähr",
            "jahre",
            "stellte sich",
            "anos",
            "internad",
            "المريض",
            "سنة",
            "ward round",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether the words behind a name make it an eponym or a company: within two words, or with a possessive.</summary>
    public static bool IsEponym(ReadOnlySpan<char> behind)
    {
        var words = 0;
        foreach (var range in behind.SplitAny(" -–/('’"))
        {
            var word = behind[range];
            if (word.IsEmpty || word is "s")
                continue;
            var isLast = word[^1] is '.' or ',' or ';' or ':' or ')';
            word = word.TrimEnd(".,;:)");
            // "Dr Gouveia for anaemia" is no eponym.
            if (word is "for" or "with" or "from" or "in" or "on" or "who" or "por" or "per" or "wegen" or "mit" or "pour" or "avec" or "con" or "com")
                return false;
            if (EponymNouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
            if (isLast || ++words == 2)
                return false;
        }
        return false;
    }

    /// <summary>Whether a word is one that makes the name before it an eponym.</summary>
    public static bool IsEponymNoun(ReadOnlySpan<char> word) => EponymNouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a sentence speaks of authors, describers, photographers, licences.</summary>
    public static bool GivesCredit(ReadOnlySpan<char> sentence) => HasWord(sentence, Credits) || Thanks(sentence);

    /// <summary>Whether a sentence thanks somebody, or says whose picture or text it is.</summary>
    public static bool Thanks(ReadOnlySpan<char> sentence) =>
        HasWord(sentence, ThankWords) && !Referred(sentence);

    // A letter thanks for its patient.
    private static bool Referred(ReadOnlySpan<char> sentence) =>
        sentence.Contains("thank you for", StringComparison.OrdinalIgnoreCase) || sentence.Contains("thanks for", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence speaks of reports, series, committees or makers rather than of care.</summary>
    public static bool SpeaksOfLiterature(ReadOnlySpan<char> sentence) => HasWord(sentence, Literature);

    /// <summary>Whether a sentence with a date speaks of publications, laws, approvals or the days of a study.</summary>
    public static bool SpeaksOfPublication(ReadOnlySpan<char> sentence) => HasWord(sentence, Publication);

    // Where a word begins with it: "atrial" is no trial and "cardioversion" no version.
    private static bool HasWord(ReadOnlySpan<char> sentence, SearchValues<string> words)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if (sentence[at..].IndexOfAny(words) is not (>= 0 and var next))
                return false;
            at += next;
            if (at == 0 || !char.IsLetter(sentence[at - 1]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence speaks of a patient.</summary>
    public static bool SpeaksOfPerson(ReadOnlySpan<char> sentence) => sentence.ContainsAny(PersonWords);
}
