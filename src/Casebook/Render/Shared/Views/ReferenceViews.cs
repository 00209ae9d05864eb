using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>The citation index.</summary>
internal sealed record ReferencesView
{
    public required string Title { get; init; }

    public Html? Intro { get; init; }

    public required int Total { get; init; }

    /// <summary>How the list is ordered, where that is not plain.</summary>
    public string? Hint { get; init; }

    public required PagerView Pager { get; init; }

    public required IReadOnlyList<TabView> Tabs { get; init; }

    public required IReadOnlyList<LetterView> Letters { get; init; }

    public required IReadOnlyList<WorkGroupView> Groups { get; init; }

    public required IReadOnlyList<DownloadView> Downloads { get; init; }

    /// <summary>By year; none where there is only one.</summary>
    public required IReadOnlyList<YearChartView> Charts { get; init; }

    /// <summary>The intents by which the sentences of the page can be filtered.</summary>
    public IReadOnlyList<IntentView> Intents { get; init; } = [];

    public required IReadOnlyList<CoupledView> Coupled { get; init; }
}

/// <summary>Two cases that share works.</summary>
internal sealed record CoupledView(TitledView First, TitledView Second, int Shared);

internal sealed record TabView(string Url, string Label, bool Current);

/// <summary>Works under a heading.</summary>
internal sealed record WorkGroupView(string Id, string Heading, IReadOnlyList<WorkCardView> Items)
{
    /// <summary>What is to be known of the heading, such as other names of a journal.</summary>
    public IReadOnlyList<TextView> Notes { get; init; } = [];
}

internal sealed record YearChartView(string Heading, IReadOnlyList<YearColumnView> Columns);

/// <summary>A year of a chart: its count in words, and its height as a share of the highest.</summary>
internal sealed record YearColumnView(string Url, string Name, int Count, string CountText, int Percent);

/// <summary>The page of a work.</summary>
internal sealed record WorkView
{
    public required string TypeLabel { get; init; }

    public required string Title { get; init; }

    /// <summary>What marks the title when it is in another language than the page.</summary>
    public Html? Foreign { get; init; }

    public required Html Html { get; init; }

    public required IReadOnlyList<string> Hygiene { get; init; }

    public required IReadOnlyList<IdentifierView> Identifiers { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }

    public required IReadOnlyList<WorkExportView> Exports { get; init; }

    public required IReadOnlyList<TitledView> RetoldIn { get; init; }

    public required int CitedByCount { get; init; }

    public required string CitedText { get; init; }

    public required IReadOnlyList<CitingCaseView> CitedBy { get; init; }

    /// <summary>The intents by which the sentences of the page can be filtered; none when no author gave one.</summary>
    public required IReadOnlyList<IntentView> Intents { get; init; }

    /// <summary>Questions that rest on it.</summary>
    public required IReadOnlyList<CitingCaseView> AskedIn { get; init; }

    /// <summary>Cases that only list it, the first of them.</summary>
    public required IReadOnlyList<TitledView> FurtherReadingIn { get; init; }

    /// <summary>The pages of the cases that cite it.</summary>
    public required PagerView Pager { get; init; }

    public IReadOnlyList<CountView> Elsewhere { get; init; } = [];

    public required IReadOnlyList<WorkCardView> CitedWith { get; init; }
}

/// <summary>A work in an exchange format: the text, and the name of the file it is saved as.</summary>
internal sealed record WorkExportView(string Id, string Label, string Text, string File);

internal sealed record IdentifierView(string Label, string Text, string? Url);

internal sealed record CitingCaseView(string Url, string Title, IReadOnlyList<ContextView> Contexts);

/// <summary>A sentence that cites a work.</summary>
internal sealed record ContextView(Html Html, string Url, string Section, string? Locator)
{
    /// <summary>Why it is cited; null when the author does not say.</summary>
    public IntentView? Intent { get; init; }
}

/// <summary>Why a work is cited.</summary>
/// <param name="Key">What the page's filter goes by.</param>
/// <param name="Label">In words.</param>
internal sealed record IntentView(string Key, string Label);
