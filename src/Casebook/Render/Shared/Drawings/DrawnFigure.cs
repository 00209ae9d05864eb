using System.Text;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Drawings;

/// <summary>A drawing with its legend and, where no other part of the page says the same, itself in words.</summary>
internal static class DrawnFigure
{
    /// <summary>The figure.</summary>
    /// <param name="kind">Last part of its class.</param>
    /// <param name="svg">The drawing.</param>
    /// <param name="legend">Sentences of the legend; may be empty.</param>
    /// <param name="inWords">HTML below a heading of its own; null for none.</param>
    /// <param name="heading">The heading.</param>
    public static Html Of(string kind, string svg, IReadOnlyCollection<string> legend, string? inWords = null, string heading = "")
    {
        var html = new StringBuilder().Append("<figure class=\"drawing ").Append(kind).Append("\">").Append(svg);
        if (legend.Count == 0 && inWords is null)
            return new Html(html.Append("</figure>").ToString());
        HtmlText.Append(html.Append("<figcaption>"), string.Join(' ', legend));
        if (inWords is not null)
            HtmlText.Append(html.Append("<details class=\"in-words\"><summary>"), heading).Append("</summary>").Append(inWords).Append("</details>");
        return new Html(html.Append("</figcaption></figure>").ToString());
    }
}
