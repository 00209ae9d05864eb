using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Site;

/// <summary>What a page tells its frame.</summary>
internal sealed record PageMeta
{
    /// <summary>Title without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Description { get; init; }

    /// <summary>Section of the navigation.</summary>
    public string Section { get; init; } = "";

    /// <summary>Source of the page from the site's folder; null when it has none.</summary>
    public string? SourcePath { get; init; }

    /// <summary>The way from the front door.</summary>
    public IReadOnlyList<LinkView> Crumbs { get; init; } = [];

    /// <summary>More for the head: citation tags, JSON-LD.</summary>
    public Html? Head { get; init; }

    /// <summary>Styles and scripts of the theme that only this kind of page needs.</summary>
    public IReadOnlyList<string> Assets { get; init; } = [];

    /// <summary>Language of its texts when it is not that of the site: then the page in that language is the one to find.</summary>
    public string? Language { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The title from which the picture beside a shared link is drawn; null for that of the site.</summary>
    public string? PictureOf { get; init; }

    /// <summary>Kind for Open Graph.</summary>
    public string OpenGraphType { get; init; } = "website";
}

/// <summary>A page ready for its template.</summary>
/// <param name="View">What the layout gets as <c>it</c>.</param>
/// <param name="Meta">What the frame gets.</param>
internal sealed record PageContent(object View, PageMeta Meta);
