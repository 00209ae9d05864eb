using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Render.Shared.Drawings;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Writes the marks on a picture: numbered rings over it, a switch for each layer, and each mark in words. Switches work by style
/// alone.</summary>
internal sealed class PictureMarks(ImmutableArray<Annotation> marks, Picture picture, UiStrings words)
{
    // The style sheet knows this many layers; further ones go with the last.
    private const int MaxLayers = 6;
    private const double Width = 1000;
    private const double Ring = 24;

    private readonly List<string?> _layers = [.. marks.Select(mark => mark.Layer).Distinct()];

    /// <summary>Writes what stands before the picture.</summary>
    public void Begin(StringBuilder html)
    {
        if (marks.IsEmpty)
            return;
        html.Append("<fieldset class=\"layers\"><legend>").Append(HtmlText.Encode(words["marks"])).Append("</legend>");
        foreach (var layer in _layers.Take(MaxLayers))
        {
            html.Append("<label><input type=\"checkbox\" data-layer=\"")
                .Append(CultureInfo.InvariantCulture, $"{NumberOf(layer)}\"> ")
                .Append(HtmlText.Encode(layer ?? words["marks_show"]))
                .Append("</label>");
        }
        html.Append("</fieldset><div class=\"shot\">");
    }

    /// <summary>Writes what stands over and behind the picture.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="write">Writes the words of a mark.</param>
    public void End(StringBuilder html, Action<ImmutableArray<Inline>> write)
    {
        if (marks.IsEmpty)
            return;
        html.Append(Drawing())
            .Append("</div><details class=\"mark-words\"><summary>")
            .Append(HtmlText.Encode(words["marks_in_words"]))
            .Append("</summary><ol>");
        foreach (var mark in marks)
        {
            html.Append("<li>");
            write(mark.Label.Content);
            if (mark.Layer is not null)
                HtmlText.Append(html.Append(" <small>"), mark.Layer).Append("</small>");
            html.Append("</li>");
        }
        html.Append("</ol></details>");
    }

    private int NumberOf(string? layer) => Math.Min(_layers.IndexOf(layer) + 1, MaxLayers);

    // As wide as high, so that rings are round on every picture.
    private string Drawing()
    {
        var height = Width * picture.Height / picture.Width;
        var svg = new SvgWriter()
            .Open("svg")
            .With("class", "mark-rings")
            .With("viewBox", $"0 0 1000 {SvgWriter.Number(height)}")
            .With("aria-hidden", "true");
        for (var i = 0; i < marks.Length; i++)
        {
            var (x, y) = (marks[i].At.X / 100 * Width, marks[i].At.Y / 100 * height);
            svg.Open("g").With("class", $"layer-{NumberOf(marks[i].Layer).ToString(CultureInfo.InvariantCulture)}");
            if (marks[i].Size is { } size)
            {
                var (rx, ry) = (size.X / 200 * Width, size.Y / 200 * height);
                Oval(svg, x, y, rx, ry);
                // The number stands on the rim, and never outside the picture.
                (x, y) = (Math.Clamp(x - (rx * 0.71), Ring, Width - Ring), Math.Clamp(y - (ry * 0.71), Ring, Math.Max(Ring, height - Ring)));
            }
            svg.Open("circle").With("class", "mark-number").With("cx", x).With("cy", y).With("r", Ring).Close();
            svg.Open("text")
                .With("x", x)
                .With("y", y + 10)
                .With("text-anchor", "middle")
                .Text((i + 1).ToString(CultureInfo.InvariantCulture))
                .Close()
                .Close();
        }
        return svg.Close().ToString();
    }

    // Dark under light, so that it is seen on any picture.
    private static void Oval(SvgWriter svg, double x, double y, double rx, double ry)
    {
        foreach (var kind in new[] { "under", "over" })
            svg.Open("ellipse").With("class", kind).With("cx", x).With("cy", y).With("rx", rx).With("ry", ry).Close();
    }
}
