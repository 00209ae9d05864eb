using Casebook.Cli.Summary;

namespace Casebook.Cli.Tests.Summary;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a | <b> *c* [d](e)", @"a \| \<b\> \*c\* \[d\](e)")]
    [InlineData("one\ntwo", "one two")]
    public void Plain_text_stands_for_itself(string text, string expected) => Assert.Equal(expected, MarkdownText.Plain(text));

    [Theory]
    [InlineData("Write `sites: [hand]` here.", "Write `sites: [hand]` here.")]
    [InlineData("One ` alone <b>", @"One \` alone \<b\>")]
    [InlineData("a\nb", "a<br>b")]
    public void A_message_keeps_its_code_and_its_lines(string text, string expected) => Assert.Equal(expected, MarkdownText.Message(text));

    [Fact]
    public void A_path_becomes_a_part_of_an_address() => Assert.Equal("content/cases/a%20b%28c%29.md", MarkdownText.Path("content/cases/a b(c).md"));
}
