namespace Casebook.Domain;

/// <summary>What sort of thing a term of the vocabulary names; each kind has its own folder of pages.</summary>
internal enum TermKind
{
    /// <summary>A symptom or sign: what is seen, felt, heard, imaged or told.</summary>
    Finding,

    /// <summary>Something measured: serology and other laboratory tests.</summary>
    Test,

    /// <summary>A disease or syndrome.</summary>
    Diagnosis,

    /// <summary>A place in the body.</summary>
    Site,

    /// <summary>What is done against an illness, whatever it is; a drug or a procedure that no vocabulary calls so.</summary>
    Treatment,

    /// <summary>A medicine.</summary>
    Drug,

    /// <summary>An operation, an endoscopy, a puncture.</summary>
    Procedure,

    /// <summary>A bacterium, virus, fungus or parasite.</summary>
    Organism,

    Gene,

    /// <summary>A score or scale.</summary>
    Score,
}

/// <summary>What is true of all terms of a kind.</summary>
internal static class TermKinds
{
    /// <summary>The kinds that a name of a kind may have, its own first: what one case takes as a drug is a treatment in another, and a score is
    /// measured. The vocabulary decides.</summary>
    public static ReadOnlySpan<TermKind> Alike(TermKind kind) =>
        kind switch
        {
            TermKind.Treatment => [TermKind.Treatment, TermKind.Drug, TermKind.Procedure],
            TermKind.Drug => [TermKind.Drug, TermKind.Treatment],
            TermKind.Procedure => [TermKind.Procedure, TermKind.Treatment],
            TermKind.Score => [TermKind.Score, TermKind.Test],
            TermKind.Test => [TermKind.Test, TermKind.Score],
            TermKind.Finding => [TermKind.Finding],
            TermKind.Diagnosis => [TermKind.Diagnosis],
            TermKind.Site => [TermKind.Site],
            TermKind.Organism => [TermKind.Organism],
            _ => [TermKind.Gene],
        };

    /// <summary>Whether two cases that show a term have something of their illness in common: not where it is, nor what was given or counted.</summary>
    public static bool IsOfIllness(this TermKind kind) =>
        kind is TermKind.Finding or TermKind.Test or TermKind.Diagnosis or TermKind.Organism or TermKind.Gene;

    /// <summary>Whether no vocabulary can be expected to hold all its names, so that one that is not defined is no mistake.</summary>
    public static bool IsOpen(this TermKind kind) => kind >= TermKind.Drug;
}
