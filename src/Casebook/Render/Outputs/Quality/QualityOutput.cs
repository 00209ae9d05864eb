using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Quality;

/// <summary>What educators can still do.</summary>
internal sealed class QualityOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "quality";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new QualityPages(site).Plan();
}
