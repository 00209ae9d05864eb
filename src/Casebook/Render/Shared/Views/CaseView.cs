using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>A case page.</summary>
internal sealed record CaseView
{
    public string? Notice { get; init; }

    /// <summary>What marks its texts when they are in another language than the page.</summary>
    public Html? Foreign { get; init; }

    public required string Title { get; init; }

    public Html? Summary { get; init; }

    public string? Byline { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }

    public Html? Background { get; init; }

    public string? ChallengeUrl { get; init; }

    public required IReadOnlyList<LinkView> Toc { get; init; }

    public GlanceView? Glance { get; init; }

    public required Html Narrative { get; init; }

    public required IReadOnlyList<Html> Figures { get; init; }

    public CourseView? Course { get; init; }

    public required IReadOnlyList<Html> LearningPoints { get; init; }

    public QuestionsView? Questions { get; init; }

    public required IReadOnlyList<DifferentialView> Differential { get; init; }

    public required IReadOnlyList<RelatedView> Related { get; init; }

    /// <summary>The case beside others that are chosen there; null when the theme has no such page.</summary>
    public string? CompareUrl { get; init; }

    public required IReadOnlyList<ReferenceView> References { get; init; }

    public required AboutCaseView About { get; init; }

    public required IReadOnlyList<PathView> Collections { get; init; }
}

/// <summary>What a case comes to, on one screen.</summary>
internal sealed record GlanceView
{
    public required IReadOnlyList<DiagnosisView> Diagnoses { get; init; }

    public string? Withheld { get; init; }

    public required IReadOnlyList<FindingGroupView> Findings { get; init; }

    public required IReadOnlyList<FindingGroupView> More { get; init; }

    public int MoreCount { get; init; }

    public Html? BodyMap { get; init; }

    public required IReadOnlyList<ResultGroupView> Results { get; init; }
}

internal sealed record FindingGroupView(string Title, IReadOnlyList<FindingView> Items);

internal sealed record DiagnosisView(string? Url, string Name, bool Principal, string? Detail);

internal sealed record ResultGroupView(string Title, Html? Picture, IReadOnlyList<ResultRowView> Rows)
{
    /// <summary>A drawing that says more than the rows, such as a pedigree; null for none.</summary>
    public Html? Drawing { get; init; }

    /// <summary>What the first column holds; null for tests.</summary>
    public string? Names { get; init; }
}

/// <summary>A row: what was looked for, and what came out. Rows of clinical lists have words in place of a result, and often no sign.</summary>
internal sealed record ResultRowView(string? Url, string Name, string? Sign, string? Mark, string Result, Html? Detail)
{
    public Html? Words { get; init; }
}

/// <summary>What happened and what was done.</summary>
internal sealed record CourseView
{
    public required IReadOnlyList<TimelineView> Timeline { get; init; }

    public Html? TimelinePicture { get; init; }

    public required IReadOnlyList<TreatmentView> Treatments { get; init; }

    public Html? Outcome { get; init; }
}

internal sealed record TimelineView(string? At, Html Event);

internal sealed record TreatmentView(string? Url, string Name, Html? Detail, Html? Response, bool NotGiven);

internal sealed record QuestionsView(string? AnswersOn, IReadOnlyList<QuestionView> Items);

internal sealed record DifferentialView(string? Url, string Name, string? Detail, IReadOnlyList<Html> PointsFor, IReadOnlyList<Html> PointsAgainst);

internal sealed record RelatedView(string Url, string Title, string? Patient, IReadOnlyList<ReasonView> Reasons, string? CompareUrl);

internal sealed record ReasonView(string Sign, string Mark, string Text);

/// <summary>Where the case comes from and how to cite it.</summary>
internal sealed record AboutCaseView
{
    public required Html Cite { get; init; }

    /// <summary>The case for a reference manager.</summary>
    public IReadOnlyList<WorkExportView> CiteExports { get; init; } = [];

    public Html? RetoldFrom { get; init; }

    public required IReadOnlyList<AuthorView> Authors { get; init; }

    public string? Reviewed { get; init; }

    public string? Dates { get; init; }

    public Html? Consent { get; init; }

    public LicenceView? Licence { get; init; }

    public required IReadOnlyList<DownloadView> Downloads { get; init; }
}

internal sealed record AuthorView(string Name, string? Affiliation, string? OrcidUrl);

/// <summary>Place of a case in a collection.</summary>
internal sealed record PathView(string Url, string Title, int Position, int Count, TitledView? Previous, TitledView? Next);
