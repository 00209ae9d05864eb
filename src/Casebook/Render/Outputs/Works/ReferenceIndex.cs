using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Relate.Related;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Works;

/// <summary>Plans the citation index: by work, author, journal, year and identifier, and the pages of single works.</summary>
internal sealed class ReferenceIndex
{
    private const string ByWork = "references/";

    // Columns that fit side by side on a phone.
    private const int MaxYears = 80;

    private readonly SiteContext _context;
    private readonly ImmutableArray<(string Tab, GroupedIndex Index)> _tabs;

    /// <summary>Groups the works of a site.</summary>
    public ReferenceIndex(SiteContext context)
    {
        _context = context;
        var works = context.Model.Works;
        var letters = context.Words.Letters;
        Func<string, string> byName = letters.HasOwn ? letters.SortKey : FoldedText.Slug;
        _tabs =
        [
            (
                "authors",
                new GroupedIndex(
                    "authors",
                    works.SelectMany(work => work.Work.Work.Authors.Select((author, i) => (work, AuthorName(author), i > 0))),
                    byName
                )
            ),
            (
                "journals",
                new GroupedIndex(
                    "journals",
                    works.Where(work => work.Work.Work.Container.Length > 0).Select(work => (work, work.Work.Work.Container, false)),
                    byName
                )
            ),
            (
                "years",
                new GroupedIndex(
                    "years",
                    works.Where(work => work.Work.Work.Year is not null).Select(work => (work, Year(work.Work.Work.Year!.Value), false)),
                    year => year,
                    latestFirst: true
                )
            ),
            ("identifiers", new GroupedIndex("identifiers", works.SelectMany(Identifiers), FoldedText.Slug)),
        ];
    }

    /// <summary>All pages.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        foreach (var file in PlanByWork())
            yield return file;
        foreach (var (tab, index) in _tabs)
        {
            foreach (var file in PlanGrouped(tab, index))
                yield return file;
        }
        foreach (var work in _context.Model.Works.Where(work => work.HasPage))
        {
            for (var n = 1; n <= WorkCards.PagesOf(work); n++)
            {
                var page = n;
                yield return _context.Page(
                    Pagination.Path(work.Url, page),
                    "work",
                    links =>
                        new WorkPage(
                            _context,
                            work,
                            page,
                            links,
                            name => Tab("authors").UrlOf(name),
                            name => Tab("journals").UrlOf(name),
                            year => Tab("years").UrlOf(Year(year))
                        ).Make()
                );
            }
        }
    }

    private GroupedIndex Tab(string name) => _tabs.First(tab => tab.Tab == name).Index;

    private IEnumerable<PlannedFile> PlanByWork()
    {
        var works = _context.Model.Works;
        var pages = Pagination.PagesFor(works.Length);
        var letters = Enumerable
            .Range(0, works.Length)
            .GroupBy(i => Letter(works[i].Work.SortName))
            .Select(group => (group.Key, group.First() / Pagination.PageSize + 1))
            .ToList();
        for (var n = 1; n <= pages; n++)
        {
            var page = n;
            yield return _context.Page(
                Pagination.Path(ByWork, page),
                "references",
                links =>
                {
                    var groups = Pagination
                        .Slice(works, page)
                        .GroupBy(work => Letter(work.Work.SortName))
                        .Select(group => new WorkGroupView(
                            LetterId(group.Key),
                            group.Key,
                            [.. group.Select(work => WorkCards.Entry(work, _context, links))]
                        ))
                        .ToList();
                    var view = View("works", groups, Pagination.View(ByWork, page, pages, links), links) with
                    {
                        Letters = Letters(letters, ByWork, page, links, LetterId),
                        Downloads = page == 1 ? [.. WorkDownloads.Links("references", links, _context.Words)] : [],
                        Coupled =
                            page == 1
                                ?
                                [
                                    .. CoupledCases
                                        .In(_context.Model)
                                        .Select(pair => new CoupledView(Titled(pair.First, links), Titled(pair.Second, links), pair.SharedWorks)),
                                ]
                                : [],
                    };
                    return Content(view, "works", page);
                }
            );
        }
    }

    private IEnumerable<PlannedFile> PlanGrouped(string tab, GroupedIndex index)
    {
        var letters = tab is "authors" or "journals"
            ? index
                .Groups.GroupBy(group => _context.Words.Letters.Letter(group.Name))
                .Select(group => (Letter: group.Key, group.First().Slug))
                .ToList()
            : [];
        if (tab == "years")
            letters = [.. index.Groups.GroupBy(group => Decade(group.Slug)).Select(group => (group.Key, group.First().Slug))];
        var firstPages = letters.Select(first => (first.Letter, index.PageOf(first.Slug))).ToList();
        var firstSlugs = letters.ToDictionary(first => first.Letter, first => first.Slug, StringComparer.Ordinal);
        for (var n = 1; n <= index.Pages; n++)
        {
            var page = n;
            yield return _context.Page(
                Pagination.Path(index.List, page),
                "references",
                links =>
                {
                    var groups = Pagination
                        .Slice(index.Entries, page)
                        .GroupBy(entry => entry.Slug, StringComparer.Ordinal)
                        .Select(group => new WorkGroupView(
                            GroupedIndex.IdOf(group.Key),
                            group.First().Name,
                            [
                                .. group.Select(entry =>
                                    WorkCards.Card(entry.Work, _context, links) with
                                    {
                                        Role = entry.Shared ? _context.Words["co_author"] : null,
                                    }
                                ),
                            ]
                        ))
                        .ToList();
                    var view = View(tab, groups, Pagination.View(index.List, page, index.Pages, links), links) with
                    {
                        Chart = tab == "years" && page == 1 ? YearChart(index, links) : [],
                        Letters = Letters(firstPages, index.List, page, links, letter => GroupedIndex.IdOf(firstSlugs[letter])),
                        Hint = tab == "authors" ? _context.Words["authors_hint"] : null,
                    };
                    return Content(view, tab, page);
                }
            );
        }
    }

    private ReferencesView View(string tab, IReadOnlyList<WorkGroupView> groups, PagerView pager, PageLinks links) =>
        new()
        {
            Title = _context.Words["references"],
            Total = _context.Model.Works.Length,
            Pager = pager,
            Tabs =
            [
                new TabView(links.To(ByWork), _context.Words["by_works"], tab == "works"),
                .. _tabs.Select(other => new TabView(links.To(other.Index.List), _context.Words["by_" + other.Tab], other.Tab == tab)),
            ],
            Letters = [],
            Groups = groups,
            Downloads = [],
            Chart = [],
            Coupled = [],
        };

    private PageContent Content(ReferencesView view, string tab, int page)
    {
        var words = _context.Words;
        var title = tab == "works" ? view.Title : $"{view.Title}: {words["by_" + tab]}";
        return new PageContent(
            view,
            new PageMeta
            {
                Title = page == 1 ? title : words.Format("title_page", title, page),
                Description = words["about_references"],
                Section = "references",
            }
        );
    }

    // Every year from the first to the last, so that gaps show; a year that cannot be is in the list, but not on the axis.
    private List<CompanionView> YearChart(GroupedIndex index, PageLinks links)
    {
        var counts = index
            .Groups.Select(group => (Year: int.Parse(group.Name, CultureInfo.InvariantCulture), group.Count))
            .Where(group => !PublicationYear.IsImpossible(group.Year, _context.Model.Today))
            .ToDictionary(group => group.Year, group => group.Count);
        if (counts.Count < 2)
            return [];
        var last = counts.Keys.Max();
        var first = Math.Max(counts.Keys.Min(), last - MaxYears + 1);
        var most = counts.Values.Max();
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(year => (Year: year, Count: counts.GetValueOrDefault(year)))
                .Select(column => new CompanionView(
                    column.Count == 0 ? "" : links.To(index.UrlOf(Year(column.Year))),
                    Year(column.Year),
                    column.Count,
                    most,
                    100 * column.Count / most
                )),
        ];
    }

    private static string Decade(string year) => year[..^1] + "0s";

    // From every page to the first entry of each letter, wherever that is.
    private static List<LetterView> Letters(
        List<(string Letter, int Page)> first,
        string list,
        int page,
        PageLinks links,
        Func<string, string> idOf
    ) =>
        first.Count < 2
            ? []
            :
            [
                .. first.Select(letter => new LetterView(
                    letter.Letter,
                    (letter.Page == page ? "" : links.To(Pagination.Path(list, letter.Page))) + "#" + idOf(letter.Letter)
                )),
            ];

    private static string AuthorName(Person author) => author.IsGroup ? author.Family : $"{author.Particle} {author.Family} {author.Initials}".Trim();

    private static IEnumerable<(WorkCitations, string, bool)> Identifiers(WorkCitations work)
    {
        var given = work.Work.Work;
        if (given.Doi.Length > 0)
            yield return (work, "doi:" + given.Doi, false);
        if (given.Pmid.Length > 0)
            yield return (work, "PMID " + given.Pmid, false);
        if (given.Pmcid.Length > 0)
            yield return (work, given.Pmcid, false);
        if (given.Isbn.Length > 0)
            yield return (work, "ISBN " + given.Isbn, false);
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    // Works are sorted by folded names in every language, for so are lists of references.
    private static string Letter(string sortName) => Lettering.OfFolded.Letter(sortName);

    private static string LetterId(string letter) => letter == Lettering.NoLetter ? "letter-0" : "letter-" + letter.ToLowerInvariant();

    private static TitledView Titled(CaseEntry entry, PageLinks links) => new(links.To(entry.Url), entry.Case.Title.Value);
}
