using Casebook.Domain;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>Plans the pages of terms and their A to Z, 100 entries to a page.</summary>
internal sealed class TermLists(SiteContext context)
{
    /// <summary>All pages of all kinds.</summary>
    public IEnumerable<PlannedFile> Plan() =>
        TermFolders
            .Kinds.SelectMany(PlanList)
            .Concat(context.Model.TermCases.Select(term => context.Page(term.Term.Url, "term", links => new TermPage(context, term, links).Make())))
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
            yield return context.Page(Pagination.Path(list, page), "terms", links => MakeList(list, kind, entries, firstPages, page, pages, links));
        }
    }

    // Terms by name, and synonyms that say what to see.
    private List<Entry> Entries(TermKind kind)
    {
        var entries = new List<Entry>();
        foreach (var term in context.Model.Terms.Terms.Where(term => term.Kind == kind))
        {
            entries.Add(new Entry(term.Name, term, false));
            foreach (var synonym in term.Definition?.Synonyms ?? [])
                entries.Add(new Entry(synonym.Value, term, true));
        }
        entries.Sort((a, b) => string.CompareOrdinal(a.SortKey, b.SortKey) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    private static SortedDictionary<string, int> FirstPages(List<Entry> entries)
    {
        var pages = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
            pages.TryAdd(entries[i].Letter, (i / Pagination.PageSize) + 1);
        return pages;
    }

    private PageContent MakeList(
        string list,
        TermKind kind,
        List<Entry> entries,
        SortedDictionary<string, int> firstPages,
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
                    first.Key,
                    (first.Value == page ? "" : links.To(Pagination.Path(list, first.Value))) + "#" + LetterId(first.Key)
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
            var cases = TermUses.Cases(term, use);
            if (cases.Length <= Pagination.PageSize)
                continue;
            var list = TermUses.ListUrl(term.Term, use);
            var pages = Pagination.PagesFor(cases.Length);
            for (var n = 1; n <= pages; n++)
            {
                var page = n;
                yield return context.Page(
                    Pagination.Path(list, page),
                    "cases",
                    links =>
                    {
                        var title = $"{term.Term.Name}: {context.Words[new TermCaseGroups(context, term, links).Title(use)]}";
                        var view = new CasesView
                        {
                            Title = title,
                            Total = cases.Length,
                            Pager = Pagination.View(list, page, pages, links),
                            Filters = [],
                            Items = [.. Pagination.Slice(cases, page).Select(entry => CaseCards.Card(entry, links, context.Words))],
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
                    }
                );
            }
        }
    }

    private static string LetterId(string letter) => letter == "#" ? "letter-0" : "letter-" + letter.ToLowerInvariant();

    private sealed record Entry(string Name, Term Term, bool IsSynonym)
    {
        public string SortKey { get; } = FoldedText.Key(Name);

        public string Letter => SortKey.Length > 0 && char.IsAsciiLetter(SortKey[0]) ? char.ToUpperInvariant(SortKey[0]).ToString() : "#";
    }
}
