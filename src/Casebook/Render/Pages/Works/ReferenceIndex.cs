using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Render.Views;

namespace Casebook.Render.Pages.Works;

/// <summary>Plans the citation index: by work, author, journal and year, and the pages of single works.</summary>
internal sealed class ReferenceIndex(SiteContext context, PagePlanner planner)
{
    /// <summary>Path of a journal's place in the index.</summary>
    public static string JournalAnchor(string journal) => $"references/journals/#journal-{FoldedText.Slug(journal)}";

    /// <summary>Path of a year's place in the index.</summary>
    public static string YearAnchor(int year) => $"references/years/#year-{year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>All pages.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var works = context.Model.Works;
        foreach (var file in PlanByKey()) yield return file;
        yield return PlanGrouped("authors", works.SelectMany(work => work.Work.Work.Authors.Select(author => (work, Name: author.IsGroup ? author.Family : $"{author.Family} {author.Initials}".Trim()))).ToList(), "author-", true);
        yield return PlanGrouped("journals", works.Where(work => work.Work.Work.Container.Length > 0).Select(work => (work, Name: work.Work.Work.Container)).ToList(), "journal-", true);
        yield return PlanGrouped("years", works.Where(work => work.Work.Work.Year is not null).Select(work => (work, Name: work.Work.Work.Year!.Value.ToString(CultureInfo.InvariantCulture))).ToList(), "year-", false);
        foreach (var work in works.Where(work => work.HasPage)) yield return planner.Page(work.Url, "work", links => new WorkPage(context, work, links).Make());
    }

    private IEnumerable<PlannedFile> PlanByKey()
    {
        var works = context.Model.Works;
        var pages = Pagination.PagesFor(works.Length);
        for (var n = 1; n <= pages; n++)
        {
            var page = n;
            yield return planner.Page(Pagination.Path("references/", page), "references", links =>
            {
                var groups = Pagination.Slice(works, page).GroupBy(Letter)
                    .Select(group => new WorkGroupView("letter-" + group.Key.ToLowerInvariant(), group.Key, [.. group.Select(work => WorkCards.Entry(work, context, links))]));
                return Make("works", [.. groups], works.Length, Pagination.View("references/", page, pages, links), links, page);
            });
        }
    }

    private PlannedFile PlanGrouped(string tab, List<(WorkCitations Work, string Name)> named, string idPrefix, bool ascending) =>
        planner.Page($"references/{tab}/", "references", links =>
        {
            var groups = named.GroupBy(pair => FoldedText.Slug(pair.Name), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new WorkGroupView(idPrefix + group.Key, group.First().Name, [.. group.Select(pair => WorkCards.Card(pair.Work, context, links))]));
            return Make(tab, ascending ? [.. groups] : [.. groups.Reverse()], context.Model.Works.Length, Pagination.View($"references/{tab}/", 1, 1, links), links, 1);
        });

    private PageContent Make(string tab, IReadOnlyList<WorkGroupView> groups, int total, PagerView pager, PageLinks links, int page)
    {
        var words = context.Words;
        var title = words["references"];
        var view = new ReferencesView
        {
            Title = title,
            Total = total,
            Pager = pager,
            Tabs = [.. Tabs(tab, links)],
            Letters = tab == "works" ? [.. groups.Select(group => new LetterView(group.Heading, "#" + group.Id))] : [],
            Groups = groups,
            Downloads = [],
        };
        var pageTitle = tab == "works" ? title : $"{title}: {words["by_" + tab]}";
        return new PageContent(view, new PageMeta
        {
            Title = page == 1 ? pageTitle : words.Format("title_page", pageTitle, page),
            Description = words["about_references"],
            Section = "references",
        });
    }

    private IEnumerable<TabView> Tabs(string current, PageLinks links)
    {
        yield return new TabView(links.To("references/"), context.Words["by_works"], current == "works");
        foreach (var tab in new[] { "authors", "journals", "years" })
            yield return new TabView(links.To($"references/{tab}/"), context.Words["by_" + tab], current == tab);
    }

    private static string Letter(WorkCitations work) => char.IsAsciiLetter(work.Work.Key[0]) ? char.ToUpperInvariant(work.Work.Key[0]).ToString() : "0";
}
