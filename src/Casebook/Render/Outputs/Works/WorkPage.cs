using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Works;

/// <summary>Makes the page of a work: formatted, with its identifiers, and every sentence that cites it.</summary>
/// <param name="context">The site.</param>
/// <param name="citations">The work.</param>
/// <param name="page">Number of the page: a work that hundreds of cases cite has several.</param>
/// <param name="links">Addresses of the page.</param>
/// <param name="authorUrl">Path of an author's place in the index.</param>
/// <param name="journalUrl">Path of a journal's place in the index.</param>
/// <param name="yearUrl">Path of a year's place in the index.</param>
internal sealed class WorkPage(
    SiteContext context,
    WorkCitations citations,
    int page,
    PageLinks links,
    Func<string, string> authorUrl,
    Func<string, string> journalUrl,
    Func<int, string> yearUrl
)
{
    private readonly UiStrings _words = context.Words;

    /// <summary>The page.</summary>
    public PageContent Make()
    {
        var work = citations.Work.Work;
        var title = work.Title.Length > 0 ? work.Title : context.Works.Plain(work);
        var view = new WorkView
        {
            TypeLabel = _words["work_" + work.Type.Key()],
            Title = title,
            Html = new Html(context.Works.Of(work).Text + Coins.Of(work)),
            Hygiene = [.. WorkProblems.ProblemsOf(work, context)],
            Identifiers = [.. Identifiers()],
            Facts = [.. Facts()],
            Elsewhere = OtherPages.Of(context.Model.Elsewhere.Find(work)),
            Exports = page > 1 ? [] : [.. WorkDownloads.Texts(citations.Work, _words)],
            RetoldIn = page > 1 ? [] : [.. citations.RetoldIn.Select(entry => new TitledView(links.To(entry.Url), entry.Case.Title.Value))],
            CitedByCount = citations.CitedBy.Length,
            CitedText = WorkCards.Counts(citations, _words),
            CitedBy = WorkCards.CitedBy(citations, context, links, page),
            Pager = Pagination.View(citations.Url, page, WorkCards.PagesOf(citations), links),
            CitedWith =
                page > 1 ? [] : [.. citations.FindCitedWith().Select(other => WorkCards.Card(context.Model.CitationsOf(other.Work), context, links))],
        };
        return new PageContent(
            view,
            new PageMeta
            {
                Title = page == 1 ? title : _words.Format("title_page", title, page),
                Description = context.Works.Plain(work),
                Section = "references",
                SourcePath = work.Location.File.Path,
                Crumbs = [new LinkView(links.To("references/"), _words["references"])],
            }
        );
    }

    private IEnumerable<IdentifierView> Identifiers()
    {
        var work = citations.Work.Work;
        if (work.Doi.Length > 0)
            yield return new IdentifierView(
                "DOI",
                work.Doi,
                "https://doi.org/" + Uri.EscapeDataString(work.Doi).Replace("%2F", "/", StringComparison.Ordinal)
            );
        if (work.Pmid.Length > 0)
            yield return new IdentifierView("PubMed", work.Pmid, $"https://pubmed.ncbi.nlm.nih.gov/{work.Pmid}/");
        if (work.Pmcid.Length > 0)
            yield return new IdentifierView("PMC", work.Pmcid, $"https://pmc.ncbi.nlm.nih.gov/articles/{work.Pmcid}/");
        if (work.Issn.Length > 0)
            yield return new IdentifierView("ISSN", work.Issn, null);
        if (work.Isbn.Length > 0)
            yield return new IdentifierView("ISBN", work.Isbn, null);
        if (work.Url.Length > 0)
            yield return Address(work.Url);
        yield return new IdentifierView(_words["citation_key"], citations.Work.Key, null);
    }

    // Only addresses of the web become links; anything else, such as javascript:, stays words.
    private IdentifierView Address(string written)
    {
        var isWeb = Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        return isWeb ? new IdentifierView(_words["address"], url!.Host, written) : new IdentifierView(_words["address"], written, null);
    }

    private IEnumerable<FactView> Facts()
    {
        var work = citations.Work.Work;
        if (work.Authors.Length > 0)
            yield return new FactView(
                _words["authors"],
                [
                    .. work
                        .Authors.Select(author => author.IsGroup ? author.Family : $"{author.Particle} {author.Family} {author.Initials}".Trim())
                        .Select(name => new TextView(links.To(authorUrl(name)), name)),
                ]
            );
        if (work.Container.Length > 0)
            yield return new FactView(_words["journal"], [new TextView(links.To(journalUrl(work.Container)), work.Container)]);
        if (work.Year is { } year)
            yield return new FactView(_words["year"], [new TextView(links.To(yearUrl(year)), year.ToString(CultureInfo.InvariantCulture))]);
        if (work.Language.Length > 0)
            yield return new FactView(_words["language"], [new TextView(null, Languages.Name(work.Language))]);
        if (Licences.View(work.Licence) is { } licence)
            yield return new FactView(_words["licence"], [new TextView(licence.Url, licence.Text)]);
    }
}
