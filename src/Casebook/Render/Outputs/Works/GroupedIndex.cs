using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;

namespace Casebook.Render.Outputs.Works;

/// <summary>Works under headings (an author, a journal, a year), 100 entries to a page; a heading's address is known from anywhere.</summary>
internal sealed class GroupedIndex
{
    private readonly Dictionary<string, int> _pageOf = new(StringComparer.Ordinal);

    /// <summary>Groups works by a name; a work may stand under several.</summary>
    public GroupedIndex(
        string tab,
        IEnumerable<(WorkCitations Work, string Name, bool Shared)> named,
        Func<string, string> sortKey,
        bool latestFirst = false
    )
    {
        List = $"references/{tab}/";
        var groups = named
            .GroupBy(pair => FoldedText.Slug(pair.Name), StringComparer.Ordinal)
            .OrderBy(group => sortKey(group.First().Name), StringComparer.Ordinal)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (latestFirst)
            groups.Reverse();
        Entries =
        [
            .. groups.SelectMany(group =>
                group.OrderBy(pair => pair.Shared).Select(pair => new GroupedEntry(group.Key, group.First().Name, pair.Work, pair.Shared))
            ),
        ];
        Groups = [.. groups.Select(group => (group.Key, group.First().Name, group.Count()))];
        for (var i = 0; i < Entries.Length; i++)
            _pageOf.TryAdd(Entries[i].Slug, (i / Pagination.PageSize) + 1);
    }

    /// <summary>Path of the first page.</summary>
    public string List { get; }

    /// <summary>Entries in order.</summary>
    public ImmutableArray<GroupedEntry> Entries { get; }

    /// <summary>Headings in order, with their numbers of works.</summary>
    public ImmutableArray<(string Slug, string Name, int Count)> Groups { get; }

    /// <summary>Number of pages.</summary>
    public int Pages => Pagination.PagesFor(Entries.Length);

    /// <summary>Path of a heading.</summary>
    public string UrlOf(string name)
    {
        var slug = FoldedText.Slug(name);
        return $"{Pagination.Path(List, PageOf(slug))}#{IdOf(slug)}";
    }

    /// <summary>The page (from 1) on which a heading begins.</summary>
    public int PageOf(string slug) => _pageOf.GetValueOrDefault(slug, 1);

    /// <summary>Id of a heading on its page.</summary>
    public static string IdOf(string slug) => "g-" + slug;
}

/// <summary>A work under a heading.</summary>
/// <param name="Slug">The heading in plain letters.</param>
/// <param name="Name">The heading.</param>
/// <param name="Work">The work.</param>
/// <param name="Shared">Whether others stand before the heading's name on it.</param>
internal sealed record GroupedEntry(string Slug, string Name, WorkCitations Work, bool Shared);
