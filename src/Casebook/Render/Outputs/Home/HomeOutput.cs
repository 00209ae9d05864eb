using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Home;

/// <summary>The front door.</summary>
internal sealed class HomeOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "home";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        [site.Page("", "home", links => new HomePage(site, links).Make())];
}
