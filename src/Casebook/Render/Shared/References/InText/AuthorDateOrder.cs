using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References.InText;

/// <summary>The order of author-date lists: by all names, nothing before something, then by year with undated works first, then by title (APA 7, 9.44
/// to 9.48).</summary>
internal sealed class AuthorDateOrder : IComparer<Work>
{
    public static AuthorDateOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Work? x, Work? y)
    {
        if (x is null || y is null)
            return x is null
                ? y is null
                    ? 0
                    : -1
                : 1;
        var names = CompareNames(x, y);
        if (names != 0)
            return names;
        var years = (x.Year ?? int.MinValue).CompareTo(y.Year ?? int.MinValue);
        if (years != 0)
            return years;
        var titles = string.CompareOrdinal(AuthorDateLabels.SortTitle(x), AuthorDateLabels.SortTitle(y));
        return titles != 0 ? titles : string.CompareOrdinal(x.Key, y.Key);
    }

    private static int CompareNames(Work x, Work y)
    {
        var left = Names(x);
        var right = Names(y);
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return left.Count.CompareTo(right.Count);
    }

    // A work without author stands under its title.
    private static List<string> Names(Work work) =>
        AuthorNames.Count(work) == 0 ? [AuthorDateLabels.SortTitle(work)] : [.. AuthorNames.Of(work).Select(AuthorNames.NameKey)];
}
