using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Challenges.Decisions;

/// <summary>What a reader decides at the end of a step.</summary>
internal enum DecisionKind
{
    /// <summary>What to ask the patient.</summary>
    Ask,

    /// <summary>Where to look.</summary>
    Examine,

    /// <summary>Which tests to order.</summary>
    Order,

    /// <summary>What to give or do.</summary>
    Treat,

    /// <summary>Which diagnoses to consider, the likeliest first.</summary>
    Rank,

    /// <summary>What the author asks.</summary>
    Authored,
}

/// <summary>What an option was worth in this patient.</summary>
internal enum OptionWorth
{
    /// <summary>It told something: present, abnormal, positive, given.</summary>
    Told,

    /// <summary>It was done, and what was looked for was not there.</summary>
    RuledOut,

    /// <summary>It was not done here, or its author says that it does not help.</summary>
    NotNeeded,
}

/// <summary>A decision at the end of a step, with what comes of each option. Nothing of what comes may be shown before the decision.</summary>
/// <param name="Kind">What is decided.</param>
/// <param name="Options">What can be chosen; empty when diagnoses are ranked.</param>
internal sealed record StepDecision(DecisionKind Kind, ImmutableArray<DecisionOption> Options)
{
    /// <summary>How many options may be chosen, and how many diagnoses may be ranked.</summary>
    public const int MaxPicks = 3;

    /// <summary>How many diagnoses may be ranked.</summary>
    public const int MaxRanked = 5;

    /// <summary>The author's question; null for the plain one of its kind.</summary>
    public ImmutableArray<Inline>? Ask { get; init; }

    /// <summary>Whether it is the last list of diagnoses before the tests that settle it.</summary>
    public bool IsLastRank { get; init; }
}

/// <summary>Something to choose.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Worth">What it was worth.</param>
internal sealed record DecisionOption(ImmutableArray<Inline> Text, OptionWorth Worth)
{
    /// <summary>The author's reason; null when there is none.</summary>
    public ImmutableArray<Inline>? Why { get; init; }

    /// <summary>What it showed.</summary>
    public ImmutableArray<CaseFinding> Findings { get; init; } = [];

    /// <summary>What it showed.</summary>
    public ImmutableArray<CaseResult> Results { get; init; } = [];
}
