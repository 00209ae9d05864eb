using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.TextPages;

/// <summary>Pages of free text, and the page for addresses that do not exist.</summary>
internal sealed class TextPagesOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "text-pages";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new TextPages(site).Plan();
}
