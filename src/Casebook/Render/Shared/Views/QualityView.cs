namespace Casebook.Render.Shared.Views;

/// <summary>What educators can still do.</summary>
internal sealed record QualityView
{
    public required string Title { get; init; }

    public required IReadOnlyList<MeasureView> Numbers { get; init; }

    public required IReadOnlyList<CareShareView> Care { get; init; }

    public required IReadOnlyList<CaseToDoView> Cases { get; init; }

    public required PagerView Pager { get; init; }

    public required IReadOnlyList<WorkProblemView> References { get; init; }

    public required IReadOnlyList<CoverageView> Vocabulary { get; init; }

    public required IReadOnlyList<UndefinedTermView> UndefinedTerms { get; init; }
}

internal sealed record MeasureView(string Label, string Text);

internal sealed record CareShareView(int N, string Item, int Done, int Of, int Percent);

internal sealed record CaseToDoView(string Url, string Title, int Done, int Of, string? EditUrl, int MissingParts, IReadOnlyList<MissingView> Missing);

internal sealed record MissingView(int N, string Item, IReadOnlyList<string> Where);

internal sealed record WorkProblemView(string Title, int Count, string? Hint, IReadOnlyList<WorkCardView> Items, string? More);

internal sealed record CoverageView(string? Url, string Kind, int Used, int Defined, int Coded);

internal sealed record UndefinedTermView(string Url, string Name, string Kind, int Count, NamedView? Nearest);
