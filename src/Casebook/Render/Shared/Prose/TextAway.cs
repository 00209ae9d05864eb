using System.Collections.Immutable;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Prose;

/// <summary>Writes running text for where it is read away from its page, such as a card: emphasis stays, links and citations go. It is HTML and
/// XML both.</summary>
internal static class TextAway
{
    /// <summary>A line of front matter; empty for none.</summary>
    public static string Of(RichText? text, PicturesAway? pictures = null)
    {
        if (text is null)
            return "";
        var html = new StringBuilder();
        Append(html, text.Content, pictures);
        return html.ToString().Trim();
    }

    /// <summary>Adds running text.</summary>
    public static void Append(StringBuilder html, ImmutableArray<Inline> content, PicturesAway? pictures = null)
    {
        for (var i = 0; i < content.Length; i++)
        {
            // The space before a citation goes with it: "ulcers [1]." is "ulcers."
            if (content[i] is TextRun run && i + 1 < content.Length && content[i + 1] is NumberedCitation or FootnoteMark)
                HtmlText.Append(html, run.Text.AsSpan().TrimEnd(' '));
            else
                Append(html, content[i], pictures ?? PicturesAway.None);
        }
    }

    private static void Append(StringBuilder html, Inline inline, PicturesAway pictures)
    {
        switch (inline)
        {
            case TextRun run:
                HtmlText.Append(html, run.Text);
                break;
            case CodeSpan code:
                HtmlText.Append(html.Append("<code>"), code.Text).Append("</code>");
                break;
            case Unlinked unlinked:
                HtmlText.Append(html, unlinked.Text);
                break;
            case LineBreak { Hard: true }:
                html.Append("<br/>");
                break;
            case LineBreak:
                html.Append(' ');
                break;
            case Image image:
                pictures.Append(html, image.Url, image.Alt);
                break;
            case Emphasis emphasis:
                html.Append(Open(emphasis.Kind));
                Append(html, emphasis.Content, pictures);
                html.Append(Close(emphasis.Kind));
                break;
            case IWrapsInlines wrapping:
                Append(html, wrapping.Content, pictures);
                break;
        }
    }

    /// <summary>The tag that begins a stretch.</summary>
    public static string Open(EmphasisKind kind) => $"<{Element(kind)}>";

    /// <summary>The tag that ends a stretch.</summary>
    public static string Close(EmphasisKind kind) => $"</{Element(kind)}>";

    private static string Element(EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Strong => "strong",
            EmphasisKind.Subscript => "sub",
            EmphasisKind.Superscript => "sup",
            EmphasisKind.Deleted => "del",
            _ => "em",
        };
}
