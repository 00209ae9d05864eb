namespace Casebook.Render.Shared.Drawings;

/// <summary>The few shapes every drawing is made of.</summary>
internal static class SvgShapes
{
    /// <summary>Opens a picture with its name for readers who do not see it.</summary>
    public static SvgWriter Picture(this SvgWriter svg, string id, string name, double left, double top, double width, double height) =>
        svg.Open("svg")
            .With("viewBox", $"{SvgWriter.Number(left)} {SvgWriter.Number(top)} {SvgWriter.Number(width)} {SvgWriter.Number(height)}")
            .With("role", "img")
            .With("aria-labelledby", id)
            .Open("title")
            .With("id", id)
            .Text(name)
            .Close();

    public static SvgWriter Path(this SvgWriter svg, string shape, string fill, string? stroke = null, double width = 1)
    {
        svg.Open("path").With("d", shape).With("fill", fill);
        if (stroke is not null)
            svg.With("stroke", stroke).With("stroke-width", width);
        return svg.Close();
    }

    /// <summary>A straight line.</summary>
    public static SvgWriter Line(this SvgWriter svg, double x1, double y1, double x2, double y2, string stroke, double width = 1) =>
        svg.Path($"M{SvgWriter.Number(x1)} {SvgWriter.Number(y1)}L{SvgWriter.Number(x2)} {SvgWriter.Number(y2)}", "none", stroke, width);

    /// <summary>A disc, or a ring when it has a stroke.</summary>
    public static SvgWriter Disc(this SvgWriter svg, double x, double y, double radius, string fill, string? stroke = null, double width = 1)
    {
        svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).With("fill", fill);
        if (stroke is not null)
            svg.With("stroke", stroke).With("stroke-width", width);
        return svg.Close();
    }

    /// <summary>A rectangle.</summary>
    public static SvgWriter Box(this SvgWriter svg, double x, double y, double width, double height, string fill, double opacity = 1)
    {
        svg.Open("rect").With("x", x).With("y", y).With("width", width).With("height", height).With("fill", fill);
        if (opacity < 1)
            svg.With("opacity", opacity);
        return svg.Close();
    }

    /// <summary>A line of text in the interface's letters; <paramref name="anchor"/> is start, middle or end.</summary>
    public static SvgWriter Words(
        this SvgWriter svg,
        double x,
        double y,
        string text,
        double size,
        string fill = "var(--ink)",
        string anchor = "start",
        bool strong = false
    )
    {
        svg.Open("text").With("x", x).With("y", y).With("font-size", size).With("fill", fill);
        if (anchor != "start")
            svg.With("text-anchor", anchor);
        if (strong)
            svg.With("font-weight", "700");
        return svg.Text(text).Close();
    }
}
