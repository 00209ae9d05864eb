using System.Collections.Concurrent;
using Casebook.Config;

namespace Casebook.Render.Shared.Site;

/// <summary>Which pages a site has in which of its languages. Known when all languages are planned, before any page is rendered.</summary>
/// <param name="config">The settings of the first language.</param>
internal sealed class SiteLanguages(SiteConfig config)
{
    private readonly ConcurrentDictionary<string, (IReadOnlySet<string> Files, IReadOnlySet<string> Untranslated)> _known = new(
        StringComparer.Ordinal
    );

    /// <summary>The languages, that of the originals first.</summary>
    public IReadOnlyList<string> Languages => config.Languages;

    /// <summary>Says what a language has.</summary>
    /// <param name="language">Its tag.</param>
    /// <param name="files">Its files, by path from its own folder.</param>
    /// <param name="untranslated">Addresses of its pages whose texts are in another language, from its own folder.</param>
    public void Tell(string language, IReadOnlySet<string> files, IReadOnlySet<string> untranslated) => _known[language] = (files, untranslated);

    /// <summary>Whether a language has a page at an address of its folder.</summary>
    public bool Has(string language, string url) =>
        _known.TryGetValue(language, out var edition) && edition.Files.Contains(url + PlannedFile.IndexFile);

    /// <summary>Whether a language has a page at an address of its folder, in that language.</summary>
    public bool IsTranslated(string language, string url) => Has(language, url) && !_known[language].Untranslated.Contains(url);

    /// <summary>The address of a page in a language from the root of the site.</summary>
    public string PathOf(string language, string url) => config.FolderOf(language) + url;

    /// <summary>The whole address of a page in a language; null when the site's own is not known.</summary>
    public string? Absolute(string language, string url) => config.Url.Length == 0 ? null : $"{config.Url}/{PathOf(language, url)}";
}
