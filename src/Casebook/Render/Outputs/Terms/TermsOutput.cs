using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Terms;

/// <summary>The pages of terms and their lists from A to Z.</summary>
internal sealed class TermsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "terms";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new TermLists(site).Plan();
}
