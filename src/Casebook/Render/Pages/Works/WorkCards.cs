using System.Globalization;
using Casebook.Relate.Citations;
using Casebook.Render.References;
using Casebook.Render.Views;

namespace Casebook.Render.Pages.Works;

/// <summary>Works as entries of lists.</summary>
internal static class WorkCards
{
    /// <summary>A work in a list.</summary>
    public static WorkCardView Card(WorkCitations citations, SiteContext context, PageLinks links, string? problem = null)
    {
        var work = citations.Work.Work;
        var title = work.Title.Length > 0 ? work.Title : WorkHtml.Plain(work);
        return new WorkCardView(links.To(citations.Url), title, Source(citations), context.Words.Format("cited_by_count", citations.Cases.Length), problem, citations.HasPage ? null : citations.Work.Slug);
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
        return string.Join(" · ", new[] { authors, work.Container, work.Year?.ToString(CultureInfo.InvariantCulture) ?? "" }.Where(part => part.Length > 0));
    }
}
