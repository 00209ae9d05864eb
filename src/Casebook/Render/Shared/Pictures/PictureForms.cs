using System.Collections.Immutable;

namespace Casebook.Render.Shared.Pictures;

/// <summary>One form a picture is made in.</summary>
internal sealed record PictureForm(PictureFormat Format, int Width, int Height)
{
    /// <summary>Ending of the file.</summary>
    public string Ending =>
        Format switch
        {
            PictureFormat.Webp => ".webp",
            PictureFormat.Png => ".png",
            PictureFormat.Gif => ".gif",
            _ => ".jpg",
        };

    /// <summary>As browsers call it.</summary>
    public string MediaType =>
        Format switch
        {
            PictureFormat.Webp => "image/webp",
            PictureFormat.Png => "image/png",
            PictureFormat.Gif => "image/gif",
            _ => "image/jpeg",
        };
}

/// <summary>Chooses the forms of a picture: sizes for a phone, a phone's fine screen and a laptop, never larger than the picture itself.</summary>
internal static class PictureForms
{
    private const int WidestWebp = 16_383;
    private static readonly int[] Widths = [480, 960, 1600];

    /// <summary>The forms, WebP first, by width.</summary>
    public static ImmutableArray<PictureForm> Of(PictureHeader header)
    {
        var largest = Math.Min(header.Width, Widths[^1]);
        // A size only just below the largest saves no one anything.
        var sizes = Widths
            .Where(width => width < largest * 0.9)
            .Append(largest)
            .Select(width => (Width: width, Height: HeightAt(width, header)))
            .ToList();
        PictureFormat[] formats = [PictureFormat.Webp, header.SecondFormat];
        return
        [
            .. formats
                .Distinct()
                .Where(format => format != PictureFormat.Webp || sizes[^1].Height <= WidestWebp || header.SecondFormat == PictureFormat.Webp)
                .SelectMany(format => sizes.Select(size => new PictureForm(format, size.Width, size.Height))),
        ];
    }

    private static int HeightAt(int width, PictureHeader header) =>
        (int)Math.Max(1, (((long)header.Height * width) + (header.Width / 2)) / header.Width);
}
