using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Relate.Cases;
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
/// <param name="indexes">Where its author, journal and year stand in the index.</param>
internal sealed class WorkPage(SiteContext context, WorkCitations citations, int page, PageLinks links, WorkIndexes indexes)
{
    private readonly UiStrings _words = context.Words;

    public PageContent Make()
    {
        var work = citations.Work.Work;
        var title = work.Title.Length > 0 ? work.Title : context.Works.Plain(work);
        var citedBy = WorkCards.CitedBy(citations, context, links, page);
        var view = new WorkView
        {
            TypeLabel = _words["work_" + work.Type.Key()],
            Title = title,
            Foreign = context.Works.LanguageOf(work) is { } language ? context.Foreign(language) : null,
            Html = new Html(context.Works.Of(work).Text + Coins.Of(work)),
            Hygiene = [.. WorkProblems.ProblemsOf(work, context)],
            Identifiers = [.. Identifiers()],
            Facts = [.. Facts()],
            Elsewhere = OtherPages.Of(context.Model.Elsewhere.Find(work)),
            Exports = page > 1 ? [] : [.. WorkDownloads.Texts(citations.Work, _words)],
            RetoldIn = page > 1 ? [] : [.. citations.RetoldIn.Select(Titled)],
            CitedByCount = citations.CitedBy.Length,
            CitedText = WorkCards.Cited(citations, _words),
            CitedBy = citedBy,
            Intents = WorkCards.IntentsIn(citedBy),
            AskedIn = page > 1 ? [] : WorkCards.AskedIn(citations, context, links),
            FurtherReadingIn = page > 1 ? [] : [.. citations.FurtherReadingIn().Take(Pagination.PageSize).Select(Titled)],
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

    private TitledView Titled(CaseEntry entry) => new(links.To(entry.Url), entry.Case.Title.Value);

    private IEnumerable<IdentifierView> Identifiers()
    {
        var work = citations.Work.Work;
        if (work.Doi.Length > 0)
            yield return new IdentifierView("DOI", work.Doi, Doi.Url(work.Doi));
        if (work.Pmid.Length > 0)
            yield return new IdentifierView("PubMed", work.Pmid, PubMedId.PmidUrl(work.Pmid));
        if (work.Pmcid.Length > 0)
            yield return new IdentifierView("PMC", work.Pmcid, PubMedId.PmcidUrl(work.Pmcid));
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
                [.. work.Authors.Select(author => new TextView(links.To(indexes.UrlOf(author)), AuthorIndex.NameOf(author)))]
            );
        if (work.Container.Length > 0)
            yield return new FactView(_words["journal"], [new TextView(links.To(indexes.UrlOfContainer(work)), work.Container)]);
        if (work.Year is { } year)
            yield return new FactView(_words["year"], [new TextView(links.To(indexes.UrlOf(year)), year.ToString(CultureInfo.InvariantCulture))]);
        if (work.Evidence.Length > 0)
            yield return new FactView(_words["evidence"], [new TextView(null, work.Evidence)]);
        if (work.Notice.Length > 0)
            yield return new FactView(_words["notice_of_status"], [new TextView(work.Notice, work.Notice)]);
        if (work.Language.Length > 0)
            yield return new FactView(_words["language"], [new TextView(null, Languages.Name(work.Language))]);
        if (Licences.View(work.Licence) is { } licence)
            yield return new FactView(_words["licence"], [new TextView(licence.Url, licence.Text)]);
    }
}
