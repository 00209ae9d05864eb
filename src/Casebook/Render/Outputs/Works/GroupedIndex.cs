using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Works;

/// <summary>A heading of the index.</summary>
/// <param name="Slug">In plain letters, for the address of the heading.</param>
/// <param name="Name">In words.</param>
internal sealed record IndexHeading(string Slug, string Name)
{
    /// <summary>What it is sorted by; the slug when a language has no letters of its own.</summary>
    public string SortKey { get; init; } = Slug;

    /// <summary>What is to be known of the heading; told on the page where it begins.</summary>
    public Func<PageLinks, IReadOnlyList<TextView>>? Notes { get; init; }

    /// <summary>A heading that is only a name.</summary>
    public static IndexHeading Of(string name) => new(FoldedText.Slug(name), name);
}

/// <summary>Works under headings (an author, a journal, a year), 100 entries to a page; a heading's address is known from anywhere.</summary>
internal sealed class GroupedIndex
{
    private readonly Dictionary<string, int> _pageOf = new(StringComparer.Ordinal);

    /// <summary>Groups works by headings; a work may stand under several.</summary>
    public GroupedIndex(string tab, IEnumerable<(WorkCitations Work, IndexHeading Heading, bool Shared)> named, bool ascending = true)
    {
        Tab = tab;
        List = $"references/{tab}/";
        var groups = named.GroupBy(entry => entry.Heading.Slug, StringComparer.Ordinal).OrderBy(group => group.First().Heading.SortKey, StringComparer.Ordinal)
            .ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (!ascending)
            groups.Reverse();
        Entries =
        [
            .. groups.SelectMany(group =>
                group.OrderBy(entry => entry.Shared).Select(entry => new GroupedEntry(group.First().Heading, entry.Work, entry.Shared))
            ),
        ];
        Groups = [.. groups.Select(group => (group.First().Heading, group.Count()))];
        for (var i = 0; i < Entries.Length; i++)
            _pageOf.TryAdd(Entries[i].Heading.Slug, (i / Pagination.PageSize) + 1);
    }

    /// <summary>Its name in addresses and among the words of the interface.</summary>
    public string Tab { get; }

    /// <summary>Path of the first page.</summary>
    public string List { get; }

    /// <summary>Entries in order.</summary>
    public ImmutableArray<GroupedEntry> Entries { get; }

    /// <summary>Headings in order, with their numbers of works.</summary>
    public ImmutableArray<(IndexHeading Heading, int Count)> Groups { get; }

    /// <summary>Number of pages.</summary>
    public int Pages => Pagination.PagesFor(Entries.Length);

    /// <summary>Path of a heading.</summary>
    public string UrlOf(string slug) => $"{Pagination.Path(List, PageOf(slug))}#{IdOf(slug)}";

    /// <summary>The page (from 1) on which a heading begins.</summary>
    public int PageOf(string slug) => _pageOf.GetValueOrDefault(slug, 1);

    /// <summary>Id of a heading on its page.</summary>
    public static string IdOf(string slug) => "g-" + slug;
}

/// <summary>A work under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Work">The work.</param>
/// <param name="Shared">Whether others stand before the heading's name on it.</param>
internal sealed record GroupedEntry(IndexHeading Heading, WorkCitations Work, bool Shared);
