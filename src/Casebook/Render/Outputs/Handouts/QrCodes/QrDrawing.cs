using System.Globalization;
using System.Text;
using Casebook.Render.Shared.Drawings;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Outputs.Handouts.QrCodes;

/// <summary>Draws an address as a QR code: dark on light in every appearance, or no camera reads it.</summary>
internal static class QrDrawing
{
    // The light margin that the standard asks for.
    private const int Quiet = 4;

    /// <summary>The drawing; null when there is no address, or it is too long.</summary>
    /// <param name="address">What the code says.</param>
    /// <param name="name">What it is for those who do not see it.</param>
    public static Html? Of(string? address, string name)
    {
        if (address is null || QrCode.Of(address) is not { } code)
            return null;
        var side = code.Side + (2 * Quiet);
        var svg = new SvgWriter()
            .Open("svg")
            .With("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {side} {side}"))
            .With("role", "img")
            .With("aria-label", name)
            .With("shape-rendering", "crispEdges")
            .Box(0, 0, side, side, "#fff")
            .Open("path")
            .With("stroke", "#000")
            .With("d", Modules(code))
            .Close()
            .Close();
        return new Html(svg.ToString());
    }

    private static string Modules(QrCode code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.Side; y++)
        {
            // One line through the middle of each row, lifted where it is light.
            var at = -1;
            for (var x = 0; x < code.Side; x++)
            {
                if (!code[x, y])
                    continue;
                var from = x;
                while (x + 1 < code.Side && code[x + 1, y])
                    x++;
                _ =
                    at < 0
                        ? path.Append(CultureInfo.InvariantCulture, $"M{from + Quiet} {y + Quiet}.5")
                        : path.Append(CultureInfo.InvariantCulture, $"m{from - at} 0");
                path.Append(CultureInfo.InvariantCulture, $"h{x - from + 1}");
                at = x + 1;
            }
        }
        return path.ToString();
    }
}
