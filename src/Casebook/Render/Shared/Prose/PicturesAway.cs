using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Prose;

/// <summary>The pictures of one text that is read away from its page: finds them in its case, and remembers which it shows.</summary>
/// <param name="pictures">The pictures of the case.</param>
/// <param name="place">What stands before a picture's name where the text is shown, such as <c>../pictures/</c>.</param>
internal sealed class PicturesAway(TextPictures pictures, string place)
{
    /// <summary>Where the pictures of a site lie.</summary>
    public const string Folder = "pictures/";

    private const int WidestOnCard = 960;

    private readonly List<string> _shown = [];

    public static PicturesAway None { get; } = new(TextPictures.None, "");

    /// <summary>Paths, from the site's root, of the pictures the card shows.</summary>
    public ImmutableArray<string> Shown => [.. _shown.Distinct(StringComparer.Ordinal)];

    /// <summary>A picture within a text; what it shows in words when there is none.</summary>
    public void Append(StringBuilder html, string name, string alt)
    {
        if (pictures.ByName.GetValueOrDefault(name) is not { } found)
        {
            HtmlText.Append(html, alt);
            return;
        }
        var shown = Show(found.Picture, alt);
        html.Append("<img src=\"")
            .Append(HtmlText.Encode(shown.Src))
            .Append(CultureInfo.InvariantCulture, $"\" width=\"{shown.Width}\" height=\"{shown.Height}\" alt=\"")
            .Append(HtmlText.Encode(alt))
            .Append("\"/>");
    }

    /// <summary>The first figure of a case with its legend and whose it is; null when there is none.</summary>
    public CardFigureView? First(TeachingCase source)
    {
        var all = pictures.ByName.Values.Concat(pictures.Unplaced).ToList();
        foreach (var figure in source.Figures)
        {
            if (all.Find(shown => shown.Figure?.Id.Value == figure.Id.Value) is not { } found)
                continue;
            var credit = string.Join(", ", new[] { figure.Credit, figure.Licence }.OfType<string>());
            return Show(found.Picture, figure.Alt?.Value ?? "") with
            {
                Caption = new Html(TextAway.Of(figure.Caption)),
                Credit = credit.Length == 0 ? null : credit,
            };
        }
        return null;
    }

    private CardFigureView Show(Picture picture, string alt)
    {
        var form = picture
            .Variants.Where(variant => variant.MediaType == picture.Variants[^1].MediaType)
            .TakeWhile((variant, i) => i == 0 || variant.Width <= WidestOnCard)
            .Last();
        _shown.Add(form.Path);
        return new CardFigureView(
            place + form.Path[Folder.Length..],
            form.Width,
            (int)((long)picture.Height * form.Width / picture.Width),
            alt,
            new Html(""),
            null
        );
    }
}
