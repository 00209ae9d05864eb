using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links.Meaning;

/// <summary>Abbreviations of few capitals, which mean many things.</summary>
internal static class ShortNames
{
    private const int MaxLetters = 4;
    private const int MinTellingWord = 6;

    // In clinical texts these mean one thing.
    private static readonly WordSet Settled = new(
        """
        ESR CRP ANA ANCA LDH AST ALT GGT TSH INR APTT aPTT SLE HIV COPD BUN IVIG MRSA CPK ANF IgG IgA IgM IgE BNP PSA HCV HBV CMV EBV GFR
        eGFR GPA EGPA dsDNA IgG4 ENA CT MRI ECG EKG EEG EMG PCR MRCP ERCP TEE TTE FSH ACTH PTH WBC RBC MCV MCH MCHC AFP CEA HPV HBsAg ARDS ADHD
        AML HCC GIST HLH PCOS HUS TTP DVT GERD GORD AIDS CKD ESRD NSAID HAART SCLC
        ABPA ADEM AIHA AOSD ARVC BPPV CABG CAPD CIDP CPAP CPVT CRPS CTCL CTPA CVID CXR DLCO ECMO FSGS FSHD GVHD HHT HOCM HRCT ILD IPF JIA
        LBBB LEMS LMWH LVAD LVEF LVH MCTD MGUS MODY MPGN NSIP OGTT PCI PFO PKU PNH POTS PTLD PUVA RBBB RPGN RSV SAH SCFE SJS SVT TAVI TAVR
        TIA UTI VATS VDRL VSD VUR WPW AKI CLL CML DKA FBC CBC OSA PBC PSC
        """
    );

    private static readonly WordSet Results = new(
        """
        low high raised elevated normal positive negative reduced decreased increased borderline undetectable suppressed deranged abnormal
        level levels titre titres titer titers concentration concentrations unremarkable weakly strongly value values prolonged shortened
        """
    );

    private static readonly WordSet BeforeResult = new(
        """
        serum plasma low high raised elevated normal positive negative reduced decreased increased complement free total abnormal suppressed
        undetectable hypocomplementaemia
        """
    );

    private static readonly WordSet Units = new(
        """
        mg/dL mg/L g/L g/dL mmol/L µmol/L umol/L nmol/L pmol/L U/L IU/L U/mL IU/mL IU/ml ng/mL ng/dL pg/mL ng/L µg/L mU/L mIU/L mm/h mm/hr
        mm % mg/dl g/dl ng/ml ng/dl U/ml IU U mEq/L
        """
    );

    private static readonly string[] OtherWorlds =
    [
        "vertebra",
        "spin",
        "disc",
        "cervical",
        "thoracic",
        "lumbar",
        "laminectom",
        "dermatome",
        "nerve root",
        "radiculopath",
        "fracture",
        "carotid",
        "segment",
        "cord",
        "facet",
        "foramen",
        "stage",
        "staging",
        "pT0",
        "pT1",
        "pT2",
        "pT3",
        "pT4",
        "TNM",
        "keratin",
        "cytokeratin",
        "immunohistochem",
        "immunostain",
        "stain",
        "vimentin",
        "immunofluorescence",
        "immunoreactiv",
        "spectromet",
        "chromatograph",
        "primer",
        "radiotherap",
        "level of",
        "below",
        "ablation",
    ];

    /// <summary>Whether a name is an abbreviation that may mean several things.</summary>
    public static bool IsShort(string name)
    {
        var letters = name.Count(char.IsLetter);
        return letters <= MaxLetters
            && name.Length <= MaxLetters + 1
            && char.IsUpper(name[0])
            && name.All(c => char.IsUpper(c) || char.IsAsciiDigit(c) || c == '-')
            && !Settled.Has(name);
    }

    /// <summary>Whether a result stands beside the name, so that it is that of a test.</summary>
    public static bool HasResult(Surroundings around)
    {
        var seen = 0;
        var said = BeforeResult.Has(around.WordBefore);
        var number = false;
        foreach (var word in around.Words)
        {
            if (seen++ == MaxWordsToResult)
                break;
            if (seen == 1 && WordSet.AnyBegins(word, InTissue))
                return false;
            if (number && Units.Has(word))
                return true;
            // Behind CK, 7 is a part of the name.
            if (seen == 1 && char.IsAsciiDigit(word[0]) && word.Length <= 2)
                return false;
            number = char.IsAsciiDigit(word[0]);
            said |= Results.Has(word);
        }
        return said && !IsOfAnotherWorld(around);
    }

    /// <summary>Whether an immunoglobulin is one that a biopsy holds, not the one that is measured: "mesangial deposits of IgA".</summary>
    public static bool IsFoundInTissue(string name, Surroundings around) =>
        name is "IgA" or "IgG" or "IgM" or "IgG4" && WordSet.AnyBegins(around.Sentence, Deposited);

    private static readonly string[] Deposited = ["deposit", "stain", "immunostain", "immunofluoresc", "mesangial", "immunohistochem"];

    private static readonly string[] InTissue = ["deposit", "stain", "glomerul", "nephropath"];

    private const int MaxWordsToResult = 6;

    private const int MinDiagnosed = 3;

    /// <summary>Whether a longer abbreviation stands where only a disease can: "diagnosed with HLH", "a patient with ITP".</summary>
    public static bool IsDiagnosed(Surroundings around, string name)
    {
        var before = around.WordBefore;
        if (name.Length < MinDiagnosed || before.Length == 0 || around.IsJoinedBefore)
            return false;
        around.WordsFurtherBefore(out var second, out _);
        return (before is "of" or "with" or "from" && Diseased.Has(second)) || before is "developed" or "developing" or "diagnosing";
    }

    private static readonly WordSet Diseased = new(
        "diagnosis diagnosed patient patients criteria presented case cases diagnoses features man woman boy girl died dies dying death suffered suffers"
    );

    /// <summary>Whether the sentence speaks of the spine, a stage, a stain or a machine.</summary>
    public static bool IsOfAnotherWorld(Surroundings around) => WordSet.AnyBegins(around.Sentence, OtherWorlds);

    /// <summary>Whether a telling word of the long names of a term, or of those around it, stands in a text.</summary>
    public static bool IsSpokenOf(Term term, ReadOnlySpan<char> text)
    {
        foreach (var name in term.Names.Concat(term.Parents.Select(parent => parent.Name)))
        {
            foreach (var range in name.AsSpan().SplitAny(' ', '-'))
            {
                var word = name.AsSpan()[range];
                if (word.Length >= MinTellingWord && WordSet.AnyBegins(text, [word.ToString()]))
                    return true;
            }
        }
        return false;
    }
}
