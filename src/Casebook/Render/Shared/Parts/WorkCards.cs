using System.Globalization;
using Casebook.Domain;
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
                AskedIn = AskedIn(citations, context, links),
            };
    }

    /// <summary>Number of pages that the cases which cite a work take.</summary>
    public static int PagesOf(WorkCitations citations) => Pagination.PagesFor(citations.CitedBy.Length);

    /// <summary>The cases that cite a work, each with its sentences.</summary>
    public static IReadOnlyList<CitingCaseView> CitedBy(WorkCitations citations, SiteContext context, PageLinks links, int page = 1) =>
        Sentences(Pagination.Slice(citations.CitedBy, page), context, links);

    /// <summary>The cases whose questions rest on a work, each with its questions; at most as many as stand on one page.</summary>
    public static IReadOnlyList<CitingCaseView> AskedIn(WorkCitations citations, SiteContext context, PageLinks links) =>
        Sentences(citations.AskedIn.Take(Pagination.PageSize), context, links);

    private static List<CitingCaseView> Sentences(IEnumerable<CitingCase> citing, SiteContext context, PageLinks links) =>
        [
            .. citing.Select(one =>
            {
                var inCase = context.With(one.Case.References);
                return new CitingCaseView(
                    links.To(one.Case.Url),
                    one.Case.Case.Title.Value,
                    [.. one.Mentions.Select(mention => Context(one.Case, mention, inCase, links))]
                );
            }),
        ];

    /// <summary>The intents that sentences state, each once.</summary>
    public static IReadOnlyList<IntentView> IntentsIn(IEnumerable<CitingCaseView> citing) =>
        [.. citing.SelectMany(one => one.Contexts).Select(context => context.Intent).OfType<IntentView>().Distinct().OrderBy(intent => intent.Key)];

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

    /// <summary>In how many cases and how often it is cited, behind how many questions it stands, and how many cases only list it: each told
    /// apart.</summary>
    public static string Counts(WorkCitations citations, UiStrings words)
    {
        var counts = new List<string>();
        if (!citations.CitedBy.IsEmpty)
            counts.Add(Cited(citations, words));
        else if (!citations.RetoldIn.IsEmpty)
            counts.Add(words.Format("retold_in_count", citations.RetoldIn.Length));
        if (!citations.AskedIn.IsEmpty)
            counts.Add(words.Format("asked_in_count", citations.AskedIn.Sum(asking => asking.Mentions.Length)));
        if (citations.FurtherReadingIn().Count() is > 0 and var listed)
            counts.Add(words.Format(counts.Count == 0 ? "listed_in_count" : "further_reading_count", listed));
        return counts.Count == 0 ? words["not_cited_yet"] : string.Join("; ", counts);
    }

    /// <summary>In how many cases and how often it is cited in texts; that no case cites it, where none does.</summary>
    public static string Cited(WorkCitations citations, UiStrings words)
    {
        var cases = citations.CitedBy.Length;
        if (cases == 0)
            return words["not_cited_yet"];
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
        )
        {
            Intent = mention.Item.Intent is { } intent ? new IntentView(intent.Key(), context.Words["intent_" + intent.Key()]) : null,
        };
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
