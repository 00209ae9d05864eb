using Casebook.Config;
using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References;

/// <summary>How the last page of a range is printed.</summary>
internal static class PageForm
{
    /// <summary>The pages of a work; the number of the article where it has none.</summary>
    /// <param name="work">The work.</param>
    /// <param name="form">What the site wants; by style when it leaves that to the style.</param>
    /// <param name="byStyle">What the style prints then.</param>
    /// <param name="dash">What stands between first and last page.</param>
    public static string Of(Work work, PageRanges form, PageRanges byStyle, char dash = '-')
    {
        if (work.Pages.Length == 0)
            return work.ArticleNumber;
        return (form == PageRanges.ByStyle ? byStyle : form) switch
        {
            PageRanges.Full => PageRange.Expand(work.Pages, dash),
            PageRanges.Short => PageRange.Shorten(work.Pages).Replace('-', dash),
            _ => work.Pages,
        };
    }
}
