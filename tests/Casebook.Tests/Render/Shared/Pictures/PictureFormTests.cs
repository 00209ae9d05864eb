using System.Text;
using NetVips;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>What becomes of the pictures themselves.</summary>
public sealed class PictureFormTests
{
    private static IReadOnlyDictionary<string, byte[]> Make(string file, byte[] picture) =>
        new PictureSite($"![Something made up]({file})").With($"content/cases/made-up/{file}", picture).Pictures();

    private static (int Width, int Height) SizeOf(byte[] picture)
    {
        using var image = Image.NewFromBuffer(picture);
        return (image.Width, image.Height);
    }

    [Fact]
    public void A_large_photograph_is_made_in_three_widths_and_two_formats()
    {
        var pictures = Make("hand.jpg", MadePictures.Jpeg(2000, 1000));
        Assert.Equal(
            ["-1600.jpg", "-1600.webp", "-480.jpg", "-480.webp", "-960.jpg", "-960.webp"],
            pictures.Keys.Select(path => path[path.LastIndexOf('-')..]).Order(StringComparer.Ordinal)
        );
        foreach (var (path, bytes) in pictures)
        {
            var width = int.Parse(path[(path.LastIndexOf('-') + 1)..path.LastIndexOf('.')], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal((width, width / 2), SizeOf(bytes));
        }
    }

    [Fact]
    public void No_picture_is_made_larger_than_it_is() =>
        Assert.All(Make("hand.png", MadePictures.Scene(700, 350).PngsaveBuffer()).Values, bytes => Assert.InRange(SizeOf(bytes).Width, 480, 700));

    [Fact]
    public void A_picture_on_its_side_is_set_upright()
    {
        foreach (var bytes in Make("hand.jpg", MadePictures.FromTelephone(1000, 500)).Values)
        {
            var (width, height) = SizeOf(bytes);
            Assert.Equal(width * 2, height);
            var top = MadePictures.At(bytes, 0.5, 0.2);
            var bottom = MadePictures.At(bytes, 0.5, 0.8);
            Assert.True(top[0] > top[2] + 60, "red, which was to the left, is above");
            Assert.True(bottom[2] > bottom[0] + 60, "blue is below");
        }
    }

    [Fact]
    public void Nothing_of_person_place_or_camera_is_left()
    {
        var original = MadePictures.FromTelephone(1000, 500);
        Assert.Contains("Made Up", Encoding.Latin1.GetString(original), StringComparison.Ordinal);
        foreach (var bytes in Make("hand.jpg", original).Values)
        {
            using var image = Image.NewFromBuffer(bytes);
            Assert.DoesNotContain(
                image.GetFields(),
                field =>
                    field.StartsWith("exif", StringComparison.Ordinal)
                    || field.Contains("icc", StringComparison.Ordinal)
                    || field.Contains("xmp", StringComparison.Ordinal)
                    || field.Contains("iptc", StringComparison.Ordinal)
                    || field.Contains("comment", StringComparison.Ordinal)
            );
            Assert.DoesNotContain("Made Up", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string> KindsOfColour =>
        new()
        {
            { "telephone.jpg", "p3" },
            { "print.jpg", "cmyk" },
            { "deep.png", "deep" },
            { "scan.tif", "tiff" },
        };

    [Theory]
    [MemberData(nameof(KindsOfColour))]
    public void Every_kind_of_colour_becomes_that_of_screens(string file, string kind)
    {
        var picture = kind switch
        {
            "p3" => MadePictures.FromTelephone(600, 300),
            "cmyk" => MadePictures.Cmyk(600, 300),
            "deep" => MadePictures.DeepPng(600, 300),
            _ => MadePictures.Tiff(600, 300),
        };
        var forms = Make(file, picture);
        Assert.NotEmpty(forms);
        foreach (var bytes in forms.Values)
        {
            using var image = Image.NewFromBuffer(bytes);
            Assert.Equal(Enums.BandFormat.Uchar, image.Format);
            Assert.Equal(Enums.Interpretation.Srgb, image.Interpretation);
            // Print cannot show this red; it comes near.
            var red = MadePictures.At(bytes, kind == "p3" ? 0.5 : 0.2, 0.2);
            Assert.InRange(red[0], 160, 225);
            Assert.InRange(red[2], 0, 80);
        }
    }

    [Fact]
    public void A_scan_is_given_in_a_format_that_browsers_show() =>
        Assert.Equal([".jpg", ".webp"], Make("scan.tif", MadePictures.Tiff(600, 300)).Keys.Select(Path.GetExtension).Distinct().Order());

    [Fact]
    public void A_moving_picture_keeps_its_frames_and_their_pace()
    {
        var forms = Make("pulse.gif", MadePictures.MovingGif(600, 300));
        Assert.Equal([".gif", ".webp"], forms.Keys.Select(Path.GetExtension).Distinct().Order());
        foreach (var bytes in forms.Values)
        {
            using var image = Image.NewFromBuffer(bytes);
            Assert.Equal(3, image.Get("n-pages"));
            Assert.Equal([100, 200, 300], (int[])image.Get("delay"));
            Assert.Equal(image.Width, image.Height * 2);
        }
    }

    [Fact]
    public void The_same_picture_gives_the_same_names_and_bytes()
    {
        var picture = MadePictures.FromTelephone(1000, 500);
        var (first, second) = (Make("a.jpg", picture), Make("b.jpg", picture));
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, form => Assert.Equal(form.Value, second[form.Key]));
    }

    [Fact]
    public void File_names_give_nothing_away() =>
        Assert.All(
            Make("calcinosis-of-the-hand.jpg", MadePictures.Jpeg(600, 300)).Keys,
            path => Assert.Matches("^pictures/[0-9a-f]{16}-[0-9]+\\.(jpg|webp)$", path)
        );
}
