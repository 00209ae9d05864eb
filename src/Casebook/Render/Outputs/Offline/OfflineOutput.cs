using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Offline;

/// <summary>What lets browsers keep the casebook for where there is no network: a script that keeps what was read, lists of what can be taken, the page
/// to take it on, and how the site looks as an app.</summary>
internal sealed class OfflineOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "offline";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        site.HasOffline ? [OfflinePage.Plan(site), WorkerScript.Plan(site), AppManifest.Plan(site)] : [];

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> PlanAfter(SiteContext site, IReadOnlyDictionary<string, PlannedFile> planned, DiagnosticBag problems) =>
        site.HasOffline ? new OfflineLists(site, OfflineSets.Of(site, planned)).Plan() : [];
}
