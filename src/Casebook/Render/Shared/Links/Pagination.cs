using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Links;

/// <summary>Splits long lists into pages.</summary>
internal static class Pagination
{
    /// <summary>Number of entries on one page.</summary>
    public const int PageSize = 100;

    /// <summary>Number of pages for a number of entries; at least 1.</summary>
    public static int PagesFor(int count) => Math.Max(1, (count + PageSize - 1) / PageSize);

    public static string Path(string list, int page) => page == 1 ? list : $"{list}page-{page}/";

    /// <summary>The entries of a page (from 1).</summary>
    public static IEnumerable<T> Slice<T>(IReadOnlyList<T> all, int page) => all.Skip((page - 1) * PageSize).Take(PageSize);

    /// <summary>The links between the pages of a list.</summary>
    public static PagerView View(string list, int page, int pages, PageLinks links)
    {
        if (pages == 1)
            return new PagerView(1, 1, null, null, []);
        var items = new List<PagerItemView>();
        foreach (var n in new[] { 1, page - 1, page, page + 1, pages }.Where(n => n >= 1 && n <= pages).Distinct().Order())
        {
            if (items.Count > 0 && n > items[^1].N + 1)
                items.Add(new PagerItemView(0, null, false, true));
            items.Add(new PagerItemView(n, links.To(Path(list, n)), n == page, false));
        }
        return new PagerView(
            page,
            pages,
            page > 1 ? links.To(Path(list, page - 1)) : null,
            page < pages ? links.To(Path(list, page + 1)) : null,
            items
        );
    }
}
