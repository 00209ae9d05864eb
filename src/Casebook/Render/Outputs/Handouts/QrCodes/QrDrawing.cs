using System.Buffers;
using System.Globalization;
using Casebook.Render.Shared.Drawings;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;

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
            .Open("image")
            .With("width", side)
            .With("height", side)
            // Each module stays a square with sharp edges, however large it is printed.
            .With("style", "image-rendering:pixelated")
            .With("href", "data:image/png;base64," + Convert.ToBase64String(Picture(code)))
            .Close()
            .Close();
        return new Html(svg.ToString());
    }

    /// <summary>The code with its margin as PNG, a point for each module: a third of the same as lines.</summary>
    public static byte[] Picture(QrCode code)
    {
        var side = code.Side + (2 * Quiet);
        var rows = new List<byte[]>(side);
        for (var y = -Quiet; y < code.Side + Quiet; y++)
        {
            var row = new byte[(side + 7) / 8];
            Array.Fill(row, byte.MaxValue);
            for (var x = 0; y >= 0 && y < code.Side && x < code.Side; x++)
            {
                if (code[x, y])
                    row[(x + Quiet) / 8] ^= (byte)(0x80 >> ((x + Quiet) % 8));
            }
            rows.Add(row);
        }
        var picture = new ArrayBufferWriter<byte>();
        IndexedPng.WriteBits(picture, side, rows);
        return picture.WrittenSpan.ToArray();
    }
}
