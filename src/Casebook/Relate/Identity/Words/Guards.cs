using System.Buffers;

namespace Casebook.Relate.Identity.Words;

/// <summary>Words beside a name, a date or a hospital that say it is nobody's identity: an eponym, an author, a committee, a company.</summary>
internal static partial class Guards
{
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
