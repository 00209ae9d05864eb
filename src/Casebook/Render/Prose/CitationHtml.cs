using System.Globalization;
using System.Text;
using Casebook.Relate.Links;
using Casebook.Render.Templates;

namespace Casebook.Render.Prose;

/// <summary>Writes a citation as numbers in round brackets, the form of the National Library of Medicine.</summary>
internal static class CitationHtml
{
    /// <summary>Writes the marker; each number leads to its place in the reference list.</summary>
    public static void Write(StringBuilder html, NumberedCitation citation, Words words, MarginNotes? notes)
    {
        html.Append("<span class=\"cites\" id=\"").Append(citation.Anchor).Append("\">(");
        for (var i = 0; i < citation.Items.Length; i++)
        {
            var item = citation.Items[i];
            if (i > 0) html.Append(item.Item.Prefix.Length > 0 || citation.Items[i - 1].Item.Locator.Length > 0 ? "; " : ",");
            if (item.Item.Prefix.Length > 0) HtmlText.Append(html, item.Item.Prefix).Append(' ');
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" href=\"#ref-{item.Number}\" data-note=\"ref-{item.Number}\"><span class=\"vh\">{HtmlText.Encode(words["reference"])} </span>{item.Number}</a>");
            var locator = Locator(item, words);
            if (locator.Length > 0) HtmlText.Append(html.Append("<span class=\"loc\">, "), locator).Append("</span>");
            if (item.Item.Suffix.Length > 0) HtmlText.Append(html.Append(' '), item.Item.Suffix);
        }
        html.Append(")</span>");
        if (notes is null) return;
        foreach (var item in citation.Items) notes.WriteReference(html, item.Number, item.Work);
    }

    /// <summary>The place within a work in words: <c>p. 203</c>; empty when none is given.</summary>
    public static string Locator(NumberedItem item, Words words)
    {
        if (item.Item.Locator.Length == 0) return "";
        var label = words.Find("locator_" + item.Item.LocatorLabel) ?? item.Item.LocatorLabel;
        return label.Length == 0 ? item.Item.Locator : $"{label} {item.Item.Locator}";
    }
}
