using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>What an address that a text writes leads to.</summary>
internal enum AddressKind
{
    /// <summary>Another site, or no file at all.</summary>
    Elsewhere,

    /// <summary>A page or file of the site.</summary>
    Page,

    /// <summary>A case, by slug.</summary>
    Case,

    /// <summary>A picture among the sources.</summary>
    Picture,

    /// <summary>A Markdown file that is not there.</summary>
    NoSource,

    /// <summary>Above the root of the site.</summary>
    Outside,
}

/// <summary>An address worked out.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Path">Path of the site, slug of a case, or path of a source; empty when there is none.</param>
/// <param name="Suffix">What follows the path: <c>?...</c>, <c>#...</c>.</param>
internal readonly record struct WrittenAddress(AddressKind Kind, string Path = "", string Suffix = "");

/// <summary>Works out addresses that texts write: as on GitHub from the file they stand in, else as in a browser from its page.</summary>
internal sealed class SourceAddresses
{
    private const string IndexFile = "index.md";
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _cases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pictures;
    private readonly ILookup<string, Term> _terms;
    private readonly string _siteUrl;

    public SourceAddresses(ParsedSite site, TermIndex terms)
    {
        foreach (var source in site.Cases)
            _cases.TryAdd(source.File.Path, source.Slug);
        foreach (var (path, slug) in _cases)
            _pages.Add(path, $"cases/{slug}/");
        foreach (var page in site.Pages)
            _pages.TryAdd(page.File.Path, $"{page.Slug}/");
        foreach (var collection in site.Collections)
            _pages.TryAdd(collection.File.Path, CollectionEntry.UrlOf(collection.Slug));
        _pictures = site.Sources.Pictures.ToHashSet(StringComparer.Ordinal);
        _terms = terms
            .Terms.Where(term => term.Definition is not null)
            .ToLookup(term => term.Definition!.Name.Location.File.Path, StringComparer.Ordinal);
        _siteUrl = site.Sources.Config.Url;
    }

    /// <summary>Path of the page a source makes; empty when it makes none of its own.</summary>
    public string PageOf(string source) => _pages.GetValueOrDefault(source, "");

    /// <summary>Works out an address.</summary>
    /// <param name="source">Path of the file it is written in.</param>
    /// <param name="page">Path of the page that file makes.</param>
    /// <param name="address">The address; schemes that may not be used have been refused before.</param>
    public WrittenAddress Find(string source, string page, string address)
    {
        var (written, suffix) = Cut(address);
        if (IsOwn(written))
            written = "/" + written[_siteUrl.Length..].TrimStart('/');
        else if (HasScheme(written))
            return new WrittenAddress(AddressKind.Elsewhere);
        if (written.Length == 0)
            return new WrittenAddress(AddressKind.Page, page, suffix);

        var path = Uri.UnescapeDataString(written);
        var isFromRoot = path[0] == '/';
        var folder = isFromRoot ? "" : SitePath.FolderOf(source);
        if ((Known(SitePath.Join(folder, path), suffix) ?? Known(SitePath.Join(folder, written), suffix)) is { } known)
            return known;
        if (PictureBeside(source, path) is { } picture)
            return new WrittenAddress(AddressKind.Picture, picture, suffix);
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return new WrittenAddress(AddressKind.NoSource, SitePath.Join(folder, path) ?? path, suffix);
        return SitePath.Join(isFromRoot ? "" : page, path) is { } target
            ? new WrittenAddress(AddressKind.Page, target, suffix)
            : new WrittenAddress(AddressKind.Outside, path, suffix);
    }

    /// <summary>The Markdown file that somebody may have meant; null when none is near.</summary>
    public string? Nearest(string path) => NearestName.Find(path, _pages.Keys);

    private WrittenAddress? Known(string? path, string suffix)
    {
        if (path is null)
            return null;
        var file = path.TrimEnd('/');
        foreach (var candidate in new[] { file, $"{file}/{IndexFile}" })
        {
            if (_cases.TryGetValue(candidate, out var slug))
                return new WrittenAddress(AddressKind.Case, slug, suffix);
            if (_pages.TryGetValue(candidate, out var page))
                return new WrittenAddress(AddressKind.Page, page, suffix);
        }
        if (_pictures.Contains(file))
            return new WrittenAddress(AddressKind.Picture, file, suffix);
        return _terms.Contains(file) ? new WrittenAddress(AddressKind.Page, TermPage(_terms[file].ToList(), suffix.TrimStart('#'))) : null;
    }

    // A file of the vocabulary makes a page for each of its terms: #name says which; without it the list of all is meant.
    private static string TermPage(List<Term> terms, string name)
    {
        if (terms is [var only])
            return only.Url;
        var slug = FoldedText.Slug(Uri.UnescapeDataString(name));
        return terms.Find(term => name.Length > 0 && term.Slug == slug)?.Url ?? TermFolders.Of(terms[0].Kind) + "/";
    }

    // Pictures of content/cases/a.md may lie in content/cases/a, and texts call them by their names alone.
    private string? PictureBeside(string source, string path)
    {
        if (Path.GetFileName(source) == IndexFile || path[0] == '/')
            return null;
        return SitePath.Join(source[..^Path.GetExtension(source).Length], path) is { } file && _pictures.Contains(file) ? file : null;
    }

    private bool IsOwn(string path) =>
        _siteUrl.Length > 0
        && path.StartsWith(_siteUrl, StringComparison.OrdinalIgnoreCase)
        && (path.Length == _siteUrl.Length || path[_siteUrl.Length] == '/');

    private static (string Path, string Suffix) Cut(string address) =>
        address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? (address[..end], address[end..]) : (address, "");

    private static bool HasScheme(string address) => address.AsSpan().IndexOfAny(':', '/') is >= 0 and var end && address[end] == ':';
}
