using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>Springer's Vancouver: NLM's form with the year alone, no issue where there is a volume, shortened pages, and the DOI as an address.</summary>
internal sealed class SpringerStyle(PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private readonly NlmStyle _nlm = new(PageRanges.AsWritten);

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        var hasDay = work.Type == WorkType.WebPage || work.Volume.Length + work.Pages.Length + work.ArticleNumber.Length == 0;
        _nlm.Write(
            work with
            {
                Month = hasDay ? work.Month : null,
                Day = hasDay ? work.Day : null,
                Issue = work.Type == WorkType.Article && work.Volume.Length > 0 && !IsSupplement(work.Issue) ? "" : work.Issue,
                Pages = PageForm.Of(work with { ArticleNumber = "" }, ranges, PageRanges.Short, '–'),
                Doi = "",
                Pmid = "",
                Pmcid = "",
                Url = work.HasIdentifierOfArticle ? "" : work.Url,
            },
            output
        );
        if (work.Doi.Length > 0)
            output.Space().AddLink("https://doi.org/" + work.Doi, Doi.Url(work.Doi));
    }

    private static bool IsSupplement(string issue) => issue.Contains("Suppl", StringComparison.OrdinalIgnoreCase);
}
