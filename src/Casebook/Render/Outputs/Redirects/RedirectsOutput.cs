using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Redirects;

/// <summary>A page at each old address of a case; it must not take the address of another page.</summary>
internal sealed class RedirectsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "redirects";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => [];

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> PlanAfter(SiteContext site, IReadOnlyDictionary<string, PlannedFile> planned, DiagnosticBag problems) =>
        RedirectPages.Plan(site, planned.Keys, problems);
}
