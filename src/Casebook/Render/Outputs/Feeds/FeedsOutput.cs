using Casebook.Diagnostics;
using Casebook.Render.Shared.Links;

namespace Casebook.Render.Outputs.Feeds;

/// <summary>What programs ask a site for: the feed of new cases, the sitemap, robots.txt.</summary>
internal sealed class FeedsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "feeds";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        [new PlannedFile(SiteAddresses.Feed, (output, _) => Feed.Write(output, site))];

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> PlanAfter(SiteContext site, IReadOnlyDictionary<string, PlannedFile> planned, DiagnosticBag problems) =>
        Sitemap.Plan(site, [.. planned.Values.Where(IsPage).Select(file => file.Path[..^PlannedFile.IndexFile.Length])]);

    private static bool IsPage(PlannedFile file) =>
        file.IsInSitemap && (file.Path == PlannedFile.IndexFile || file.Path.EndsWith("/" + PlannedFile.IndexFile, StringComparison.Ordinal));
}
