using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Search;

/// <summary>The search page and the index it reads.</summary>
internal sealed class SearchOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        new SearchPage(site).Plan().Concat(new SearchFiles(site).Plan());
}
