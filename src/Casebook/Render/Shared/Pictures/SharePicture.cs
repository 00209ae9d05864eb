using System.Buffers;
using System.Text;
using Casebook.Files;

namespace Casebook.Render.Shared.Pictures;

/// <summary>
/// The picture that other programs show beside a link: glowing cells on a dark field, laid out by the letters of a title, so that each title has its
/// own. It holds no words: programs print the title beside it, libvips would take the fonts of the machine, and a picture without words gives nothing
/// away.
/// </summary>
internal static class SharePicture
{
    /// <summary>Width in points.</summary>
    public const int Width = 1200;

    /// <summary>Height in points.</summary>
    public const int Height = 630;

    private const int Shades = 16;

    /// <summary>Path of the picture of a title from the site's root.</summary>
    public static string PathOf(string title) => $"share/{Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(title)))[..12]}.png";

    /// <summary>Draws the picture of a title.</summary>
    public static void Write(IBufferWriter<byte> output, string title)
    {
        var points = new byte[Width * Height];
        foreach (var cell in Cells(Sha256.Of(Encoding.UTF8.GetBytes(title))))
        {
            // Farther away than this a cell gives no light.
            var reach = (cell.Radius * 1.5) + 1;
            for (var y = Math.Max(0, (int)(cell.Y - reach)); y < Math.Min(Height, cell.Y + reach); y++)
            {
                for (var x = Math.Max(0, (int)(cell.X - reach)); x < Math.Min(Width, cell.X + reach); x++)
                {
                    ref var point = ref points[(y * Width) + x];
                    point = Math.Max(point, (byte)(cell.LightAt(x, y) * (Shades - 1)));
                }
            }
        }
        IndexedPng.Write(output, Width, Height, Colours(), points);
    }

    // From the dark of the field to the green of fluorescein.
    private static byte[] Colours() =>
        [
            .. Enumerable
                .Range(0, Shades)
                .SelectMany(i =>
                    new[] { (13, 110), (23, 231), (20, 154) }.Select(shade => (byte)(shade.Item1 + ((shade.Item2 - shade.Item1) * i / (Shades - 1))))
                ),
        ];

    // Six cells, each in its sixth of the field, so that they never hide each other; where, how large and how bright is in the bytes of the mark.
    private static List<Cell> Cells(byte[] mark) =>
        [
            .. Enumerable
                .Range(0, 6)
                .Select(i => new Cell(
                    (200 + (i % 3 * 400)) + ((mark[i * 4] - 128) * 0.5),
                    (158 + (i / 3 * 315)) + ((mark[(i * 4) + 1] - 128) * 0.25),
                    70 + (mark[(i * 4) + 2] * 0.2),
                    0.45 + (mark[(i * 4) + 3] / 512.0)
                )),
        ];

    // A nucleus that glows with a brighter rim, and the faint body around it.
    private sealed record Cell(double X, double Y, double Radius, double Brightness)
    {
        public double LightAt(int x, int y)
        {
            var far = Math.Sqrt(((x - X) * (x - X)) + ((y - Y) * (y - Y))) / Radius;
            return far switch
            {
                < 0.82 => Brightness * 0.8,
                < 1 => Brightness,
                < 1.5 => Brightness * 0.18,
                _ => 0,
            };
        }
    }
}
