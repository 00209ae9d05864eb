namespace Casebook.Domain;

/// <summary>What an outcome says of the thing that was looked for.</summary>
internal enum ResultPolarity
{
    /// <summary>Present or positive, weakly too; of what is measured, above or below the laboratory's reference.</summary>
    Positive,

    /// <summary>Absent or negative; of what is measured, normal. It never counts as shown.</summary>
    Negative,

    /// <summary>Equivocal, pending, or words and a value that nobody judged.</summary>
    Undetermined,

    /// <summary>Not done: it says nothing at all.</summary>
    NotDone,
}

/// <summary>The one place where an outcome is judged; pages, terms, search, decks and data all ask here.</summary>
internal static class ResultPolarities
{
    public static ResultPolarity Polarity(this Outcome outcome) =>
        outcome switch
        {
            Outcome.Positive or Outcome.WeakPositive or Outcome.Present or Outcome.High or Outcome.Low => ResultPolarity.Positive,
            Outcome.Negative or Outcome.Absent or Outcome.Normal => ResultPolarity.Negative,
            Outcome.NotDone => ResultPolarity.NotDone,
            _ => ResultPolarity.Undetermined,
        };
}
