using System.Net;
using System.Text;
using Casebook.Config;
using Casebook.Render;

namespace Casebook.Verify;

/// <summary>A place on another page that a page leads to.</summary>
/// <param name="File">Number of the page's file in the plan.</param>
/// <param name="Id">The number of the place's id.</param>
internal readonly record struct WantedPlace(int File, ulong Id);

/// <summary>What is found behind an address.</summary>
/// <param name="IsFine">False when nothing is there, or when only <see cref="LinkChecker"/> can tell.</param>
/// <param name="Place">The place on a page; null for the page or file as a whole.</param>
internal readonly record struct FoundAddress(bool IsFine, WantedPlace? Place = null);

/// <summary>Every address of a site with the number of its file. Safe on many threads.</summary>
internal sealed class SiteAddressBook
{
    // By the hash of the path, so that nearly all addresses are found without making text of them. Folders stand for their index.html.
    private readonly Dictionary<ulong, int> _byHash;
    private readonly string _basePath;
    private readonly string _siteUrl;

    /// <summary>The addresses of a plan, in the order of its files.</summary>
    public SiteAddressBook(SitePlan plan, SiteConfig config)
    {
        Files = [.. plan.Files.Keys];
        Numbers = Files.Index().ToDictionary(file => file.Item, file => file.Index, StringComparer.Ordinal);
        Paths = Files.ToHashSet(StringComparer.Ordinal);
        _byHash = new Dictionary<ulong, int>(Files.Length * 2);
        foreach (var (number, path) in Files.Index())
            _byHash.TryAdd(PageScan.HashOf(Encoding.UTF8.GetBytes(path)), number);
        foreach (var (number, path) in Files.Index())
        {
            if (path == PlannedFile.IndexFile || path.EndsWith("/" + PlannedFile.IndexFile, StringComparison.Ordinal))
                _byHash.TryAdd(PageScan.HashOf(Encoding.UTF8.GetBytes(path[..^PlannedFile.IndexFile.Length])), number);
        }
        (_basePath, _siteUrl) = (config.BasePath, config.Url.TrimEnd('/'));
    }

    /// <summary>The number of each path.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>All paths.</summary>
    public IReadOnlySet<string> Paths { get; }

    /// <summary>Paths of the files, by number.</summary>
    public string[] Files { get; }

    /// <summary>Looks an address up as it stands in a page.</summary>
    /// <param name="file">Path of the page.</param>
    /// <param name="address">The value of the attribute, encoded as in HTML.</param>
    /// <param name="isLoaded">Whether a browser loads it with the page.</param>
    public FoundAddress Find(string file, ReadOnlySpan<byte> address, bool isLoaded) =>
        FindFromRoot(file, address) ?? FindAny(file, WebUtility.HtmlDecode(Encoding.UTF8.GetString(address)).Trim(), isLoaded);

    // Nearly all addresses climb to the root and name a page from there, in letters that need no decoding.
    private FoundAddress? FindFromRoot(string file, ReadOnlySpan<byte> address)
    {
        var depth = file.AsSpan().Count('/');
        var at = 0;
        while (depth > 0 && address[at..].StartsWith("../"u8))
            (at, depth) = (at + 3, depth - 1);
        if (depth > 0)
            return null;
        if (at == 0 && address.StartsWith("./"u8))
            at = 2;
        var rest = address[at..];
        var hash = rest.IndexOf((byte)'#');
        var path = hash < 0 ? rest : rest[..hash];
        if (path.IndexOf((byte)'?') is >= 0 and var query)
            path = path[..query];
        if (
            file == LinkChecker.MissingPage
            || path.Length == 0
            || path.IndexOfAny("%&:"u8) >= 0
            || !_byHash.TryGetValue(PageScan.HashOf(path), out var number)
        )
            return null;
        if (hash < 0 || hash == rest.Length - 1)
            return new FoundAddress(true);
        var fragment = rest[(hash + 1)..];
        return fragment.IndexOfAny("&%=~"u8) >= 0 ? null : new FoundAddress(true, new WantedPlace(number, PageScan.HashOf(fragment)));
    }

    private FoundAddress FindAny(string file, string address, bool isLoaded)
    {
        var target = LinkTarget.Of(file, address, _basePath, _siteUrl);
        switch (target.Kind)
        {
            case TargetKind.NoFile:
                return new FoundAddress(true);
            case TargetKind.OtherHost:
                return new FoundAddress(!isLoaded);
            case TargetKind.AboveSite:
                return default;
        }
        if (LinkChecker.IsRelativeOnMissingPage(file, address) || target.FindIn(Paths) is not { } found)
            return default;
        var fragment = LinkChecker.PlaceIn(target.Fragment);
        return fragment.Length == 0
            ? new FoundAddress(true)
            : new FoundAddress(true, new WantedPlace(Numbers[found], PageScan.HashOf(Encoding.UTF8.GetBytes(fragment))));
    }
}
