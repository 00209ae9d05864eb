using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Search;

/// <summary>Plans the search page; without script it is a page of lists.</summary>
internal sealed class SearchPage(SiteContext context)
{
    public IEnumerable<PlannedFile> Plan() => [context.Page(SiteAddresses.Search, "search", Make)];

    private PageContent Make(PageLinks links)
    {
        var title = context.Words["search"];
        return new PageContent(
            new SearchView(title, [.. Ways(links)]),
            new PageMeta
            {
                Title = title,
                Description = context.Words["search_description"],
                Section = "search",
            }
        );
    }

    private IEnumerable<SearchWayView> Ways(PageLinks links)
    {
        var (model, words) = (context.Model, context.Words);
        yield return new SearchWayView(links.To("cases/"), words["nav_cases"], model.Cases.Length, null);
        foreach (var kind in TermFolders.Kinds)
        {
            var folder = TermFolders.Of(kind);
            var count = model.Terms.Terms.Count(term => term.Kind == kind);
            if (count > 0)
                yield return new SearchWayView(links.To(folder + "/"), words["nav_" + folder], count, words["a_to_z"]);
        }
        if (!model.Works.IsEmpty)
            yield return new SearchWayView(links.To("references/"), words["references"], model.Works.Length, null);
    }
}
