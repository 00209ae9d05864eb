using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;

namespace Casebook.Render.Shared.Prose;

// Pictures within a text, and figures with their legends.
internal sealed partial class ProseHtml
{
    /// <summary>A figure that the text does not place itself.</summary>
    public Html Figure(ShownPicture shown)
    {
        _html.Clear();
        WithoutNotes(() => WriteFigure(shown, shown.Figure?.Alt?.Value ?? "", shown.Figure?.Id.Value ?? "", []));
        return new Html(_html.ToString());
    }

    private void Write(FigureBlock figure)
    {
        var image = figure.Image;
        if (figures?.Find(image.Url) is { } shown)
        {
            WriteFigure(shown, image.Alt, image.Id.Length > 0 ? image.Id : shown.Figure?.Id.Value ?? "", figure.Caption);
            return;
        }
        _html.Append("<figure class=\"figure\"><p>");
        HtmlText.Append(_html, image.Alt).Append("</p>");
        if (!figure.Caption.IsEmpty)
            Element("figcaption", figure.Caption);
        _html.Append("</figure>\n");
    }

    private void Write(Image image)
    {
        if (figures?.Find(image.Url) is { } shown)
            PictureHtml.Write(_html, shown.Picture, image.Alt, links, figures.IsFirst());
        else
            HtmlText.Append(_html, image.Alt);
    }

    private void WriteFigure(ShownPicture shown, string alt, string id, ImmutableArray<Inline> caption)
    {
        _html.Append("<figure class=\"figure\"");
        figures!.Count();
        if (figures.TakeId(id))
            _html.Append(" id=\"").Append(HtmlText.Encode(id)).Append('"');
        _html.Append('>');
        var about = shown.Figure;
        var marks = new PictureMarks(about?.Annotations ?? [], shown.Picture, context.Words);
        marks.Begin(_html);
        PictureHtml.Write(_html, shown.Picture, alt, links, figures.IsFirst());
        marks.End(_html, Write);
        WriteEnlarge(shown);
        if (!caption.IsEmpty || about is { Caption: not null } or { Credit: not null } or { Licence: not null })
        {
            _html.Append("<figcaption><b>").Append(HtmlText.Encode(context.Words.Format("figure_n", figures.NextNumber()))).Append("</b>");
            WriteLegend(caption);
            WriteLegend(about?.Caption?.Content ?? []);
            WriteCredit(about?.Credit, Licences.View(about?.Licence));
            _html.Append("</figcaption>");
        }
        _html.Append("</figure>\n");
    }

    // Without script the link opens the picture itself, which every browser can enlarge.
    private void WriteEnlarge(ShownPicture shown)
    {
        _html
            .Append("<p class=\"figure-tools\"><a class=\"enlarge\" href=\"")
            .Append(HtmlText.Encode(links.To(shown.Picture.Variants[^1].Path)))
            .Append('"');
        if (Modalities.IsGrey(shown.Figure?.Modality))
            _html.Append(" data-grey");
        _html.Append('>').Append(HtmlText.Encode(context.Words["enlarge"])).Append("</a></p>");
    }

    private void WriteLegend(ImmutableArray<Inline> legend)
    {
        if (legend.IsEmpty)
            return;
        _html.Append(' ');
        Write(legend);
    }

    private void WriteCredit(string? credit, Views.LicenceView? licence)
    {
        if (credit is null && licence is null)
            return;
        _html.Append(" <span class=\"credit\">");
        HtmlText.Append(_html, credit ?? "");
        if (credit is not null && licence is not null)
            _html.Append(", ");
        if (licence?.Url is { } url)
            _html
                .Append("<a href=\"")
                .Append(HtmlText.Encode(url))
                .Append("\" rel=\"license\">")
                .Append(HtmlText.Encode(licence.Text))
                .Append("</a>");
        else if (licence is not null)
            HtmlText.Append(_html, licence.Text);
        _html.Append("</span>");
    }
}
