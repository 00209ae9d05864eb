using System.Text;
using Casebook.Files;
using CsCheck;

namespace Casebook.Tests.Files;

public sealed class SourceTextTests
{
    [Fact]
    public void Line_ends_and_byte_order_mark_make_no_difference() =>
        Gen.String.Sample(text =>
        {
            var unix = text.Replace("\r", "", StringComparison.Ordinal).TrimStart('\uFEFF');
            var windows = unix.Replace("\n", "\r\n", StringComparison.Ordinal);
            return SourceText.Decode("a", Encoding.UTF8.GetBytes(unix)).Text
                == SourceText.Decode("a", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(windows)]).Text;
        });

    [Fact]
    public void Other_separators_are_no_line_ends() =>
        Assert.Equal("a b c d e\n", SourceText.Decode("a", Encoding.UTF8.GetBytes("a\u2028b\u0085c\fd\ve\r\n")).Text);

    [Fact]
    public void Characters_that_no_page_can_hold_are_named_and_keep_their_place()
    {
        var file = SourceText.Decode("a", Encoding.UTF8.GetBytes("a\0\u0001b\tc\u0092d\n\u007f"));
        Assert.Equal("a\uFFFD\uFFFDb\tc\uFFFDd\n\uFFFD", file.Text);
        Assert.Equal([1, 6, 9], file.UnreadableAt);
    }

    [Fact]
    public void A_replacement_character_that_was_written_is_no_loss() => Assert.Empty(SourceText.Decode("a", "a\uFFFDb"u8).UnreadableAt);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_that_says_it_is_UTF16_is_read_as_such(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var file = SourceText.Decode("a", [.. encoding.GetPreamble(), .. encoding.GetBytes("title: Sjögren\r\n")]);
        Assert.Equal("title: Sjögren\n", file.Text);
        Assert.Empty(file.UnreadableAt);
    }
}
