using Casebook.Domain;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>Plans the pages of terms and their A to Z, 100 entries to a page.</summary>
internal sealed class TermLists(SiteContext context)
{
    /// <summary>All pages of all kinds.</summary>
    public IEnumerable<PlannedFile> Plan() =>
        TermFolders
            .On(context.Model.Terms)
            .SelectMany(PlanList)
            .Concat(
                context.Model.TermCases.Select(term =>
                    context.Page(term.Term.Url, "term", links => new TermPage(context, term, links).Make()) with
                    {
                        MayStay = true,
                    }
                )
            )
            .Concat(context.Model.TermCases.SelectMany(PlanLongLists));

    private IEnumerable<PlannedFile> PlanList(TermKind kind)
    {
        var list = TermFolders.Of(kind) + "/";
        var entries = Entries(kind);
        var pages = Pagination.PagesFor(entries.Count);
        var firstPages = FirstPages(entries);
        for (var n = 1; n <= pages; n++)
        {
            var page = n;
            yield return context.Page(Pagination.Path(list, page), "terms", links =>
                MakeList(list, kind, entries, firstPages, page, pages, links)
            ) with
            {
                MayStay = true,
            };
        }
    }

    // Terms by name, and synonyms that say what to see.
    private List<Entry> Entries(TermKind kind)
    {
        var entries = new List<Entry>();
        foreach (var term in context.Model.Terms.Terms.Where(term => term.Kind == kind))
        {
            entries.Add(Named(term.Name, false));
            foreach (var synonym in term.Definition?.Synonyms ?? [])
                entries.Add(Named(synonym.Value, true));

            Entry Named(string name, bool isSynonym) =>
                new(name, term, isSynonym, context.Words.Letters.SortKey(name), context.Words.Letters.Letter(name));
        }
        entries.Sort((a, b) => string.CompareOrdinal(a.SortKey, b.SortKey) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    private static List<(string Letter, int Page)> FirstPages(List<Entry> entries) =>
        [
            .. Enumerable
                .Range(0, entries.Count)
                .GroupBy(i => entries[i].Letter, StringComparer.Ordinal)
                .Select(group => (group.Key, (group.First() / Pagination.PageSize) + 1)),
        ];

    private PageContent MakeList(
        string list,
        TermKind kind,
        List<Entry> entries,
        List<(string Letter, int Page)> firstPages,
        int page,
        int pages,
        PageLinks links
    )
    {
        var title = context.Words["nav_" + TermFolders.Of(kind)];
        var view = new TermsView
        {
            Title = title,
            Total = context.Model.Terms.Terms.Count(term => term.Kind == kind),
            Pager = Pagination.View(list, page, pages, links),
            Letters =
            [
                .. firstPages.Select(first => new LetterView(
                    first.Letter,
                    (first.Page == page ? "" : links.To(Pagination.Path(list, first.Page))) + "#" + LetterId(first.Letter)
                )),
            ],
            Groups =
            [
                .. Pagination
                    .Slice(entries, page)
                    .GroupBy(entry => entry.Letter)
                    .Select(group => new TermLetterView(LetterId(group.Key), group.Key, [.. group.Select(entry => View(entry, links))])),
            ],
        };
        return new PageContent(
            view,
            new PageMeta
            {
                Title = page == 1 ? title : context.Words.Format("title_page", title, page),
                Description = context.Words["about_" + TermFolders.Of(kind)],
                Section = TermFolders.Of(kind),
            }
        );
    }

    private TermEntryView View(Entry entry, PageLinks links) =>
        entry.IsSynonym
            ? new TermEntryView(null, entry.Name, 0, new NamedView(links.To(entry.Term.Url), entry.Term.Name))
            : new TermEntryView(links.To(entry.Term.Url), entry.Name, context.Model.TermCases[entry.Term.Index].CaseCount, null);

    private IEnumerable<PlannedFile> PlanLongLists(TermCases term)
    {
        foreach (var use in TermUses.All)
        {
            var count = TermUses.Cases(term, use).Length;
            if (count <= Pagination.PageSize)
                continue;
            var list = TermUses.ListUrl(term.Term, use);
            var pages = Pagination.PagesFor(count);
            for (var n = 1; n <= pages; n++)
            {
                var page = n;
                yield return context.Page(Pagination.Path(list, page), "cases", links =>
                {
                    var cases = TermUses.Cases(term, use);
                    var title = $"{term.Term.Name}: {context.Words[new TermCaseGroups(context, term, links).Title(use)]}";
                    var view = new CasesView
                    {
                        Title = title,
                        Total = cases.Length,
                        Pager = Pagination.View(list, page, pages, links),
                        Filters = [],
                        Items = [.. Pagination.Slice(cases, page).Select(entry => CaseCards.Card(entry, links, context))],
                    };
                    return new PageContent(
                        view,
                        new PageMeta
                        {
                            Title = page == 1 ? title : context.Words.Format("title_page", title, page),
                            Section = TermFolders.Of(term.Term.Kind),
                            Crumbs = [new LinkView(links.To(term.Term.Url), term.Term.Name)],
                        }
                    );
                }) with
                {
                    MayStay = true,
                };
            }
        }
    }

    private static string LetterId(string letter) => letter == Lettering.NoLetter ? "letter-0" : "letter-" + letter.ToLowerInvariant();

    private sealed record Entry(string Name, Term Term, bool IsSynonym, string SortKey, string Letter);
}
