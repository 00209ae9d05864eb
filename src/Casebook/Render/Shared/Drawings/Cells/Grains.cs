using System.Text;

namespace Casebook.Render.Shared.Drawings.Cells;

/// <summary>Spreads grains over an ellipse, evenly and always in the same way.</summary>
internal static class Grains
{
    // The golden angle: no two grains in line.
    private const double Turn = 2.399963;

    /// <summary>Points over an ellipse around a point; <paramref name="seed"/> turns the whole.</summary>
    public static IEnumerable<(double X, double Y)> Spread(double x, double y, double rx, double ry, int count, int seed)
    {
        for (var i = 0; i < count; i++)
        {
            var part = Math.Sqrt((i + .5) / count);
            yield return (x + rx * part * Math.Cos(i * Turn + seed), y + ry * part * Math.Sin(i * Turn + seed));
        }
    }

    /// <summary>Draws points of one size as one path.</summary>
    public static void Draw(SvgWriter svg, IEnumerable<(double X, double Y)> points, double size, string colour, double opacity = 1)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
            path.Append('M').Append(SvgWriter.Number(Math.Round(x, 1))).Append(' ').Append(SvgWriter.Number(Math.Round(y, 1))).Append("h0");
        svg.Open("path").With("d", path.ToString()).With("stroke", colour).With("stroke-width", size).With("stroke-linecap", "round");
        if (opacity < 1)
            svg.With("opacity", opacity);
        svg.Close();
    }
}
