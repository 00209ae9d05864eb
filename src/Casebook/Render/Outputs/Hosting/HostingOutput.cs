using System.Text;
using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Hosting;

/// <summary>What GitHub Pages asks for: not to run Jekyll, and the site's own host name.</summary>
internal sealed class HostingOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "hosting";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
    {
        yield return PlannedFile.Of(".nojekyll", ReadOnlyMemory<byte>.Empty);
        if (site.Config.Cname.Length > 0)
            yield return PlannedFile.Of("CNAME", Encoding.UTF8.GetBytes(site.Config.Cname + "\n"));
    }
}
