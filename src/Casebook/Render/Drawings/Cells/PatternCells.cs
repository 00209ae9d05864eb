using Casebook.Domain;

namespace Casebook.Render.Drawings.Cells;

/// <summary>Draws a pattern of fluorescence as a sketch: two resting HEp-2 cells and a dividing one between them.</summary>
internal static class PatternCells
{
    /// <summary>Width of a sketch.</summary>
    public const double Width = 104;

    /// <summary>Height of a sketch.</summary>
    public const double Height = 62;

    /// <summary>Draws the sketch with its corner at a point.</summary>
    public static void Draw(SvgWriter svg, CellPicture picture, double x, double y)
    {
        svg.Open("g").With("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})");
        new RestingCell(svg, 25, 22, 1).Draw(picture);
        new RestingCell(svg, 80, 19, 4).Draw(picture);
        new DividingCell(svg, 54, 43).Draw(picture);
        svg.Close();
    }
}
