using Casebook.Config;
using Casebook.Render.Shared.References.InText;

namespace Casebook.Render.Shared.References;

/// <summary>The styles a site may choose, each with its form in running text.</summary>
internal static class ReferenceStyles
{
    /// <summary>The form of reference lists.</summary>
    /// <param name="style">The style.</param>
    /// <param name="labels">How a page's works are called where they are not numbered; null outside pages.</param>
    public static IReferenceStyle ForLists(CitationStyle style, AuthorDateLabels? labels = null) =>
        style switch
        {
            CitationStyle.Ama => new AmaStyle(),
            CitationStyle.Apa => new ApaStyle(labels ?? AuthorDateLabels.None),
            _ => new NlmStyle(),
        };

    /// <summary>The form in running text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="labels">How a page's works are called where they are not numbered; null outside pages.</param>
    public static IInTextForm InText(CitationStyle style, AuthorDateLabels? labels = null) =>
        style switch
        {
            CitationStyle.Ama => new NumberForm(raised: true),
            CitationStyle.Apa => new AuthorDateForm(labels ?? AuthorDateLabels.None),
            _ => new NumberForm(raised: false),
        };
}
