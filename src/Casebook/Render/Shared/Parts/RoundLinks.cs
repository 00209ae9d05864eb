using Casebook.Relate;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>The ways from the page of a collection to what can be taken into a room: slides and a book. Both are left out with the handouts.</summary>
internal static class RoundLinks
{
    /// <summary>Path of the slides; null when there are none. It lies where the challenges are, so that the address on a screen says nothing.</summary>
    public static string? Slides(CollectionEntry collection, SiteContext site) =>
        CanBeMade(collection, site, "slides", "slides.css", "slides.js")
            ? ChallengeAddress.OfCollection(collection.Collection.Slug) + "slides.html"
            : null;

    /// <summary>Path of the book; null when there is none.</summary>
    public static string? Book(CollectionEntry collection, SiteContext site) =>
        CanBeMade(collection, site, "book", "book.css") ? $"{collection.Url}{collection.Collection.Slug}.epub" : null;

    /// <summary>Links to both.</summary>
    public static IReadOnlyList<DownloadView> Of(CollectionEntry collection, PageLinks links, SiteContext site)
    {
        var found = new List<DownloadView>();
        if (Slides(collection, site) is { } slides)
            found.Add(new DownloadView(links.To(slides), site.Words["slides"], Download: false));
        if (Book(collection, site) is { } book)
            found.Add(new DownloadView(links.To(book), site.Words["book"]));
        return found;
    }

    private static bool CanBeMade(CollectionEntry collection, SiteContext site, string layout, params string[] assets) =>
        site.HasHandouts
        && site.Model.Sources.Theme.Layouts.ContainsKey(layout)
        && Array.TrueForAll(assets, site.Model.Sources.Theme.Assets.ContainsKey)
        && CollectionCase.Of(collection, site.Model).Any();
}
