using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Collections;

/// <summary>The pages of collections.</summary>
internal sealed class CollectionsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "collections";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new CollectionPages(site).Plan();
}
