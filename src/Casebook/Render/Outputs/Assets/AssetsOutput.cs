using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Assets;

/// <summary>The theme's styles and scripts, and the pictures of the texts.</summary>
internal sealed class AssetsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "assets";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => site.Assets.Files.Concat(site.Pictures.Files);
}
