using Casebook.Config;
using Casebook.Render;

namespace Casebook;

/// <summary>What to build, and where.</summary>
public sealed record BuildRequest
{
    /// <summary>The site's folder, with <c>site.config.yml</c> and <c>content/</c>.</summary>
    public required string SiteFolder { get; init; }

    /// <summary>Where the site is written. Files there that no build wrote are never touched.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>What counts as today, drafts, the address.</summary>
    public required BuildOptions Options { get; init; }

    /// <summary>Outputs of one's own. What they make must depend on the site alone, else a build would not see that it has changed.</summary>
    public IReadOnlyList<ISiteOutput> Outputs { get; init; } = [];

    /// <summary>Whether warnings keep the site from being written, as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether a site without any case may take the place of one with cases.</summary>
    public bool AllowEmpty { get; init; }
}
