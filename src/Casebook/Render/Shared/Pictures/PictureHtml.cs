using System.Globalization;
using System.Text;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Writes a picture so that each device fetches the form that suits it, and its place is kept while it loads.</summary>
internal static class PictureHtml
{
    private const string Sizes = "\" sizes=\"(min-width: 40em) 34rem, 94vw\"";
    private const int OrdinaryWidth = 960;

    /// <summary>Writes a <c>picture</c> element.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="links">Addresses of the page.</param>
    /// <param name="isFirst">Whether it is the first of its page, which is fetched at once.</param>
    public static void Write(StringBuilder html, Picture picture, string alt, PageLinks links, bool isFirst)
    {
        var types = picture.Variants.Select(variant => variant.MediaType).Distinct().ToList();
        html.Append("<picture>");
        foreach (var type in types.SkipLast(1))
            html.Append("<source type=\"").Append(type).Append("\" srcset=\"").Append(SourceSet(picture, type, links)).Append(Sizes).Append('>');
        var ordinary = picture
            .Variants.Where(variant => variant.MediaType == types[^1])
            .TakeWhile((variant, i) => i == 0 || variant.Width <= OrdinaryWidth)
            .Last();
        html.Append("<img src=\"")
            .Append(HtmlText.Encode(links.To(ordinary.Path)))
            .Append("\" srcset=\"")
            .Append(SourceSet(picture, types[^1], links))
            .Append(Sizes)
            .Append(
                CultureInfo.InvariantCulture,
                $" width=\"{picture.Width}\" height=\"{picture.Height}\"{(isFirst ? "" : " loading=\"lazy\"")} decoding=\"async\" alt=\""
            )
            .Append(HtmlText.Encode(alt))
            .Append("\"></picture>");
    }

    private static string SourceSet(Picture picture, string type, PageLinks links) =>
        HtmlText.Encode(
            string.Join(
                ", ",
                picture
                    .Variants.Where(variant => variant.MediaType == type)
                    .Select(variant => $"{links.To(variant.Path)} {variant.Width.ToString(CultureInfo.InvariantCulture)}w")
            )
        );
}
