using NetVips;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>Pictures of nothing, made for tests.</summary>
internal static class MadePictures
{
    /// <summary>Red to the left, blue to the right, so that one can tell which way up it is.</summary>
    public static Image Scene(int width, int height)
    {
        using var left = (Image.Black(width / 2, height, 3) + new double[] { 200, 30, 30 }).Cast(Enums.BandFormat.Uchar);
        using var right = (Image.Black(width - (width / 2), height, 3) + new double[] { 30, 30, 200 }).Cast(Enums.BandFormat.Uchar);
        return left.Join(right, Enums.Direction.Horizontal).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height) => Scene(width, height).JpegsaveBuffer();

    /// <summary>As from a telephone: on its side, with the place and the person in it.</summary>
    public static byte[] FromTelephone(int width, int height) =>
        Scene(width, height)
            .IccTransform("p3", inputProfile: "srgb")
            .Mutate(image =>
            {
                image.Set(GValue.GIntType, "orientation", 6);
                image.Set(GValue.GStrType, "exif-ifd0-Artist", "Made Up (Made Up, ASCII, 8 components, 8 bytes)");
                image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 30/1 0/1 (51, 30, 0, Rational, 3 components, 24 bytes)");
            })
            .JpegsaveBuffer();

    /// <summary>For printing.</summary>
    public static byte[] Cmyk(int width, int height) =>
        Scene(width, height).IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(keep: Enums.ForeignKeep.None);

    /// <summary>With 16 bits for each colour.</summary>
    public static byte[] DeepPng(int width, int height) => Scene(width, height).Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer();

    public static byte[] Tiff(int width, int height) => Scene(width, height).TiffsaveBuffer();

    /// <summary>Three frames.</summary>
    public static byte[] MovingGif(int width, int height)
    {
        var scene = Scene(width, height);
        return Image
            .Arrayjoin([scene, scene.Invert(), scene], across: 1)
            .Mutate(image =>
            {
                image.Set(GValue.GIntType, "page-height", height);
                image.Set(GValue.ArrayIntType, "delay", new[] { 100, 200, 300 });
            })
            .GifsaveBuffer();
    }

    public static byte[] Truncated(int width, int height)
    {
        var whole = Image.Gaussnoise(width, height).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Bw).JpegsaveBuffer();
        return whole[..(whole.Length / 2)];
    }

    /// <summary>The colour at a place.</summary>
    public static double[] At(byte[] picture, double x, double y)
    {
        using var image = Image.NewFromBuffer(picture);
        return image[(int)(x * image.Width), (int)(y * image.Height)];
    }
}
