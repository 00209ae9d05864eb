using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Works;

/// <summary>The citation index and the pages of single works.</summary>
internal sealed class WorksOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "works";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new ReferenceIndex(site).Plan();
}
