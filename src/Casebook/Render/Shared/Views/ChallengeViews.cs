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
internal sealed record ChallengeCardView(string Url, string Key, string Title, IReadOnlyList<string> Meta, string? AnswersOn);

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

    /// <summary>Where the names to complete diagnoses by are.</summary>
    public required string NamesUrl { get; init; }

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

    /// <summary>What was given or done.</summary>
    public required IReadOnlyList<string> Treatments { get; init; }

    /// <summary>What is decided at its end; null when nothing is.</summary>
    public DecisionView? Decision { get; init; }

    /// <summary>What an author said in hidden blocks at its end.</summary>
    public Html? Thoughts { get; init; }

    /// <summary>Whether something is read between its decision and the next step.</summary>
    public bool HasAnswer { get; init; }
}

/// <summary>A decision at the end of a step.</summary>
internal sealed record DecisionView
{
    /// <summary>ask, examine, order, treat, rank or authored.</summary>
    public required string Kind { get; init; }

    public required Html Ask { get; init; }

    public required string Hint { get; init; }

    /// <summary>How many may be chosen or ranked.</summary>
    public required int Max { get; init; }

    public required IReadOnlyList<DecisionOptionView> Options { get; init; }

    /// <summary>Heading above what came of it; null when diagnoses are ranked.</summary>
    public string? AnswerTitle { get; init; }
}

/// <summary>Something to choose, and what came of it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Worth">told, ruled_out or not_needed.</param>
/// <param name="Said">That in words.</param>
/// <param name="Sign">Its mark.</param>
/// <param name="Why">What it showed, or the author's reason; null when there is nothing to say.</param>
internal sealed record DecisionOptionView(Html Text, string Worth, string Said, SignView Sign, Html? Why);

/// <summary>What was decided at the end of a step in the case itself.</summary>
/// <param name="Step">Title of the step.</param>
/// <param name="Ask">What was asked.</param>
/// <param name="Did">What told something; empty where diagnoses are ranked.</param>
internal sealed record ExpertStepView(Html Step, Html Ask, IReadOnlyList<Html> Did);

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

    /// <summary>The decisions of the challenge, with what was done in the case.</summary>
    public required IReadOnlyList<ExpertStepView> Path { get; init; }

    public Html? Outcome { get; init; }

    public required IReadOnlyList<Html> LearningPoints { get; init; }

    public QuestionsView? Questions { get; init; }

    public required IReadOnlyList<ChallengeSetView> Sets { get; init; }
}

/// <summary>Where to go on from a challenge within a collection.</summary>
internal sealed record ChallengeSetView(string Url, string Title, TitledView? Next);
