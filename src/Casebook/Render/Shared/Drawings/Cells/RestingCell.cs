using Casebook.Domain;

namespace Casebook.Render.Shared.Drawings.Cells;

/// <summary>A cell between two divisions: cytoplasm, nucleus, nucleoli.</summary>
internal sealed class RestingCell(SvgWriter svg, double x, double y, int seed)
{
    private const string Bright = PatternCells.Bright;
    private const double BodyX = 17.5;
    private const double BodyY = 16;
    private const double NucleusX = 12;
    private const double NucleusY = 10.8;

    /// <summary>Draws it with a pattern.</summary>
    public void Draw(CellPicture picture)
    {
        Oval(BodyX, BodyY, "var(--cell)", null, .32);
        Oval(NucleusX, NucleusY, "var(--field)", "var(--cell)", .6);
        switch (picture)
        {
            case CellPicture.Homogeneous:
                Oval(NucleusX, NucleusY, Bright, null, .85);
                break;
            case CellPicture.Speckled:
                Haze(.12);
                Inside(76, 1.2);
                break;
            case CellPicture.CoarseSpeckled:
                Haze(.1);
                Inside(34, 2.4);
                break;
            case CellPicture.DenseFineSpeckled:
                Haze(.2);
                Inside(56, 1.2);
                Inside(26, 2, 2, .75);
                break;
            case CellPicture.Centromere:
                Inside(46, 1.6);
                break;
            case CellPicture.MultipleDots:
                Inside(11, 2.6);
                break;
            case CellPicture.FewDots:
                Inside(3, 3);
                break;
            case CellPicture.Nucleolar:
                Nucleoli(6.8);
                break;
            case CellPicture.ClumpyNucleolar:
                foreach (var (nx, ny) in NucleolusCentres())
                    Grains.Draw(svg, Grains.Spread(nx, ny, 3.4, 3, 6, seed), 2.6, Bright);
                break;
            case CellPicture.PunctateNucleolar:
                foreach (var (nx, ny) in NucleolusCentres())
                    Grains.Draw(svg, Grains.Spread(nx, ny, 3, 2.7, 7, seed), 1.2, Bright);
                break;
            case CellPicture.Envelope:
                Oval(NucleusX, NucleusY, Bright, null, .16);
                Oval(NucleusX, NucleusY, "none", Bright, 1.9);
                break;
            case CellPicture.PunctateEnvelope:
                Oval(NucleusX, NucleusY, Bright, null, .12);
                Oval(NucleusX, NucleusY, "none", Bright, 2.1, "0 3.1");
                break;
            case CellPicture.CytoplasmicFibres:
                Fibres();
                break;
            case CellPicture.CytoplasmicDots:
                Around(16, 2.3);
                break;
            case CellPicture.Cytoplasmic:
                Around(130, 1.1);
                break;
            case CellPicture.Reticular:
                Around(64, 2);
                break;
            case CellPicture.Centrosome:
                Grains.Draw(svg, [(x + NucleusX + 2, y - 3.4), (x + NucleusX + 2.8, y - .8)], 2.6, Bright);
                break;
            case CellPicture.Spindle:
                break;
            case CellPicture.NuMa:
                Haze(.12);
                Inside(76, 1.2);
                break;
            case CellPicture.Topoisomerase:
                Haze(.12);
                Inside(70, 1.2);
                Nucleoli(5.4, .55);
                Around(60, 1, .5);
                break;
        }
    }

    private void Haze(double strength) => Oval(NucleusX, NucleusY, Bright, null, strength);

    private void Inside(int count, double size, int turn = 0, double opacity = 1) =>
        Grains.Draw(svg, Grains.Spread(x, y, NucleusX - 1.2, NucleusY - 1.2, count, seed + turn), size, Bright, opacity);

    private void Around(int count, double size, double opacity = 1) =>
        Grains.Draw(svg, Grains.Spread(x, y, BodyX - 1.6, BodyY - 1.6, count * 3 / 2, seed).Where(IsOutsideNucleus), size, Bright, opacity);

    private void Nucleoli(double size, double opacity = 1) => Grains.Draw(svg, NucleolusCentres(), size, Bright, opacity);

    private (double X, double Y)[] NucleolusCentres() => [(x - 4.8, y + (seed % 2 == 0 ? 2.6 : -3)), (x + 5, y - 2.2), (x + 1, y + 5.2)];

    private bool IsOutsideNucleus((double X, double Y) point) =>
        Math.Pow((point.X - x) / (NucleusX + 1.4), 2) + Math.Pow((point.Y - y) / (NucleusY + 1.4), 2) > 1;

    private void Fibres()
    {
        for (var i = -3; i <= 3; i++)
        {
            var half = BodyX * Math.Sqrt(1 - Math.Pow(i * 4.6 / BodyY, 2)) - 2;
            svg.Path(
                $"M{SvgWriter.Number(x - half)} {SvgWriter.Number(y + i * 4.6)}Q{SvgWriter.Number(x)} {SvgWriter.Number(y + i * 4.6 + 2)} "
                    + $"{SvgWriter.Number(x + half)} {SvgWriter.Number(y + i * 4.6)}",
                "none",
                Bright,
                .9
            );
        }
    }

    private void Oval(double rx, double ry, string fill, string? stroke, double strength, string? dashes = null)
    {
        svg.Open("ellipse").With("cx", x).With("cy", y).With("rx", rx).With("ry", ry).With("fill", fill);
        if (stroke is null)
            svg.With("fill-opacity", strength);
        else
            svg.With("stroke", stroke).With("stroke-width", strength);
        if (dashes is not null)
            svg.With("stroke-dasharray", dashes).With("stroke-linecap", "round");
        svg.Close();
    }
}
