using Casebook.Config;
using Casebook.Render.References.InText;

namespace Casebook.Render.References;

/// <summary>The styles a site may choose, each with its form in running text.</summary>
internal static class ReferenceStyles
{
    /// <summary>The form of reference lists.</summary>
    public static IReferenceStyle ForLists(CitationStyle style) => style switch
    {
        CitationStyle.Ama => new AmaStyle(),
        CitationStyle.Apa => new ApaStyle(),
        _ => new NlmStyle(),
    };

    /// <summary>The form in running text.</summary>
    public static IInTextForm InText(CitationStyle style) => style switch
    {
        CitationStyle.Ama => new NumberForm(raised: true),
        CitationStyle.Apa => new AuthorDateForm(),
        _ => new NumberForm(raised: false),
    };
}
