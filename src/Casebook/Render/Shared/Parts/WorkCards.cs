using System.Globalization;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Works as entries of lists.</summary>
internal static class WorkCards
{
    /// <summary>A work in the index: one without a page of its own is shown whole, with the sentences that cite it.</summary>
    public static WorkCardView Entry(WorkCitations citations, SiteContext context, PageLinks links)
    {
        var card = Card(citations, context, links);
        return citations.HasPage
            ? card
            : card with
            {
                Id = citations.Work.Slug,
                Html = context.Works.Of(citations.Work.Work),
                Caution = WorkProblems.ProblemsOf(citations.Work.Work, context).ToList(),
                CitedBy = CitedBy(citations, context, links),
            };
    }

    /// <summary>Number of pages that the cases which cite a work take.</summary>
    public static int PagesOf(WorkCitations citations) => Pagination.PagesFor(citations.CitedBy.Length);

    /// <summary>The cases that cite a work, each with its sentences.</summary>
    public static IReadOnlyList<CitingCaseView> CitedBy(WorkCitations citations, SiteContext context, PageLinks links, int page = 1) =>
        [
            .. Pagination
                .Slice(citations.CitedBy, page)
                .Select(citing =>
                {
                    var inCase = context.With(citing.Case.References);
                    return new CitingCaseView(
                        links.To(citing.Case.Url),
                        citing.Case.Case.Title.Value,
                        [.. citing.Mentions.Select(mention => Context(citing.Case, mention, inCase, links))]
                    );
                }),
        ];

    /// <summary>A work in a list.</summary>
    public static WorkCardView Card(WorkCitations citations, SiteContext context, PageLinks links)
    {
        var work = citations.Work.Work;
        var title = work.Title.Length > 0 ? work.Title : context.Works.Plain(work);
        return new WorkCardView(links.To(citations.Url), title, Source(citations), Counts(citations, context.Words))
        {
            Caution = WorkProblems.StatusOf(work, context.Words) is { } status ? [status] : [],
        };
    }

    /// <summary>In how many cases and how often it is cited.</summary>
    public static string Counts(WorkCitations citations, UiStrings words)
    {
        var cases = citations.CitedBy.Length;
        if (cases == 0)
            return citations.RetoldIn.Length > 0 ? words.Format("retold_in_count", citations.RetoldIn.Length)
                : citations.Cases.Length > 0 ? words.Format("listed_in_count", citations.Cases.Length)
                : words["not_cited_yet"];
        var counted = words.Format("cited_by_count", cases);
        return citations.TimesCited > cases ? $"{counted}, {words.Format("times_cited", citations.TimesCited)}" : counted;
    }

    private static ContextView Context(CaseEntry citing, WorkMention mention, SiteContext context, PageLinks links)
    {
        var place = mention.Place;
        var section =
            place.SectionTitle.Length > 0 ? place.SectionTitle : CaseAnchors.Of(place.SectionId, context.Words) ?? context.Words["part_narrative"];
        var locator = LocatorFormatter.Of(mention.Item, context.Words);
        return new ContextView(
            ExcerptHtml.Of(place, context.Works),
            links.To($"{citing.Url}#{mention.Anchor}"),
            section,
            locator.Length == 0 ? null : locator
        );
    }

    /// <summary>First author, journal and year on one line.</summary>
    public static string Source(WorkCitations citations)
    {
        var work = citations.Work.Work;
        var authors = work.Authors.Length switch
        {
            0 => "",
            1 when !work.MoreAuthors => work.Authors[0].Family,
            2 when !work.MoreAuthors => $"{work.Authors[0].Family}, {work.Authors[1].Family}",
            _ => $"{work.Authors[0].Family} et al.",
        };
        return string.Join(
            " · ",
            new[] { authors, work.Container, work.Year?.ToString(CultureInfo.InvariantCulture) ?? "" }.Where(part => part.Length > 0)
        );
    }
}
