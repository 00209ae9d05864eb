using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;

namespace Casebook.Render.Outputs.Study;

/// <summary>The pictures of a case on its cards. A card names a picture by its path from the site's root; who shows the card puts its own place in front.</summary>
internal sealed class CardPictures(TextPictures pictures)
{
    private const string Begin = "src=\"pictures/";
    private const int WidestOnCard = 960;

    /// <summary>None.</summary>
    public static CardPictures None { get; } = new(TextPictures.None);

    /// <summary>A picture within a text; what it shows in words when there is none.</summary>
    public void Append(StringBuilder html, string name, string alt)
    {
        if (pictures.ByName.GetValueOrDefault(name) is { } shown) Append(html, shown.Picture, alt);
        else HtmlText.Append(html, alt);
    }

    /// <summary>The first figure of a case with its legend and whose it is; empty when there is none.</summary>
    public string First(TeachingCase source)
    {
        var all = pictures.ByName.Values.Concat(pictures.Unplaced).ToList();
        foreach (var figure in source.Figures)
        {
            if (all.Find(shown => shown.Figure?.Id.Value == figure.Id.Value) is not { } shown) continue;
            var html = new StringBuilder("<figure>");
            Append(html, shown.Picture, figure.Alt?.Value ?? "");
            html.Append("<figcaption>").Append(CardText.Of(figure.Caption));
            if (string.Join(", ", new[] { figure.Credit, figure.Licence }.OfType<string>()) is { Length: > 0 } credit) HtmlText.Append(html.Append(" <small>"), credit).Append("</small>");
            return html.Append("</figcaption></figure>").ToString();
        }
        return "";
    }

    /// <summary>A card's HTML with another place in front of the names of its pictures.</summary>
    public static string At(string html, string place) => html.Replace(Begin, $"src=\"{place}", StringComparison.Ordinal);

    /// <summary>Paths of the pictures in a card's HTML, from the site's root.</summary>
    public static IEnumerable<string> In(string html)
    {
        for (var at = html.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            var from = at + "src=\"".Length;
            yield return html[from..html.IndexOf('"', from)];
        }
    }

    private static void Append(StringBuilder html, Picture picture, string alt)
    {
        var form = picture.Variants.Where(variant => variant.MediaType == picture.Variants[^1].MediaType).TakeWhile((variant, i) => i == 0 || variant.Width <= WidestOnCard).Last();
        var height = (long)picture.Height * form.Width / picture.Width;
        html.Append("<img ").Append(Begin).Append(form.Path.AsSpan("pictures/".Length)).Append(CultureInfo.InvariantCulture, $"\" width=\"{form.Width}\" height=\"{height}\" alt=\"").Append(HtmlText.Encode(alt)).Append("\">");
    }
}
