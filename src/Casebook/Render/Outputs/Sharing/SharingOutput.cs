using Casebook.Diagnostics;
using Casebook.Render.Shared.Pictures;

namespace Casebook.Render.Outputs.Sharing;

/// <summary>Pictures beside links that are shared: one of the site, one of each collection. Without the site's address no page can name them.</summary>
internal sealed class SharingOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "sharing";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        site.Absolute("") is null
            ? []
            : site
                .Model.Collections.Select(entry => entry.Collection.Title.Value)
                .Prepend(site.Config.Title)
                .Distinct(StringComparer.Ordinal)
                .Select(title => new PlannedFile(SharePicture.PathOf(title), (output, _) => SharePicture.Write(output, title)));
}
