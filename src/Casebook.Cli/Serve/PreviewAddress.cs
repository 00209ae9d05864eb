using Casebook.Render;

namespace Casebook.Cli.Serve;

/// <summary>What an address asks for.</summary>
/// <param name="File">The file of the site; null when it is elsewhere or nowhere.</param>
/// <param name="Elsewhere">The path to go to instead.</param>
internal readonly record struct PreviewTarget(PlannedFile? File, string? Elsewhere)
{
    /// <summary>There is nothing at the address.</summary>
    public static PreviewTarget Nothing { get; }
}

/// <summary>Finds the file an address asks for. The site lies at the root; its published base path leads there too.</summary>
internal static class PreviewAddress
{
    /// <summary>Looks an address up.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="basePath">Path of the published site, with a slash at both ends.</param>
    /// <param name="path">Path that was asked for, decoded, beginning with a slash.</param>
    public static PreviewTarget Find(SitePlan plan, string basePath, string path)
    {
        var name = path.TrimStart('/');
        if (plan.Files.TryGetValue(name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name, out var file))
            return new PreviewTarget(file, null);
        if (plan.Files.ContainsKey(name + "/index.html"))
            return new PreviewTarget(null, $"/{name}/");
        if (basePath.Length > 1 && (path + "/").StartsWith(basePath, StringComparison.Ordinal))
            return new PreviewTarget(null, "/" + (path.Length < basePath.Length ? "" : path[basePath.Length..].TrimStart('/')));
        return PreviewTarget.Nothing;
    }
}
