using Casebook.Config;
using Casebook.Render.Shared.References.InText;

namespace Casebook.Render.Shared.References;

/// <summary>The styles a site may choose, each with its form in running text.</summary>
internal static class ReferenceStyles
{
    /// <summary>The form of reference lists.</summary>
    /// <param name="style">The style.</param>
    /// <param name="ranges">How page ranges are printed.</param>
    /// <param name="labels">How a page's works are called where they are not numbered; null outside pages.</param>
    public static IReferenceStyle ForLists(CitationStyle style, PageRanges ranges = PageRanges.ByStyle, AuthorDateLabels? labels = null) =>
        style switch
        {
            CitationStyle.Ama => new AmaStyle(ranges),
            CitationStyle.Apa => new ApaStyle(LabelsOf(style, labels), ranges),
            CitationStyle.Harvard => new HarvardStyle(LabelsOf(style, labels), ranges),
            CitationStyle.Chicago => new ChicagoStyle(LabelsOf(style, labels), ranges),
            CitationStyle.Bmj => new BmjStyle(ranges),
            CitationStyle.Springer => new SpringerStyle(ranges),
            _ => new NlmStyle(ranges),
        };

    /// <summary>The form in running text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="labels">How a page's works are called where they are not numbered; null outside pages.</param>
    public static IInTextForm InText(CitationStyle style, AuthorDateLabels? labels = null) =>
        style switch
        {
            CitationStyle.Ama => new NumberForm(""),
            CitationStyle.Bmj or CitationStyle.Springer => new NumberForm("[]"),
            _ when RulesOf(style) is not null => new AuthorDateForm(LabelsOf(style, labels)),
            _ => new NumberForm("()"),
        };

    /// <summary>How a style cites by author and date; null when it numbers works.</summary>
    public static AuthorDateRules? RulesOf(CitationStyle style) =>
        style switch
        {
            CitationStyle.Apa => AuthorDateRules.Apa,
            CitationStyle.Harvard => AuthorDateRules.Harvard,
            CitationStyle.Chicago => AuthorDateRules.Chicago,
            _ => null,
        };

    private static AuthorDateLabels LabelsOf(CitationStyle style, AuthorDateLabels? labels) => labels ?? AuthorDateLabels.Of([], RulesOf(style));
}
