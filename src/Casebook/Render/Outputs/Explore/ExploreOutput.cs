using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Explore;

/// <summary>The pages that narrow the cases down, set them side by side and weigh diagnoses, and the data they read.</summary>
internal sealed class ExploreOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "explore";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new ExplorePages(site).Plan();
}
