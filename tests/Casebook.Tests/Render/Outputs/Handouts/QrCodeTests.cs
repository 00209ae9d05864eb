using Casebook.Render.Outputs.Handouts.QrCodes;
using ZXing;
using ZXing.Common;

namespace Casebook.Tests.Render.Outputs.Handouts;

/// <summary>QR codes, read back by a reader that shares nothing with what draws them.</summary>
public sealed class QrCodeTests
{
    private static readonly Dictionary<DecodeHintType, object> Hints = new()
    {
        [DecodeHintType.CHARACTER_SET] = "UTF-8",
        [DecodeHintType.PURE_BARCODE] = true,
    };

    // Each step up to the largest version, with lengths about every border between two.
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 60), .. Enumerable.Range(9, 32).Select(n => n * 10 + 1), 411, 412];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_code_says_its_text(int length)
    {
        var text = "https://example.org/casebook/challenge/0123456789abcdef/".PadRight(length, '7')[..length];
        Assert.Equal(text, Read(QrCode.Of(text)!));
    }

    [Fact]
    public void Letters_beyond_ascii_are_kept() => Assert.Equal("Sjögren β₂ 系统", Read(QrCode.Of("Sjögren β₂ 系统")!));

    [Fact]
    public void A_text_that_is_too_long_has_no_code() => Assert.Null(QrCode.Of(new string('a', 413)));

    [Fact]
    public void A_drawing_has_a_name_and_is_dark_on_light()
    {
        var svg = QrDrawing.Of("https://example.org/", "Address of <this> case")!.Text;
        Assert.Contains("aria-label=\"Address of &lt;this&gt; case\"", svg, StringComparison.Ordinal);
        Assert.Contains(" href=\"data:image/png;base64,", svg, StringComparison.Ordinal);
        Assert.InRange(svg.Length, 1, 800);
        Assert.Null(QrDrawing.Of(null, "none"));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/casebook/challenge/0123456789abcdef/a-longer-address-that-needs-a-larger-code/")]
    public void A_drawing_holds_the_code_with_its_light_margin(string text)
    {
        var code = QrCode.Of(text)!;
        using var picture = NetVips.Image.NewFromBuffer(QrDrawing.Picture(code));
        Assert.Equal((code.Side + 8, code.Side + 8), (picture.Width, picture.Height));
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var isInside = x >= 4 && y >= 4 && x < code.Side + 4 && y < code.Side + 4;
                Assert.Equal(isInside && code[x - 4, y - 4] ? 0 : 255, picture[x, y][0]);
            }
        }
    }

    private static string? Read(QrCode code)
    {
        const int scale = 3,
            quiet = 4;
        var side = (code.Side + (2 * quiet)) * scale;
        var pixels = new byte[side * side];
        Array.Fill(pixels, (byte)255);
        for (var y = 0; y < code.Side * scale; y++)
        {
            for (var x = 0; x < code.Side * scale; x++)
            {
                if (code[x / scale, y / scale])
                    pixels[((y + (quiet * scale)) * side) + x + (quiet * scale)] = 0;
            }
        }
        var light = new RGBLuminanceSource(pixels, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        return new ZXing.QrCode.QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)), Hints)?.Text;
    }
}
