using System.Globalization;
using System.Text;
using Casebook.Render.Pages;
using Casebook.Render.Templates;

namespace Casebook.Render.Pictures;

/// <summary>Writes a picture so that each device fetches the form that suits it, and its place is kept while it loads.</summary>
internal static class PictureHtml
{
    /// <summary>Writes a <c>picture</c> element.</summary>
    public static void Write(StringBuilder html, Picture picture, string alt, PageLinks links)
    {
        var types = picture.Variants.Select(variant => variant.MediaType).Distinct().ToList();
        html.Append("<picture>");
        foreach (var type in types.SkipLast(1))
            html.Append("<source type=\"").Append(type).Append("\" srcset=\"").Append(SourceSet(picture, type, links)).Append("\" sizes=\"(min-width: 48em) 40em, 100vw\">");
        var largest = picture.Variants.Last(variant => variant.MediaType == types[^1]);
        html.Append("<img src=\"").Append(HtmlText.Encode(links.To(largest.Path))).Append("\" srcset=\"").Append(SourceSet(picture, types[^1], links))
            .Append(CultureInfo.InvariantCulture, $"\" sizes=\"(min-width: 48em) 40em, 100vw\" width=\"{picture.Width}\" height=\"{picture.Height}\" loading=\"lazy\" decoding=\"async\" alt=\"")
            .Append(HtmlText.Encode(alt)).Append("\"></picture>");
    }

    private static string SourceSet(Picture picture, string type, PageLinks links) =>
        HtmlText.Encode(string.Join(", ", picture.Variants.Where(variant => variant.MediaType == type)
            .Select(variant => $"{links.To(variant.Path)} {variant.Width.ToString(CultureInfo.InvariantCulture)}w")));
}
