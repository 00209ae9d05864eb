namespace Casebook.Domain;

/// <summary>What sort of looking showed a finding.</summary>
internal enum MethodKind
{
    /// <summary>Told by the patient or by others.</summary>
    History,

    /// <summary>Seen, felt or heard at the bedside.</summary>
    Examination,

    /// <summary>Seen on a picture of the inside.</summary>
    Imaging,

    /// <summary>Measured or grown in a laboratory.</summary>
    Laboratory,

    /// <summary>Seen in tissue or cells.</summary>
    Pathology,

    /// <summary>Anything else: endoscopy, electrocardiography, lung function, words we do not know.</summary>
    Other,
}

/// <summary>How a finding was found.</summary>
/// <param name="Written">In the words of the case.</param>
/// <param name="Kind">What sort of looking it is.</param>
/// <param name="IsKindAlone">Whether the words say no more than the kind: <c>examination</c> does, <c>palpation</c> says more.</param>
internal sealed record FindingMethod(string Written, MethodKind Kind, bool IsKindAlone)
{
    /// <inheritdoc/>
    public override string ToString() => Written;
}
