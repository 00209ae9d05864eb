using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Handouts;

/// <summary>Challenges as sheets to print.</summary>
internal sealed class HandoutsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "handouts";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new HandoutPages(site).Plan();
}
