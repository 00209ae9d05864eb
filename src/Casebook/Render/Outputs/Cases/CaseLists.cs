using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Cases;

/// <summary>Plans the lists of cases: all, by specialty, by level; 100 to a page.</summary>
internal sealed class CaseLists(SiteContext context)
{
    private readonly IReadOnlyList<(string Name, IReadOnlyList<CaseEntry> Cases)> _specialties = Specialties.Of(
        context.Model.Cases,
        context.Words.Letters
    );

    private readonly IReadOnlyList<IGrouping<Level, CaseEntry>> _levels =
    [
        .. context
            .Model.Cases.Where(entry => entry.Case.Level is not null)
            .GroupBy(entry => entry.Case.Level!.Value.Value)
            .OrderBy(group => group.Key),
    ];

    /// <summary>Path of the list of a level.</summary>
    public static string LevelUrl(Level level) => $"cases/level-{level.Key()}/";

    /// <summary>All pages.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var words = context.Words;
        var all = CaseCards.Newest(context.Model.Cases).ToList();
        foreach (var file in Plan("cases/", words["nav_cases"], all))
            yield return file;
        foreach (var (name, cases) in _specialties)
        {
            foreach (var file in Plan(Specialties.Url(name), name, [.. CaseCards.Newest(cases)]))
                yield return file;
        }
        foreach (var group in _levels)
        {
            foreach (var file in Plan(LevelUrl(group.Key), words["level_" + group.Key.Key()], [.. CaseCards.Newest(group)]))
                yield return file;
        }
    }

    private IEnumerable<PlannedFile> Plan(string list, string title, IReadOnlyList<CaseEntry> cases)
    {
        var pages = Pagination.PagesFor(cases.Count);
        for (var n = 1; n <= pages; n++)
        {
            var page = n;
            yield return context.Page(Pagination.Path(list, page), "cases", links => Make(list, title, cases, page, pages, links));
        }
    }

    private PageContent Make(string list, string title, IReadOnlyList<CaseEntry> cases, int page, int pages, PageLinks links)
    {
        var view = new CasesView
        {
            Title = title,
            Total = cases.Count,
            Pager = Pagination.View(list, page, pages, links),
            Filters = Filters(list, links),
            Items = [.. Pagination.Slice(cases, page).Select(entry => CaseCards.Card(entry, links, context))],
        };
        return new PageContent(
            view,
            new PageMeta
            {
                Title = page == 1 ? title : context.Words.Format("title_page", title, page),
                Description = context.Words.Format("cases_description", cases.Count),
                Section = "cases",
                Crumbs = list == "cases/" ? [] : [new LinkView(links.To("cases/"), context.Words["nav_cases"])],
            }
        );
    }

    private List<FilterView> Filters(string list, PageLinks links)
    {
        var words = context.Words;
        var filters = new List<FilterView>();
        var specialties = _specialties
            .Select(group => new CountView(links.To(Specialties.Url(group.Name)), group.Name, group.Cases.Count, Specialties.Url(group.Name) == list))
            .ToList();
        if (specialties.Count > 0)
            filters.Add(new FilterView(words["by_specialty"], specialties));
        var levels = _levels
            .Select(group => new CountView(
                links.To(LevelUrl(group.Key)),
                words["level_" + group.Key.Key()],
                group.Count(),
                LevelUrl(group.Key) == list
            ))
            .ToList();
        if (levels.Count > 0)
            filters.Add(new FilterView(words["by_level"], levels));
        return filters;
    }
}
