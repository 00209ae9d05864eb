using System.Text;
using Casebook.Files;
using CsCheck;

namespace Casebook.Tests.Files;

public sealed class SourceTextTests
{
    [Fact]
    public void Line_ends_and_byte_order_mark_make_no_difference() => Gen.String.Sample(text =>
    {
        var unix = text.Replace("\r", "", StringComparison.Ordinal).TrimStart('\uFEFF');
        var windows = unix.Replace("\n", "\r\n", StringComparison.Ordinal);
        return SourceText.Decode("a", Encoding.UTF8.GetBytes(unix)).Text == SourceText.Decode("a", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(windows)]).Text;
    });

    [Fact]
    public void Other_separators_are_no_line_ends() =>
        Assert.Equal("a\u2028b\u0085c\fd\n", SourceText.Decode("a", Encoding.UTF8.GetBytes("a\u2028b\u0085c\fd\r\n")).Text);
}
