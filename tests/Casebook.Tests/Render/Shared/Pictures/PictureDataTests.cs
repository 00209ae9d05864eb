using System.Text;
using NetVips;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>Whatever lies beside the picture in a file stays out of the site: EXIF with place and thumbnail, IPTC, XMP, comments, chunks of
/// text.</summary>
public sealed class PictureDataTests
{
    private const string Secret = "Pemberton";

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("tif")]
    [InlineData("gif")]
    public void No_form_of_a_picture_has_it(string ending)
    {
        var original = Original(ending);
        Assert.Contains(Secret, Encoding.Latin1.GetString(original), StringComparison.Ordinal);
        var pictures = new PictureSite($"![A hand](hand.{ending}) and [in full size](hand.{ending})")
            .With($"content/cases/made-up/hand.{ending}", original)
            .Pictures();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(picture.Value), StringComparison.Ordinal));
    }

    /// <summary>Cameras keep a small copy of the whole picture in IFD1, which shows what was cropped or covered later.</summary>
    [Fact]
    public void The_small_copy_that_a_camera_keeps_stays_out()
    {
        var copy = WithJpegComment(MadePictures.Jpeg(160, 80));
        var original = WithSmallCopy(MadePictures.Jpeg(960, 480), copy);
        using (var read = Image.NewFromBuffer(original))
            Assert.Contains("jpeg-thumbnail-data", read.GetFields());
        var pictures = new PictureSite("![A hand](hand.jpg) and [in full size](hand.jpg)")
            .With("content/cases/made-up/hand.jpg", original)
            .Pictures();
        Assert.NotEmpty(pictures);
        Assert.All(
            pictures,
            picture =>
            {
                Assert.True(picture.Value.AsSpan().IndexOf(copy.AsSpan(^64..)) < 0, picture.Key);
                Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(picture.Value), StringComparison.Ordinal);
                using var published = Image.NewFromBuffer(picture.Value);
                Assert.DoesNotContain("jpeg-thumbnail-data", published.GetFields());
            }
        );
    }

    // An EXIF segment whose first directory is empty and whose second holds a JPEG (TIFF 6.0, tags 0x0103, 0x0201 and 0x0202).
    private static byte[] WithSmallCopy(byte[] jpeg, byte[] copy)
    {
        const int FirstDirectory = 8,
            SecondDirectory = FirstDirectory + 2 + 4,
            Entries = 3,
            Copy = SecondDirectory + 2 + (Entries * 12) + 4;
        byte[] exif =
        [
            .. "Exif\0\0II*\0"u8,
            .. Four(FirstDirectory),
            .. Two(0),
            .. Four(SecondDirectory),
            .. Two(Entries),
            .. Entry(0x0103, 3, 6),
            .. Entry(0x0201, 4, Copy),
            .. Entry(0x0202, 4, copy.Length),
            .. Four(0),
            .. copy,
        ];
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];

        static byte[] Entry(int tag, int type, int value) => [.. Two(tag), .. Two(type), .. Four(1), .. Four(value)];
        static byte[] Two(int value) => [(byte)value, (byte)(value >> 8)];
        static byte[] Four(int value) => [.. Two(value & 0xFFFF), .. Two(value >> 16)];
    }

    private static byte[] Original(string ending)
    {
        using var marked = MadePictures
            .Scene(960, 480)
            .Mutate(image =>
            {
                image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", $"{Secret} ({Secret}, ASCII, 10 components, 10 bytes)");
                image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 30/1 0/1 (51, 30, 0, Rational, 3 components, 24 bytes)");
                image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">{Secret}</x:xmpmeta>"));
                image.Set(GValue.BlobType, "iptc-data", Encoding.UTF8.GetBytes($"\u001c\u0002{Secret}"));
                image.Set(GValue.GStrType, "png-comment-0-Author", Secret);
            });
        return ending switch
        {
            "jpg" => WithJpegComment(marked.JpegsaveBuffer()),
            "png" => marked.PngsaveBuffer(),
            "webp" => marked.WebpsaveBuffer(),
            "tif" => marked.TiffsaveBuffer(),
            _ => WithGifComment(marked.GifsaveBuffer()),
        };
    }

    // Behind the first two bytes: marker COM, its length, the words.
    private static byte[] WithJpegComment(byte[] jpeg) =>
        [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(2 + Secret.Length), .. Encoding.ASCII.GetBytes(Secret), .. jpeg[2..]];

    // Before the trailer: an extension of comment with one block.
    private static byte[] WithGifComment(byte[] gif) => [.. gif[..^1], 0x21, 0xFE, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret), 0, 0x3B];
}
