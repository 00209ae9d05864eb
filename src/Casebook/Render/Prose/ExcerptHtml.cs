using System.Text;
using Casebook.Relate.Links;
using Casebook.Render.Templates;

namespace Casebook.Render.Prose;

/// <summary>Writes the sentence around a mention with the mention marked.</summary>
internal static class ExcerptHtml
{
    /// <summary>The sentence; the mark stands in <c>mark</c>.</summary>
    public static Html Of(MentionPlace place)
    {
        var excerpt = Excerpt.Of(place);
        var html = new StringBuilder();
        HtmlText.Append(html, excerpt.Before);
        HtmlText.Append(html.Append("<mark>"), excerpt.Mark).Append("</mark>");
        HtmlText.Append(html, excerpt.After);
        return new Html(html.ToString());
    }
}
