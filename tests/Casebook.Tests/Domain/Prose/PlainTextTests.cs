using Casebook.Domain.Prose;
using Casebook.Tests.Parse.Markdown;

namespace Casebook.Tests.Domain.Prose;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Ulcers [@a]. Then *more* [@b, p. 3], and[^1] `code`.\n\n[^1]: note", "Ulcers. Then more, and code.")]
    [InlineData("[@a] says", "says")]
    [InlineData("a\\\nb\nc", "a b c")]
    [InlineData("## Heading\n\n- one\n- two\n\n> three", "Heading\none\ntwo\nthree")]
    [InlineData("| a | b |\n|---|---|\n| 1 | |", "a\nb\n1")]
    [InlineData("::: reveal Title\ntext\n:::", "Title\ntext")]
    [InlineData("![alt](a.jpg)\nLegend", "Legend")]
    [InlineData("See ![alt](a.jpg) and [words](/x), [[name]], [[name|label]], [[!Ro]]", "See alt and words, name, label, Ro")]
    [InlineData("Term\n:   meaning", "Term\nmeaning")]
    [InlineData("```\ncode\n```\n\n---\n\nend", "code\nend")]
    public void The_words_alone(string markdown, string words) => Assert.Equal(words, PlainText.Of(Reads.Narrative(markdown).Document.Blocks));
}
