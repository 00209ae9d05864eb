using NetVips;
using VipsLibrary = NetVips.NetVips;

namespace Casebook.Render.Shared.Pictures;

/// <summary>The door to libvips: reads headers, and makes a picture's forms upright, in sRGB, and without anything that is not the picture.</summary>
internal static class PictureCodec
{
    // Raised when the bytes of a form change, so that no browser or cache mixes old and new.
    internal const int Recipe = 1;

    static PictureCodec()
    {
        if (!IsAvailable)
            return;
        // Each picture is made once: remembering operations would only hold their memory. Rare formats have no business here.
        Cache.Max = 0;
        VipsLibrary.BlockUntrusted = true;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
    }

    /// <summary>Whether libvips was found for this machine.</summary>
    public static bool IsAvailable => ModuleInitializer.VipsInitialized;

    /// <summary>Which libvips: another one may give other bytes.</summary>
    public static string Version => $"{VipsLibrary.Version(0)}.{VipsLibrary.Version(1)}.{VipsLibrary.Version(2)}";

    /// <summary>What a picture's first bytes say; null when they are not those of a picture we show.</summary>
    public static PictureHeader? ReadHeader(byte[] source)
    {
        try
        {
            using var image = Image.NewFromBuffer(source);
            if (FormatOf(image) is not { } format)
                return null;
            var isTurned = Number(image, "orientation", 1) >= 5;
            var frames = format is PictureFormat.Gif or PictureFormat.Webp ? Number(image, "n-pages", 1) : 1;
            return new PictureHeader(format, isTurned ? image.Height : image.Width, isTurned ? image.Width : image.Height, frames, image.HasAlpha());
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>A form of a picture; null when it cannot be decoded.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="form">What is wanted.</param>
    /// <param name="allFrames">Whether it moves.</param>
    /// <param name="isWhole">False when the picture breaks off and the rest is grey.</param>
    public static byte[]? Encode(byte[] source, PictureForm form, bool allFrames, out bool isWhole)
    {
        isWhole = true;
        if (Encode(source, form, allFrames, Enums.FailOn.Error) is { } whole)
            return whole;
        isWhole = false;
        return Encode(source, form, allFrames, Enums.FailOn.None);
    }

    private static byte[]? Encode(byte[] source, PictureForm form, bool allFrames, Enums.FailOn failOn)
    {
        try
        {
            using var image = Image.NewFromBuffer(
                source,
                access: Enums.Access.Sequential,
                failOn: failOn,
                kwargs: allFrames ? new VOption { { "n", -1 } } : null
            );
            using var sized = image.ThumbnailImage(form.Width, form.Height, Enums.Size.Force, outputProfile: "srgb");
            return form.Format switch
            {
                PictureFormat.Webp => sized.WebpsaveBuffer(q: 80, effort: 4, smartSubsample: true, keep: Enums.ForeignKeep.None),
                PictureFormat.Png => sized.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
                PictureFormat.Gif => sized.GifsaveBuffer(effort: 7, keep: Enums.ForeignKeep.None),
                _ => sized.JpegsaveBuffer(q: 82, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
            };
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static PictureFormat? FormatOf(Image image)
    {
        var loader = (string)image.Get("vips-loader");
        return loader switch
        {
            _ when loader.StartsWith("jpegload", StringComparison.Ordinal) => PictureFormat.Jpeg,
            _ when loader.StartsWith("pngload", StringComparison.Ordinal) => PictureFormat.Png,
            _ when loader.StartsWith("webpload", StringComparison.Ordinal) => PictureFormat.Webp,
            _ when loader.StartsWith("gifload", StringComparison.Ordinal) => PictureFormat.Gif,
            _ when loader.StartsWith("tiffload", StringComparison.Ordinal) => PictureFormat.Tiff,
            _ => null,
        };
    }

    private static int Number(Image image, string field, int otherwise) =>
        image.Contains(field) && image.Get(field) is int number ? number : otherwise;
}
