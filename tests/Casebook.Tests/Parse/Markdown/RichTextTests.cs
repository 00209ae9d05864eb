using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

public sealed class RichTextTests
{
    [Theory]
    [InlineData("Plain words", "Plain words", "Plain words")]
    [InlineData("  Plain words ", "Plain words", "Plain words")]
    [InlineData(
        "*Calcinosis* in [SSc](https://example.org/) [@a, p. 3].",
        "<em>Calcinosis</em> in <a href=\"https://example.org/\">SSc</a> <cite>|@a|page|3|</cite>.",
        "Calcinosis in SSc."
    )]
    [InlineData(
        "[[calcinosis cutis|Deposits]] of `Ca`^2+^ &gt; 1",
        "<name calcinosis cutis>Deposits</name> of <code>Ca</code><sup>2+</sup> &gt; 1",
        "Deposits of Ca2+ > 1"
    )]
    [InlineData("# no heading", "# no heading", "# no heading")]
    [InlineData("- no list", "- no list", "- no list")]
    [InlineData("1. no list", "1. no list", "1. no list")]
    [InlineData("> 200", "&gt; 200", "> 200")]
    [InlineData("    no code", "no code", "no code")]
    [InlineData("a\nb", "a\nb", "a b")]
    [InlineData("a\n---\nb", "a\n---\nb", "a --- b")]
    [InlineData("a\n\nb *c*", "a<br />b <em>c</em>", "a b c")]
    [InlineData("[a]: b", "[a]: b", "[a]: b")]
    [InlineData("1+ | 2+\n---|---", "1+ | 2+\n---|---", "1+ | 2+ ---|---")]
    [InlineData("", "", "")]
    public void Lines_of_front_matter_hold_running_text_only(string value, string html, string plain)
    {
        var (text, problems) = Reads.Line(value);

        Assert.Equal(html, Sketch.Of(text.Content));
        Assert.Equal(plain, text.Plain);
        Assert.Empty(problems);
    }

    [Fact]
    public void Problems_point_into_a_value_that_stands_as_it_is()
    {
        var (_, problems) = Reads.Line("See [x](javascript:y)", "\"See [x](javascript:y)\"");

        Assert.Equal("javascript:y", Reads.Covered(Assert.Single(problems)));
    }

    [Fact]
    public void Problems_point_at_the_whole_value_when_it_was_typed_otherwise()
    {
        var (text, problems) = Reads.Line("It's [[]] [@a]", "'It''s [[]] [@a]'");

        Assert.Equal("'It''s [[]] [@a]'", Reads.Covered(Assert.Single(problems)));
        Assert.Equal("'It''s [[]] [@a]'", Reads.Covered(Assert.Single(text.Content.OfType<Citation>()).Items[0].Key.Location));
    }

    [Fact]
    public void Footnotes_belong_to_narratives() => Assert.Equal("CB359", Assert.Single(Reads.Line("text[^1]").Problems).Code);
}
