using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Relate.Quality;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Quality;

/// <summary>Plans the quality pages: what educators can still do, least complete cases first.</summary>
internal sealed class QualityPages(SiteContext context)
{
    private const int MaxListed = 50;

    /// <summary>All pages.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        var order = context.Model.Cases.Select(entry => entry.Index).OrderBy(i => context.Model.Completeness[i].Percent).ThenBy(i => i).ToList();
        var pages = Pagination.PagesFor(order.Count);
        for (var n = 1; n <= pages; n++)
        {
            var page = n;
            yield return context.Page(Pagination.Path(SiteAddresses.Quality, page), "quality", links => Make(order, page, pages, links));
        }
    }

    private PageContent Make(List<int> order, int page, int pages, PageLinks links)
    {
        var words = context.Words;
        var view = new QualityView
        {
            Title = words["quality"],
            Numbers = page == 1 ? [.. Numbers()] : [],
            Care = page == 1 ? [.. Care()] : [],
            Cases = [.. Pagination.Slice(order, page).Select(i => ToDo(i, links))],
            Pager = Pagination.View(SiteAddresses.Quality, page, pages, links),
            References = page == 1 ? [.. Hygiene(links)] : [],
            Vocabulary = page == 1 ? [.. Coverage(links)] : [],
            UndefinedTerms = page == 1 ? [.. Undefined(links)] : [],
        };
        return new PageContent(
            view,
            new PageMeta
            {
                Title = page == 1 ? words["quality"] : words.Format("title_page", words["quality"], page),
                Description = words["quality_lede"],
                Section = "quality",
            }
        );
    }

    private IEnumerable<MeasureView> Numbers()
    {
        var all = context.Model.Completeness;
        if (all.IsEmpty)
            yield break;
        yield return new MeasureView(context.Words["quality_average"], Percent((int)all.Average(one => one.Percent)));
        yield return new MeasureView(
            context.Words["quality_complete"],
            context.Words.Format("n_of_m", all.Count(one => one.Percent == 100), all.Length)
        );
        var works = context.Model.Works;
        yield return new MeasureView(
            context.Words["quality_identified"],
            context.Words.Format("n_of_m", works.Count(work => work.Work.Work.HasIdentifier), works.Length)
        );
    }

    private static string Percent(int value) => value.ToString(CultureInfo.InvariantCulture) + " %";

    private IEnumerable<CareShareView> Care()
    {
        for (var number = 1; number <= 13; number++)
        {
            var items = context
                .Model.Completeness.Select(one => one.Items[number - 1])
                .Where(item => item.Status != CareStatus.NotApplicable)
                .ToList();
            if (items.Count == 0)
                continue;
            var done = items.Count(item => item.Status == CareStatus.Met);
            yield return new CareShareView(number, Item(number), done, items.Count, 100 * done / items.Count);
        }
    }

    private string Item(int number) => context.Words["care_" + number.ToString(CultureInfo.InvariantCulture)];

    private CaseToDoView ToDo(int index, PageLinks links)
    {
        var entry = context.Model.Cases[index];
        var items = context.Model.Completeness[index].Items;
        var missing = items
            .Where(item => item.Missing.Length > 0)
            .Select(item => new MissingView(item.Number, Item(item.Number), [.. item.Missing.Select(part => context.Words["missing_" + part])]));
        return new CaseToDoView(
            links.To(entry.Url),
            entry.Case.Title.Value,
            items.Count(item => item.Status == CareStatus.Met),
            items.Count(item => item.Status != CareStatus.NotApplicable),
            context.EditUrl(entry.SourcePath),
            items.Sum(item => item.Missing.Length),
            [.. missing]
        );
    }

    private IEnumerable<WorkProblemView> Hygiene(PageLinks links)
    {
        foreach (var fault in Enum.GetValues<ReferenceFault>())
        {
            var found = ReferenceHygiene.Find(context.Model, fault).ToList();
            if (found.Count == 0)
                continue;
            yield return new WorkProblemView(
                context.Words["hygiene_" + fault.Key()],
                found.Count,
                context.Words[$"hygiene_{fault.Key()}_hint"],
                [.. found.Take(MaxListed).Select(work => WorkCards.Card(work, context, links) with { Problem = ProblemOf(work.Work.Work, fault) })],
                found.Count > MaxListed ? context.Words.Format("and_more", found.Count - MaxListed) : null
            );
        }
    }

    private static string ProblemOf(Work work, ReferenceFault fault) =>
        fault == ReferenceFault.Malformed ? $"{string.Join(", ", work.UnusableIdentifiers)}: {work.Location}" : work.Location.ToString();

    private IEnumerable<CoverageView> Coverage(PageLinks links)
    {
        foreach (var kind in TermFolders.On(context.Model.Terms))
        {
            var used = context.Model.TermCases.Where(term => term.Term.Kind == kind && term.CaseCount > 0).ToList();
            yield return new CoverageView(
                links.To(TermFolders.Of(kind) + "/"),
                context.Words["nav_" + TermFolders.Of(kind)],
                used.Count,
                used.Count(term => term.Term.Definition?.Definition is not null),
                used.Count(term => term.Term.Definition is { Codes.IsEmpty: false })
            );
        }
    }

    private IEnumerable<UndefinedTermView> Undefined(PageLinks links) =>
        context
            .Model.TermCases.Where(term => term.Term.Definition is null && term.CaseCount > 0)
            .Take(MaxListed)
            .Select(term =>
            {
                var nearest = context.Model.Terms.Nearest(term.Term.Name) is { } name ? context.Model.Terms.Find(name) : null;
                return new UndefinedTermView(
                    links.To(term.Term.Url),
                    term.Term.Name,
                    context.Words["kind_" + term.Term.Kind.Key()],
                    term.CaseCount,
                    nearest is null ? null : new NamedView(links.To(nearest.Url), nearest.Name)
                );
            });
}
