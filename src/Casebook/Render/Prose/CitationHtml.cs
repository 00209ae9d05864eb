using System.Globalization;
using System.Text;
using Casebook.Domain.Prose;
using Casebook.Relate.Links;
using Casebook.Render.Templates;

namespace Casebook.Render.Prose;

/// <summary>Writes a citation as numbers in round brackets, the form of the National Library of Medicine.</summary>
internal static class CitationHtml
{
    /// <summary>Writes the marker; each number leads to its place in the reference list.</summary>
    public static void Write(StringBuilder html, NumberedCitation citation, Words words, MarginNotes? notes)
    {
        html.Append("<span class=\"cites\">(");
        for (var i = 0; i < citation.Items.Length; i++)
        {
            var item = citation.Items[i];
            if (i > 0) html.Append(item.Item.Prefix.Length > 0 || citation.Items[i - 1].Item.Locator.Length > 0 ? "; " : ",");
            if (item.Item.Prefix.Length > 0) HtmlText.Append(html, item.Item.Prefix).Append(' ');
            var number = item.Number.ToString(CultureInfo.InvariantCulture);
            var locator = Locator(item.Item, words);
            html.Append("<a class=\"cite\" id=\"").Append(item.Anchor).Append("\" href=\"#ref-").Append(number).Append("\" data-note=\"ref-").Append(number)
                .Append("\" aria-label=\"").Append(HtmlText.Encode(words.Format("reference_n", number)));
            if (locator.Length > 0) HtmlText.Append(html.Append(", "), locator);
            html.Append("\">").Append(number);
            if (locator.Length > 0) HtmlText.Append(html.Append("<span class=\"loc\">, "), locator).Append("</span>");
            html.Append("</a>");
            if (item.Item.Suffix.Length > 0) HtmlText.Append(html.Append(' '), item.Item.Suffix);
        }
        html.Append(")</span>");
        if (notes is null) return;
        foreach (var item in citation.Items) notes.WriteReference(html, item.Number, item.Work);
    }

    /// <summary>The place within a work in words: <c>p. 203</c>; empty when none is given.</summary>
    public static string Locator(CitationItem item, Words words)
    {
        if (item.Locator.Length == 0) return "";
        var label = words.Find("locator_" + item.LocatorLabel.Replace(' ', '_')) ?? item.LocatorLabel;
        return label.Length == 0 ? item.Locator : $"{label} {item.Locator}";
    }
}
