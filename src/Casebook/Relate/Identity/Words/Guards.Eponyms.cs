using System.Collections.Frozen;

namespace Casebook.Relate.Identity.Words;

// Names that are those of diseases, signs and companies.
internal static partial class Guards
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
}
