using Casebook.Diagnostics;
using Casebook.Render.Outputs.Handouts.Rounds;

namespace Casebook.Render.Outputs.Handouts;

/// <summary>Challenges to take into a room: sheets to print, slides and books.</summary>
internal sealed class HandoutsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "handouts";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        new HandoutPages(site).Plan().Concat(new RoundFiles(site).Plan());
}
