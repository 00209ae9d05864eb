using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>The site as every page sees it; all addresses are relative to the page's folder.</summary>
internal sealed record SiteView
{
    /// <summary>Name of the casebook.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Description { get; init; }

    /// <summary>The front door.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The style sheet.</summary>
    public required string CssUrl { get; init; }

    /// <summary>The script.</summary>
    public required string JsUrl { get; init; }

    /// <summary>The icon; null when the theme has none.</summary>
    public string? IconUrl { get; init; }

    /// <summary>The Atom feed; null when there is none.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>The search page; null when there is none.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>Address of the script that runs before the page is drawn; null when the theme has none.</summary>
    public string? EarlyScriptUrl { get; init; }

    /// <summary>The script of the search; null when the theme has none.</summary>
    public string? SearchScriptUrl { get; init; }

    /// <summary>The script that keeps pages for where there is no network; null when the site does without.</summary>
    public string? WorkerUrl { get; init; }

    /// <summary>The script that serves data where there is no server; null on the web.</summary>
    public string? DiskScriptUrl { get; init; }

    /// <summary>What says how the site looks as an app; null when the site does without.</summary>
    public string? AppUrl { get; init; }

    /// <summary>Main navigation.</summary>
    public required IReadOnlyList<NavView> Nav { get; init; }

    /// <summary>Links at the foot.</summary>
    public required IReadOnlyList<NavView> Footer { get; init; }

    /// <summary>Whether reference lists are numbered by first mention; otherwise they stand by author and year.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>Publisher; null when none is named.</summary>
    public string? Publisher { get; init; }

    /// <summary>Licence of the site; null when none is named.</summary>
    public LicenceView? Licence { get; init; }
}

/// <summary>One entry of a navigation; <paramref name="Key"/> is the section it stands for.</summary>
internal sealed record NavView(string Key, string Label, string Url);

/// <summary>The same page in a language.</summary>
internal sealed record LanguageLinkView(string Tag, string Name, string Direction, string Url, bool Current);

/// <summary>The page as its head and frame see it.</summary>
internal sealed record PageView
{
    /// <summary>Name of the layout.</summary>
    public required string Kind { get; init; }

    /// <summary>Title without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The same page in every language of the site; none when it has one language.</summary>
    public IReadOnlyList<LanguageLinkView> Languages { get; init; } = [];

    /// <summary>Whole address; null when the site's is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>Meta data and JSON-LD.</summary>
    public Html? Head { get; init; }

    /// <summary>Address of the page itself, as navigation writes it.</summary>
    public required string Url { get; init; }

    /// <summary>Section of the navigation it belongs to; empty for none.</summary>
    public string Section { get; init; } = "";

    /// <summary>Where the source can be edited; null when there is none or the repository is not known.</summary>
    public string? EditUrl { get; init; }

    /// <summary>The way from the front door, without the page itself.</summary>
    public IReadOnlyList<LinkView> Crumbs { get; init; } = [];
}
