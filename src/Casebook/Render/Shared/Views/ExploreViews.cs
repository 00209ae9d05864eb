namespace Casebook.Render.Shared.Views;

/// <summary>What the scripts of the pages to explore, compare and weigh need to know.</summary>
/// <param name="Root">The front door.</param>
/// <param name="Version">A mark of what the data files hold.</param>
/// <param name="Words">Words of the interface as JSON.</param>
/// <param name="ExploreUrl">The page that narrows down.</param>
/// <param name="CompareUrl">The page that compares; null when the theme has none.</param>
/// <param name="DifferentialUrl">The page that weighs; null when the theme has none.</param>
internal sealed record ToolView(string Root, string Version, string Words, string ExploreUrl, string? CompareUrl, string? DifferentialUrl);

/// <summary>The page that narrows the cases down. The list and the table are those of all cases, as without script.</summary>
internal sealed record ExploreView(
    ToolView Tool,
    int Total,
    IReadOnlyList<ListedCaseView> Items,
    IReadOnlyList<ExploreListView> Lists,
    HeatMapView? HeatMap
);

/// <summary>A case with what a list says of it beside its title.</summary>
internal sealed record ListedCaseView(string Url, string Slug, string Title, IReadOnlyList<string> Lines);

/// <summary>Values of a facet as links, for reading without script; <paramref name="More"/> leads to all of them.</summary>
internal sealed record ExploreListView(string Title, IReadOnlyList<CountView> Items, LinkView? More);

/// <summary>Tests against diagnoses.</summary>
internal sealed record HeatMapView(IReadOnlyList<NamedView> Columns, IReadOnlyList<HeatRowView> Rows);

/// <summary>A diagnosis and its cells.</summary>
internal sealed record HeatRowView(string Url, string Name, int Cases, IReadOnlyList<HeatCellView> Cells);

/// <summary>A cell; without address when no case of the diagnosis states the test.</summary>
internal sealed record HeatCellView(string? Url, int Count, string Label, int Shade, string Text);

/// <summary>The page that sets cases side by side: what is there before the script comes.</summary>
internal sealed record CompareView(ToolView Tool, IReadOnlyList<ExploreListView> Lists);

/// <summary>The page that weighs the diagnoses of the casebook: what is there before the script comes.</summary>
internal sealed record DifferentialExplorerView(ToolView Tool, IReadOnlyList<ExploreListView> Lists, string? Few);
