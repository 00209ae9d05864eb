using Casebook.Files;

namespace Casebook.Domain;

/// <summary>What a result has to be for a state.</summary>
internal enum StateLevel
{
    /// <summary>Below the laboratory's reference.</summary>
    Low,

    /// <summary>Above it.</summary>
    High,

    /// <summary>Below or above it.</summary>
    Abnormal,

    /// <summary>Within it.</summary>
    Normal,

    /// <summary>Positive, weakly too, or present.</summary>
    Positive,

    /// <summary>Negative or absent.</summary>
    Negative,
}

/// <summary>A result that makes a finding: anaemia is <c>haemoglobin low</c>.</summary>
/// <param name="Test">Name of the test.</param>
/// <param name="Level">What its result has to be.</param>
internal sealed record LaboratoryState(Located<string> Test, StateLevel Level)
{
    /// <summary>Whether a result shows the state, speaks against it or leaves it open.</summary>
    /// <remarks>Only what the laboratory or the author says counts; no value is judged.</remarks>
    public ResultPolarity Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotDone => ResultPolarity.NotDone,
            Outcome.Low or Outcome.High or Outcome.Normal => Either(IsMeasured(outcome)),
            Outcome.Positive or Outcome.WeakPositive or Outcome.Present => Level switch
            {
                StateLevel.Positive => ResultPolarity.Positive,
                StateLevel.Negative => ResultPolarity.Negative,
                _ => ResultPolarity.Undetermined,
            },
            Outcome.Negative or Outcome.Absent => Level switch
            {
                StateLevel.Positive => ResultPolarity.Negative,
                StateLevel.Negative => ResultPolarity.Positive,
                _ => ResultPolarity.Undetermined,
            },
            _ => ResultPolarity.Undetermined,
        };

    // A high antibody is a positive one; a normal one is negative.
    private bool IsMeasured(Outcome outcome) =>
        Level switch
        {
            StateLevel.Low => outcome is Outcome.Low,
            StateLevel.High or StateLevel.Positive => outcome is Outcome.High,
            StateLevel.Abnormal => outcome is not Outcome.Normal,
            _ => outcome is Outcome.Normal,
        };

    private static ResultPolarity Either(bool shown) => shown ? ResultPolarity.Positive : ResultPolarity.Negative;
}
