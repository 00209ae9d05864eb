using Casebook.Render.Shared.Markup;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Templates;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<a href=\"x\" b='y'>&amp;", "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;")]
    [InlineData("a\u0001\u007f\u0092\uFFFFb\tc\nd", "a\uFFFD\uFFFD\uFFFD\uFFFDb\tc\nd")]
    public void What_means_something_in_HTML_is_encoded(string text, string expected) => Assert.Equal(expected, HtmlText.Encode(text));

    [Fact]
    public void Any_text_comes_back_from_HTML() =>
        Gen.String.Sample(text =>
            System.Net.WebUtility.HtmlDecode(HtmlText.Encode(text)) == System.Net.WebUtility.HtmlDecode(System.Net.WebUtility.HtmlEncode(text))
        );

    [Fact]
    public void No_mark_of_HTML_is_left() => Gen.String.Sample(text => HtmlText.Encode(text).AsSpan().IndexOfAny("<>\"'") < 0);
}
