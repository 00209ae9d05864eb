using Casebook.Domain;

namespace Casebook.Render.Shared.Drawings.Cells;

/// <summary>A cell in metaphase: its chromosomes stand in a plate, the spindle's poles above and below.</summary>
internal sealed class DividingCell(SvgWriter svg, double x, double y)
{
    private const string Bright = PatternCells.Bright;
    private const double Body = 14.5;
    private const double PlateX = 10.5;
    private const double PlateY = 3;

    /// <summary>Draws it with a pattern.</summary>
    public void Draw(CellPicture picture)
    {
        svg.Disc(x, y, Body + .8, "var(--field)")
            .Open("circle")
            .With("cx", x)
            .With("cy", y)
            .With("r", Body)
            .With("fill", "var(--cell)")
            .With("fill-opacity", .32)
            .Close();
        var plate = picture switch
        {
            CellPicture.Homogeneous or CellPicture.Topoisomerase => .9,
            CellPicture.DenseFineSpeckled => .6,
            _ => 0,
        };
        svg.Open("rect")
            .With("x", x - PlateX)
            .With("y", y - PlateY)
            .With("width", 2 * PlateX)
            .With("height", 2 * PlateY)
            .With("rx", 2.4)
            .With("fill", plate > 0 ? Bright : "var(--field)");
        if (plate > 0)
            svg.With("fill-opacity", plate);
        else
            svg.With("stroke", "var(--cell)").With("stroke-width", .6);
        svg.Close();
        switch (picture)
        {
            case CellPicture.Speckled or CellPicture.CoarseSpeckled:
                Around(44, 1, .6);
                break;
            case CellPicture.DenseFineSpeckled:
                Grains.Draw(svg, Grains.Spread(x, y, PlateX - 1, PlateY - .6, 26, 1), 1.4, Bright);
                break;
            case CellPicture.Centromere:
                Grains.Draw(svg, Grains.Spread(x, y, PlateX - 1.2, PlateY - .8, 26, 0), 1.5, Bright);
                break;
            case CellPicture.MultipleDots:
                Around(7, 1.8, .8);
                break;
            case CellPicture.ClumpyNucleolar:
                Grains.Draw(svg, Grains.Spread(x, y, PlateX + .6, PlateY + .6, 14, 0), 1.2, Bright, .6);
                break;
            case CellPicture.PunctateNucleolar:
                Grains.Draw(svg, [(x - 4, y), (x - 1, y - .6), (x + 2, y + .6), (x + 5, y)], 1.6, Bright);
                break;
            case CellPicture.CytoplasmicDots:
                Around(9, 1.9);
                break;
            case CellPicture.Cytoplasmic:
                Around(80, 1);
                break;
            case CellPicture.Reticular:
                Around(40, 1.8);
                break;
            case CellPicture.Centrosome:
                Grains.Draw(svg, [(x, y - 10), (x, y + 10)], 3, Bright);
                break;
            case CellPicture.Spindle:
                Spindle();
                break;
            case CellPicture.NuMa:
                foreach (var pole in (ReadOnlySpan<double>)[-9, 9])
                    svg.Path(
                        $"M{SvgWriter.Number(x - 5)} {SvgWriter.Number(y + pole * .7)}Q{SvgWriter.Number(x)} "
                            + $"{SvgWriter.Number(y + pole * 1.5)} {SvgWriter.Number(x + 5)} {SvgWriter.Number(y + pole * .7)}Z",
                        Bright
                    );
                break;
            case CellPicture.Topoisomerase:
                Around(40, 1, .5);
                break;
            default:
                break;
        }
    }

    private void Around(int count, double size, double opacity = 1) =>
        Grains.Draw(
            svg,
            Grains
                .Spread(x, y, Body - 2, Body - 2, count, 2)
                .Where(point => Math.Abs(point.Y - y) > PlateY + 1.4 || Math.Abs(point.X - x) > PlateX + 1.4),
            size,
            Bright,
            opacity
        );

    private void Spindle()
    {
        foreach (var pole in (ReadOnlySpan<double>)[-10.4, 10.4])
        {
            for (var i = -2; i <= 2; i++)
                svg.Line(x, y + pole, x + i * 4, y + Math.Sign(pole) * (PlateY + .6), Bright, .9);
            svg.Disc(x, y + pole, 1.5, Bright);
        }
    }
}
