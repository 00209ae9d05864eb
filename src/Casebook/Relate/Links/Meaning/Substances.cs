namespace Casebook.Relate.Links.Meaning;

/// <summary>Tells the measurement of a substance from its salts, enzymes and other fluids, and a given substance from a measured one.</summary>
internal static class Substances
{
    // Treatments that the body has of its own, so that their name may be that of something measured.
    private static readonly WordSet OfTheBody = new(
        """
        oxygen insulin iron calcium potassium sodium magnesium phosphate zinc copper selenium iodine glucose dextrose albumin immunoglobulin
        immunoglobulins fibrinogen plasminogen antithrombin heparin thyroxine cortisol hydrocortisone testosterone oestrogen estrogen
        progesterone adrenaline epinephrine noradrenaline norepinephrine dopamine erythropoietin glucagon oxytocin vasopressin folate
        arginine glycine cysteine cobalamin vitamin carnitine biotin thiamine bicarbonate water plasma blood platelets lithium gold nitrogen carbon
        """
    );

    private static readonly WordSet Measured = new(
        """
        level levels value values concentration concentrations measurement measurements test tests testing assay assays titre titres titer
        titers count counts result results screen screening elevation elevations rise increase increases drop fall decline decrease
        reduction nadir peak surge normalisation normalization excess abnormality abnormalities low high normal raised elevated positive
        negative reduced decreased increased undetectable borderline abnormal deranged rising falling readings reading monitoring imbalance
        disturbance disturbances derangement disorder disorders profile panel
        """
    );

    private static readonly WordSet Given = new(
        """
        therapy treatment infusion infusions dose doses dosage administration pulse pulses cycle cycles course courses injection injections
        tablet tablets capsule capsules drops cream ointment prophylaxis monotherapy regimen taper tapering withdrawal use requirement
        requirements support supplementation supplement supplements replacement mask cannula bolus boluses solution solutions drip pump pens pen inhalation
        inhalations administration supply concentrator dependence dependency toxicity overdose allergy detemir glargine aspart
        lispro degludec twice once thrice orally intravenously subcutaneously daily weekly monthly
        """
    );

    private static readonly WordSet BeforeMeasured = new(
        """
        serum plasma blood capillary hepatic liver fasting random baseline admission initial peak nadir trough repeat latest preoperative postoperative corrected
        adjusted total free ionised ionized low high normal raised elevated reduced decreased increased positive negative abnormal deranged
        borderline undetectable rising falling subnormal suppressed serial routine subsequent maximum minimum
        """
    );

    private static readonly WordSet OtherFluids = new(
        """
        urine urinary CSF pleural ascitic synovial peritoneal sweat salivary faecal fecal stool dialysate fluid drain cord amniotic tissue
        hair spot
        """
    );

    private static readonly WordSet Volumes = new("mm3 mm µL uL mL L dL hpf field");

    private static readonly WordSet GivingVerbs = new(
        """
        received receives gave given giving prescribed administered infused took taking takes take started commenced supplemented injected
        added receive replaced swallowed
        """
    );

    private static readonly WordSet GivingNouns = new(
        """
        infusion infusions dose doses administration replacement supplementation supplements treated started treatment intake ingestion
        tablets mg g course bolus injection therapy commenced
        """
    );

    // What the body does with a substance is measured otherwise.
    private static readonly WordSet Handling = new(
        """
        excretion clearance fraction loss losses reabsorption absorption content restriction retention load transport turnover metabolism
        balance deposition deposits stones secretion
        """
    );

    private static readonly WordSet Secreting = new("secreted secreting secretes secrete produced producing released releasing stored storing");

    private static readonly WordSet BeforeTreatmentMeasured = new(
        """
        serum plasma venous arterial arteriovenous fasting tissue transcutaneous cerebral regional reactive peak maximal maximum maximally
        myocardial hepatic stored total free bound capillary mixed molecular singlet dissolved alveolar anti dietary heme haem non-haem
        non-heme
        """
    );

    private static readonly WordSet Quantities = new(
        """
        pressure pressures saturation saturations tension tensions fraction concentration concentrations level levels uptake consumption
        content delivery extraction absorption secretion lack deficiency excess
        """
    );

    private static readonly string[] OnTissue = ["stain", "immunostain", "immunohistochem", "immunoreactiv", "immunoperoxidase"];

    /// <summary>Whether a treatment's name begins with a substance of the body.</summary>
    public static bool IsOfTheBody(string name) => OfTheBody.Has(FirstWord(name));

    /// <summary>Whether a test's name is that of a substance, which may stand in the names of other things.</summary>
    public static bool IsMeasured(string name) =>
        !IsMethod(name)
        && name.All(c => !char.IsUpper(c))
        && !name.StartsWith("anti", StringComparison.Ordinal)
        && !name.Contains("antibod", StringComparison.Ordinal)
        && !name.Contains("factor", StringComparison.Ordinal);

    // What is done, not what is measured: its name means the same wherever it stands.
    private static bool IsMethod(string name)
    {
        foreach (var ending in MethodEndings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static readonly string[] MethodEndings =
    [
        "graphy",
        "graphies",
        "graph",
        "graphs",
        "gram",
        "grams",
        "scopy",
        "scopies",
        "metry",
        "opsy",
        "opsies",
        "ultrasound",
        "imaging",
        "scan",
        "scans",
        "type",
        "reaction",
        "chemistry",
        "culture",
        "cultures",
        "smear",
        "stain",
        "test",
        "tests",
        "screen",
        "study",
        "studies",
        "sequencing",
        "puncture",
        "aspiration",
        "cytology",
        "histology",
        "examination",
        "serology",
        "analysis",
        "dipstick",
        "x-ray",
        "monitoring",
        "assessment",
        "tomography",
    ];

    /// <summary>Whether a name means the measurement of a substance.</summary>
    /// <param name="around">What stands around.</param>
    /// <param name="name">The name; one of a single word may be a part of many other names.</param>
    public static bool IsMeasurement(Surroundings around, string name)
    {
        if (IsDose(around, Solutions.Has(name)) || IsGiven(around) || IsEnzyme(around.WordAfter) || (Minerals.Has(name) && LiesInTissue(around)))
            return false;
        return name.Contains(' ', StringComparison.Ordinal)
            ? !OtherFluids.Has(around.WordBefore) && !IsPartOfCode(around)
            : BeginsMeasurement(around) && EndsMeasurement(around);
    }

    /// <summary>Whether a word behind a substance makes it an enzyme: adenosine deaminase.</summary>
    public static bool IsEnzyme(ReadOnlySpan<char> after) =>
        after.EndsWith("ase", StringComparison.Ordinal) && after is not ("increase" or "decrease" or "release" or "disease" or "base" or "phase" or "case");

    // "Calcium in soft tissue", "iron within the liver cells": what lies there, not what blood holds.
    private static bool LiesInTissue(Surroundings around)
    {
        var words = around.Words;
        if (!around.After.StartsWith(" ") || !words.MoveNext() || !(words.Current is "in" or "within" or "under" or "beneath"))
            return false;
        for (var seen = 0; seen < MaxWordsToTissue && words.MoveNext(); seen++)
        {
            if (WordSet.AnyBegins(words.Current, Tissues))
                return true;
        }
        return false;
    }

    private const int MaxWordsToTissue = 3;

    private static readonly WordSet Minerals = new("calcium iron copper phosphate oxalate urate");

    private static readonly string[] Tissues =
    [
        "tissue",
        "skin",
        "wall",
        "joint",
        "tendon",
        "muscle",
        "cartilage",
        "valve",
        "cell",
        "macrophage",
        "hepatocyte",
        "marrow",
        "dermis",
    ];

    // "Albumin was infused", "potassium was added to the drip".
    private static bool IsGiven(Surroundings around)
    {
        var words = around.Words;
        if (!around.After.StartsWith(" ") || !words.MoveNext() || !(words.Current is "was" or "were" or "is" or "had" or "been"))
            return false;
        if (words.MoveNext() && words.Current is "been" or "then" or "also" && !words.MoveNext())
            return false;
        return GivingVerbs.Has(words.Current);
    }

    private static bool BeginsMeasurement(Surroundings around)
    {
        var before = around.WordBefore;
        if (before.Length == 0)
            return true;
        if (around.IsJoinedBefore || GivingVerbs.Has(before) || !(BeforeMeasured.Has(before) || PlainWords.Describes(before)))
            return false;
        around.WordsFurtherBefore(out var second, out _);
        if (Is(before, "for") && WordSet.AnyBegins(second, OnTissue))
            return false;
        var isObject = Is(before, "of") || Is(before, "on") || Is(before, "with") || Is(before, "before");
        return !isObject || !(GivingNouns.Has(second) || GivingVerbs.Has(second) || Handling.Has(second));
    }

    private static bool EndsMeasurement(Surroundings around)
    {
        var after = around.WordAfter;
        if (after.Length == 0)
            return true;
        if (around.IsJoinedAfter)
            return around.After[0] == '/' && Volumes.Has(after);
        return PlainWords.SaysOf(after) || Measured.Has(after);
    }

    private static bool IsPartOfCode(Surroundings around) => around.IsJoinedAfter && around.After[0] != '/' && !char.IsLower(around.WordAfter[0]);

    /// <summary>Whether the name of a treatment that the body has too means what is given.</summary>
    public static bool IsTreatment(Surroundings around)
    {
        var before = around.WordBefore;
        if (
            BeforeTreatmentMeasured.Has(before)
            || Secreting.Has(before)
            || before.EndsWith("hydroxy", StringComparison.OrdinalIgnoreCase)
            || (around.IsJoinedBefore && WordSet.AnyBegins(before, ["anti", "low", "non"]))
        )
            return false;
        if (before.Length > 0)
        {
            around.WordsFurtherBefore(out var second, out var third);
            var of =
                Is(before, "of") ? second
                : Is(second, "of") ? third
                : default;
            if (Quantities.Has(of) || (Is(before, "for") && WordSet.AnyBegins(second, OnTissue)))
                return false;
        }
        var after = around.WordAfter;
        if (WordSet.AnyBegins(around.Sentence, ["residue"]))
            return false;
        if (after.Length == 0)
            return true;
        if (around.IsJoinedAfter)
            return WordSet.AnyBegins(after, ["dependent", "treated", "induced", "requiring", "responsive", "naive"]);
        return PlainWords.SaysOf(after) || Given.Has(after);
    }

    // What is infused in percent.
    private static readonly WordSet Solutions = new("glucose dextrose albumin sodium");

    private static readonly WordSet DoseUnits = new("mg g mcg µg μg ug IU units unit mmol mEq meq ml mL tablets");

    private static bool IsDose(Surroundings around, bool isSolution)
    {
        var words = around.Words;
        if (!around.After.StartsWith(" ") || !words.MoveNext() || !char.IsAsciiDigit(words.Current.Length > 0 ? words.Current[0] : 'x'))
            return false;
        if (words.Current[^1] == '%')
            return isSolution;
        return words.MoveNext() && DoseUnits.Has(words.Current);
    }

    private static ReadOnlySpan<char> FirstWord(string name) =>
        name.AsSpan(0, name.AsSpan().IndexOfAny(' ', '-') is > 0 and var end ? end : name.Length);

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
