namespace Casebook.Domain.Records;

/// <summary>A list of clinical facts beside findings, results and treatment; <see cref="EnumKeys"/> gives the key of its field.</summary>
internal enum RecordKind
{
    /// <summary>Temperature, pulse, pressure and the like, at one time.</summary>
    Vitals,

    /// <summary>What was taken before admission.</summary>
    Medications,

    /// <summary>What the patient does not tolerate.</summary>
    Allergies,

    /// <summary>Illness of relatives.</summary>
    Family,

    /// <summary>Pregnancies and births.</summary>
    Obstetric,

    /// <summary>Work, habits, travel, contacts.</summary>
    Social,

    /// <summary>Electrocardiograms.</summary>
    Ecg,

    /// <summary>Pictures of the inside.</summary>
    Imaging,

    /// <summary>Operations, endoscopies, punctures.</summary>
    Procedures,

    /// <summary>Organisms, looked for or grown.</summary>
    Microbiology,

    /// <summary>Tissue and cells.</summary>
    Pathology,

    /// <summary>Variants of genes.</summary>
    Genetics,
}

/// <summary>What is true of all records of a kind.</summary>
internal static class RecordKinds
{
    /// <summary>All kinds, in the order in which pages show them.</summary>
    public static IReadOnlyList<RecordKind> All { get; } = Enum.GetValues<RecordKind>();

    /// <summary>What sort of term its name is; null when the name makes no term: what a relative has, or what was not tolerated, is nothing that
    /// the case shows.</summary>
    public static TermKind? TermKindOf(RecordKind kind) =>
        kind switch
        {
            RecordKind.Medications => TermKind.Drug,
            RecordKind.Procedures => TermKind.Procedure,
            RecordKind.Microbiology => TermKind.Organism,
            RecordKind.Genetics => TermKind.Gene,
            _ => null,
        };

    /// <summary>Whether it is tissue, an organism or a gene: what settles a diagnosis.</summary>
    public static bool Settles(this RecordKind kind) => kind is RecordKind.Pathology or RecordKind.Genetics or RecordKind.Microbiology;

    /// <summary>The item of the CARE checklist it belongs to: 5 history, 6 examination, 8 tests, 9 treatment.</summary>
    public static int CareItem(this RecordKind kind) =>
        kind switch
        {
            RecordKind.Vitals => 6,
            RecordKind.Procedures => 9,
            <= RecordKind.Social => 5,
            _ => 8,
        };
}
