namespace Casebook.Domain.Works;

/// <summary>What happened to a work after it was published.</summary>
internal enum WorkStatus
{
    /// <summary>Taken back by its authors or journal.</summary>
    Retracted,

    /// <summary>Corrected by an erratum.</summary>
    Corrected,

    /// <summary>Its journal has published an expression of concern.</summary>
    Concern,
}
