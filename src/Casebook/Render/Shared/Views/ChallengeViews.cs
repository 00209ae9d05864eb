using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>All challenges, or those of a collection.</summary>
internal sealed record ChallengesView
{
    public required string Title { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<ChallengeCardView> Items { get; init; }

    public required PagerView Pager { get; init; }
}

/// <summary>A challenge in a list, with the day its answers appear while they are held back.</summary>
internal sealed record ChallengeCardView(string Url, string Title, IReadOnlyList<string> Meta, string? AnswersOn);

/// <summary>A case in steps, without its answer.</summary>
internal sealed record ChallengeView
{
    /// <summary>Under which the student's own words are kept on the device.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }

    /// <summary>Whether words are blacked out.</summary>
    public bool HasWithheld { get; init; }

    /// <summary>The sheet to print; only while there is no case page to find it from.</summary>
    public string? HandoutUrl { get; init; }

    public required ChallengeStepView First { get; init; }
}

/// <summary>A step; the next one lies within it.</summary>
internal sealed record ChallengeStepView
{
    public required int N { get; init; }

    public required int Count { get; init; }

    public required StepPartsView Parts { get; init; }

    public ChallengeStepView? Next { get; init; }

    /// <summary>Where the answer is; null in all steps but the last, and while answers are held back.</summary>
    public string? SolutionUrl { get; init; }

    /// <summary>Questions without answers; null in all steps but the last, and when answers are there.</summary>
    public QuestionsView? Questions { get; init; }
}

/// <summary>What a step tells.</summary>
internal sealed record StepPartsView
{
    public required Html Title { get; init; }

    public Html? Text { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public required IReadOnlyList<ResultGroupView> Results { get; init; }

    public required IReadOnlyList<TimelineView> Timeline { get; init; }
}

/// <summary>The answer of a challenge.</summary>
internal sealed record SolutionView
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string ChallengeUrl { get; init; }

    public required TitledView Case { get; init; }

    public required IReadOnlyList<DiagnosisView> Diagnoses { get; init; }

    /// <summary>Names under which the student may have written the diagnosis, with bars between.</summary>
    public required string AnswerNames { get; init; }

    /// <summary>Names of broader diagnoses, likewise.</summary>
    public required string BroaderNames { get; init; }

    public required IReadOnlyList<DifferentialView> Differential { get; init; }

    public Html? Outcome { get; init; }

    public required IReadOnlyList<Html> LearningPoints { get; init; }

    public QuestionsView? Questions { get; init; }

    public required IReadOnlyList<ChallengeSetView> Sets { get; init; }
}

/// <summary>Where to go on from a challenge within a collection.</summary>
internal sealed record ChallengeSetView(string Url, string Title, TitledView? Next);
