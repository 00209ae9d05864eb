namespace Casebook.Render.Shared.Links;

/// <summary>Makes the addresses of one page: relative ones, so that a site works under any base path.</summary>
internal sealed class PageLinks
{
    private readonly string _toRoot;

    /// <summary>Links of the page at a path from the root, such as <c>cases/a/</c>; empty for the front door.</summary>
    public PageLinks(string page)
    {
        Page = page;
        var depth = page.Count(c => c == '/');
        _toRoot = depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }

    private PageLinks(string page, string root)
    {
        Page = page;
        _toRoot = root;
    }

    /// <summary>Path of the page from the root.</summary>
    public string Page { get; }

    /// <summary>Links of a page that is shown at any depth (404.html): they begin with the site's base path.</summary>
    public static PageLinks FromAnywhere(string basePath) => new("404.html", basePath);

    /// <summary>The address of a path from the root; of <c>#id</c> on the page itself when the page is meant.</summary>
    public string To(string path)
    {
        if (path.StartsWith(Page, StringComparison.Ordinal) && Page.Length > 0 && path.Length > Page.Length && path[Page.Length] == '#')
            return path[Page.Length..];
        return _toRoot + path;
    }
}
