using System.Text;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.References;

namespace Casebook.Render.Shared.Prose;

/// <summary>Writes the sentence around a mention with the mention marked.</summary>
internal static class ExcerptHtml
{
    /// <summary>The sentence; the mark stands in <c>mark</c>.</summary>
    /// <param name="place">The mention.</param>
    /// <param name="works">Writes citations as the page does that the sentence stands on.</param>
    public static Html Of(MentionPlace place, WorkWriter works)
    {
        var excerpt = Excerpt.Of(place, works.Plain);
        var html = new StringBuilder();
        HtmlText.Append(html, excerpt.Before);
        HtmlText.Append(html.Append("<mark>"), excerpt.Mark).Append("</mark>");
        HtmlText.Append(html, excerpt.After);
        return new Html(html.ToString());
    }
}
