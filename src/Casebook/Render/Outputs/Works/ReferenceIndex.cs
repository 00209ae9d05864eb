using Casebook.Relate.Cases;
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

    private readonly SiteContext _context;
    private readonly WorkIndexes _indexes;

    /// <summary>Groups the works of a site.</summary>
    public ReferenceIndex(SiteContext context)
    {
        _context = context;
        _indexes = new WorkIndexes(context);
    }

    /// <summary>All pages.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        foreach (var file in PlanByWork())
            yield return file;
        foreach (var index in _indexes.All)
        {
            foreach (var file in PlanGrouped(index))
                yield return file;
        }
        foreach (var work in _context.Model.Works.Where(work => work.HasPage))
        {
            for (var n = 1; n <= WorkCards.PagesOf(work); n++)
            {
                var page = n;
                yield return _context.Page(Pagination.Path(work.Url, page), "work", links =>
                    new WorkPage(_context, work, page, links, _indexes).Make()
                ) with
                {
                    MayStay = true,
                };
            }
        }
    }

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
            yield return _context.Page(Pagination.Path(ByWork, page), "references", links =>
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
                    Intents = WorkCards.IntentsIn(groups.SelectMany(group => group.Items).SelectMany(work => work.CitedBy)),
                    Letters = Letters(letters, ByWork, page, links, LetterId),
                    Downloads =
                        page == 1
                            ? [.. WorkDownloads.Links("references", links, _context.Words), .. WorkDownloads.Citations(links, _context.Words)]
                            : [],
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
            }) with
            {
                MayStay = page > 1,
            };
        }
    }

    private IEnumerable<PlannedFile> PlanGrouped(GroupedIndex index)
    {
        var tab = index.Tab;
        var letters = tab is "authors" or "journals"
            ? index
                .Groups.GroupBy(group => _context.Words.Letters.Letter(group.Heading.Name))
                .Select(group => (Letter: group.Key, group.First().Heading.Slug))
                .ToList()
            : [];
        if (tab == "years")
            letters = [.. index.Groups.GroupBy(group => Decade(group.Heading.Slug)).Select(group => (group.Key, group.First().Heading.Slug))];
        var firstPages = letters.Select(first => (first.Letter, index.PageOf(first.Slug))).ToList();
        var firstSlugs = letters.ToDictionary(first => first.Letter, first => first.Slug, StringComparer.Ordinal);
        for (var n = 1; n <= index.Pages; n++)
        {
            var page = n;
            yield return _context.Page(Pagination.Path(index.List, page), "references", links =>
            {
                var groups = Pagination
                    .Slice(index.Entries, page)
                    .GroupBy(entry => entry.Heading.Slug, StringComparer.Ordinal)
                    .Select(group => new WorkGroupView(
                        GroupedIndex.IdOf(group.Key),
                        group.First().Heading.Name,
                        [
                            .. group.Select(entry =>
                                WorkCards.Card(entry.Work, _context, links) with
                                {
                                    Role = entry.Shared ? _context.Words["co_author"] : null,
                                    NoticeUrl = tab == "notices" && entry.Work.Work.Work.Notice is { Length: > 0 } notice ? notice : null,
                                }
                            ),
                        ]
                    )
                    {
                        Notes = index.PageOf(group.Key) == page ? group.First().Heading.Notes?.Invoke(links) ?? [] : [],
                    })
                    .ToList();
                var view = View(tab, groups, Pagination.View(index.List, page, index.Pages, links), links) with
                {
                    Charts = tab == "years" && page == 1 ? YearCharts.Of(_context.Model, _indexes, links, _context.Words) : [],
                    Letters = Letters(firstPages, index.List, page, links, letter => GroupedIndex.IdOf(firstSlugs[letter])),
                    Hint = HintOf(tab),
                };
                return Content(view, tab, page);
            }) with
            {
                // The first page has charts of all, and reasons for citing are gathered from the cases before.
                MayStay = page > 1 && tab != "intents",
            };
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
                .. _indexes.All.Select(other => new TabView(links.To(other.List), _context.Words["by_" + other.Tab], other.Tab == tab)),
            ],
            Letters = [],
            Groups = groups,
            Downloads = [],
            Charts = [],
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

    private string? HintOf(string tab) =>
        tab switch
        {
            "authors" => _context.Words["authors_hint"],
            "journals" => _context.Words["journals_hint"],
            "notices" => _context.Words["notices_hint"],
            "intents" => _context.Words["intents_hint"],
            _ => null,
        };

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

    // Works are sorted by folded names in every language, for so are lists of references.
    private static string Letter(string sortName) => Lettering.OfFolded.Letter(sortName);

    private static string LetterId(string letter) => letter == Lettering.NoLetter ? "letter-0" : "letter-" + letter.ToLowerInvariant();

    private static TitledView Titled(CaseEntry entry, PageLinks links) => new(links.To(entry.Url), entry.Case.Title.Value);
}
