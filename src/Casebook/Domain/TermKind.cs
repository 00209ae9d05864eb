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

    /// <summary>A drug, procedure or other measure.</summary>
    Treatment,
}
