using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Render.Shared.Site;

/// <summary>Paths of the theme's assets; their names carry a mark of their content, so that browsers never mix an old style with a new
/// page.</summary>
internal sealed class AssetPaths
{
    private readonly ImmutableSortedDictionary<string, string> _paths;

    /// <summary>Names the assets of a theme.</summary>
    public AssetPaths(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> assets)
    {
        _paths = assets.ToImmutableSortedDictionary(asset => asset.Key, asset => $"assets/{Marked(asset.Key, asset.Value)}", StringComparer.Ordinal);
        Files = [.. assets.Select(asset => PlannedFile.Of(_paths[asset.Key], asset.Value))];
    }

    public ImmutableArray<PlannedFile> Files { get; }

    /// <summary>Path of an asset from the site's root; null when the theme lacks it.</summary>
    public string? Find(string name) => _paths.GetValueOrDefault(name);

    private static string Marked(string name, ReadOnlyMemory<byte> bytes)
    {
        var mark = Convert.ToHexStringLower(Sha256.Of(bytes.Span))[..8];
        var ending = Path.GetExtension(name);
        return $"{name[..^ending.Length]}-{mark}{ending}";
    }
}
