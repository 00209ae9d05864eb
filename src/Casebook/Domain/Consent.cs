namespace Casebook.Domain;

/// <summary>What a case says of the patient's consent.</summary>
internal enum ConsentStatement
{
    /// <summary>Words that say neither that it was given nor that it was not.</summary>
    Unclear,

    /// <summary>Given by the patient, or by somebody for the patient.</summary>
    Obtained,

    /// <summary>A committee or a law says that none is needed.</summary>
    Waived,

    /// <summary>Not given, taken back, or not asked for.</summary>
    None,
}

/// <summary>The patient's consent to publication.</summary>
/// <param name="Words">As written.</param>
/// <param name="Statement">What the words say.</param>
internal sealed record Consent(RichText Words, ConsentStatement Statement)
{
    /// <summary>Whether the words themselves say that nothing is known of it, so that there is nothing to ask.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>Whether it allows what shows the patient (ICMJE: consent of the patient, or a committee's waiver).</summary>
    public bool Allows => Statement is ConsentStatement.Obtained or ConsentStatement.Waived;
}
