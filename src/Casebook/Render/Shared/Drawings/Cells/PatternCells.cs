using Casebook.Domain;

namespace Casebook.Render.Shared.Drawings.Cells;

/// <summary>Draws a pattern of fluorescence as a sketch of what the microscope shows: a dark field with resting HEp-2 cells and a dividing
/// one.</summary>
internal static class PatternCells
{
    /// <summary>Width of a sketch.</summary>
    public const double Width = 104;

    /// <summary>Height of a sketch.</summary>
    public const double Height = 64;

    /// <summary>Colour of what shines.</summary>
    public const string Bright = "var(--glow)";

    /// <summary>Draws the sketch with its corner at a point.</summary>
    public static void Draw(SvgWriter svg, CellPicture picture, double x, double y)
    {
        svg.Open("g").With("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})");
        svg.Open("rect").With("width", Width).With("height", Height).With("rx", 2).With("fill", "var(--field)").Close();
        new RestingCell(svg, 18.5, 18, 1).Draw(picture);
        new RestingCell(svg, 53, 17, 4).Draw(picture);
        new RestingCell(svg, 86, 19.5, 2).Draw(picture);
        new RestingCell(svg, 70, 47.5, 5).Draw(picture);
        new DividingCell(svg, 36, 47.5).Draw(picture);
        svg.Close();
    }
}
