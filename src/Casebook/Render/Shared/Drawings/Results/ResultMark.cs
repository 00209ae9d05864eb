using Casebook.Domain;
using Casebook.Render.Shared.Formatting;

namespace Casebook.Render.Shared.Drawings.Results;

/// <summary>The mark of a result, as beside it in the table: filled, open, or broken when it is neither.</summary>
internal static class ResultMark
{
    /// <summary>Draws the mark around a point.</summary>
    public static void Draw(SvgWriter svg, double x, double y, Outcome outcome)
    {
        var sign = ResultFormatter.SignOf(outcome);
        var colour = Colour(outcome);
        if (sign.Sign == "eq")
        {
            svg.Open("rect")
                .With("x", x - 6.5)
                .With("y", y - 6.5)
                .With("width", 13)
                .With("height", 13)
                .With("rx", 3.4)
                .With("fill", "none")
                .With("stroke", colour)
                .With("stroke-width", 1.3)
                .With("stroke-dasharray", "3 1.6")
                .Close();
        }
        else if (sign.Sign != "none")
        {
            svg.Disc(x, y, 6.7, IsFilled(outcome) ? colour : "none", colour, 1.3);
        }
        svg.Words(x, y + 4, sign.Mark, 11.5, IsFilled(outcome) ? "var(--ground)" : colour, "middle", true);
    }

    public static string Colour(Outcome outcome) =>
        ResultFormatter.SignOf(outcome).Sign switch
        {
            "pos" => "var(--pos)",
            "eq" => "var(--eq)",
            "neg" => "var(--neg)",
            _ => "var(--soft)",
        };

    /// <summary>Whether its shape is filled: positive, and not weakly so.</summary>
    public static bool IsFilled(Outcome outcome) => outcome != Outcome.WeakPositive && ResultFormatter.SignOf(outcome).Sign == "pos";
}
