using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>The front door.</summary>
internal sealed record HomeView
{
    public FeaturedView? Featured { get; init; }

    public required IReadOnlyList<StartView> Start { get; init; }

    public required IReadOnlyList<CaseCardView> Newest { get; init; }

    public required string CasesUrl { get; init; }

    public required int CasesCount { get; init; }

    public required IReadOnlyList<CountView> Specialties { get; init; }

    public required IReadOnlyList<CollectionCardView> Collections { get; init; }

    public required IReadOnlyList<NumberView> Numbers { get; init; }

    public StudyLinkView? Study { get; init; }

    /// <summary>The pages that narrow down, compare and weigh.</summary>
    public required IReadOnlyList<StartView> Tools { get; init; }
}

/// <summary>The case that the front door leads with.</summary>
/// <param name="Label">Words above it.</param>
/// <param name="Url">Its challenge, because the address of its page may name the diagnosis; its page where there are no challenges.</param>
/// <param name="Title">Its title, without the diagnosis where there is one.</param>
/// <param name="Text">Its beginning.</param>
/// <param name="ChallengeUrl">Its challenge; null when there are none.</param>
/// <param name="Decisions">What the reader decides in the challenge, step by step.</param>
/// <param name="Question">A question of it; null where the challenge asks.</param>
internal sealed record FeaturedView(
    string Label,
    string Url,
    string Title,
    Html Text,
    string? ChallengeUrl,
    IReadOnlyList<ExpertStepView> Decisions,
    QuestionView? Question
);

internal sealed record StartView(string Url, string Title, string? Text);

internal sealed record NumberView(string? Url, string Label, int Value);

/// <summary>A list of cases.</summary>
internal sealed record CasesView
{
    public required string Title { get; init; }

    public Html? Intro { get; init; }

    public required int Total { get; init; }

    public required PagerView Pager { get; init; }

    public required IReadOnlyList<FilterView> Filters { get; init; }

    public required IReadOnlyList<CaseCardView> Items { get; init; }
}

internal sealed record FilterView(string Title, IReadOnlyList<CountView> Items);

/// <summary>A page of free text.</summary>
internal sealed record TextPageView
{
    public required string Title { get; init; }

    /// <summary>Its language when it is not that of the site: the guide of the program is English, and reads from left to right.</summary>
    public string? Language { get; init; }

    public Html? Summary { get; init; }

    public required IReadOnlyList<LinkView> Toc { get; init; }

    public required Html Body { get; init; }

    public required IReadOnlyList<ReferenceView> References { get; init; }

    public DateView? Updated { get; init; }
}

internal sealed record CollectionView
{
    public required string CollectionsUrl { get; init; }

    /// <summary>The same cases as challenges.</summary>
    public string? ChallengesUrl { get; init; }

    /// <summary>Its cases on paper; null when the theme has no sheets to print.</summary>
    public string? HandoutUrl { get; init; }

    /// <summary>Where it is taken along; null when the site does without.</summary>
    public string? OfflineUrl { get; init; }

    public required string Title { get; init; }

    public Html? Summary { get; init; }

    public required IReadOnlyList<string> Meta { get; init; }

    public Html? Body { get; init; }

    public required IReadOnlyList<PrerequisiteView> Prerequisites { get; init; }

    public required IReadOnlyList<CaseCardView> Items { get; init; }

    /// <summary>Slides and a book; none where they are left out.</summary>
    public required IReadOnlyList<DownloadView> Rounds { get; init; }

    /// <summary>Its questions for a learning platform; none where there are none.</summary>
    public required IReadOnlyList<DownloadView> Questions { get; init; }

    public StudyLinkView? Study { get; init; }

    public required IReadOnlyList<ReferenceView> References { get; init; }
}

/// <summary>What to know before a collection; a link when it is another one.</summary>
internal sealed record PrerequisiteView(string? Url, Html Text);

/// <summary>The way to the cards of some cases; <paramref name="Url"/> is null when the theme has no page to learn them on.</summary>
internal sealed record StudyLinkView(string? Url, IReadOnlyList<DownloadView> Downloads);

/// <summary>All collections.</summary>
internal sealed record CollectionsView(string Title, Html? Intro, IReadOnlyList<CollectionCardView> Items, PagerView Pager);

/// <summary>The page for an address that does not exist.</summary>
internal sealed record NotFoundView(IReadOnlyList<LinkView> Links);

/// <summary>The search page: what it offers when nothing is searched for, and without script.</summary>
internal sealed record SearchView(string Title, IReadOnlyList<SearchWayView> Ways);

/// <summary>A list to browse.</summary>
internal sealed record SearchWayView(string Url, string Name, int Count, string? Text);
