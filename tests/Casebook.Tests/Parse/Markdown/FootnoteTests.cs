namespace Casebook.Tests.Parse.Markdown;

public sealed class FootnoteTests
{
    [Fact]
    public void Footnotes_are_numbered_by_first_mention() =>
        Assert.Equal(
            "<p>a<mark 1> b<mark 2> c<mark 1></p><note 1><p>second written</p></note><note 2><p>first written</p></note>",
            Reads.Narrative("a[^x] b[^1] c[^X]\n\n[^1]: first written\n\n[^x]: second written").Html
        );

    [Fact]
    public void A_footnote_may_mention_another_and_hold_several_blocks() =>
        Assert.Equal(
            "<p>a<mark 1></p><note 1><p>one<mark 2></p><ul><li>item</li></ul></note><note 2><p>two</p></note>",
            Reads.Narrative("a[^1]\n\n[^2]: two\n\n[^1]: one[^2]\n\n    - item").Html
        );

    [Fact]
    public void A_mark_without_a_footnote_is_text_and_reported()
    {
        var reads = Reads.Narrative("a[^1] b\n\n[^2]: c [^2]");

        Assert.Equal("<p>a[^1] b</p>", reads.Html);
        Assert.Equal(["CB359", "CB360"], reads.Codes);
        Assert.Equal(["[^1]", "^2"], reads.Problems.Select(Reads.Covered));
    }

    [Fact]
    public void Two_footnotes_with_one_mark_are_reported()
    {
        var reads = Reads.Narrative("a[^1]\n\n[^1]: first\n\n[^1]: second");

        Assert.Equal("<p>a<mark 1></p><note 1><p>first</p></note>", reads.Html);
        Assert.Equal(["CB360"], reads.Codes);
        Assert.Equal(8, reads.Problems[0].Line);
    }

    [Fact]
    public void A_footnote_within_a_reveal_is_no_address()
    {
        var reads = Reads.Narrative("::: reveal x\na[^1]\n\n[^1]: note\n:::");

        Assert.Equal("<details><summary>x</summary><p>a[^1]</p><p>[^1]: note</p></details>", reads.Html);
        Assert.Equal(["CB359", "CB359"], reads.Codes);
    }
}
