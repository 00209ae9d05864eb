using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse.Markdown;

namespace Casebook.Tests.Parse.Markdown;

public sealed class BlockTests
{
    [Theory]
    [InlineData(
        "::: reveal The *answer*\nText\n\n- item\n:::",
        "<details><summary>The <em>answer</em></summary><p>Text</p><ul><li>item</li></ul></details>"
    )]
    [InlineData(":::reveal Answer\nText\n:::\nMore", "<details><summary>Answer</summary><p>Text</p></details><p>More</p>")]
    [InlineData("::: Reveal\nText\n:::", "<details><summary></summary><p>Text</p></details>")]
    [InlineData(
        ":::: reveal A\n::: reveal B\nText\n:::\n::::",
        "<details><summary>A</summary><details><summary>B</summary><p>Text</p></details></details>"
    )]
    [InlineData("::: reveal A :::\nText\n:::", "<details><summary>A</summary><p>Text</p></details>")]
    [InlineData(
        "Titre\n:   The highest *dilution*.\n:   Another.\n\nPattern\n:   What is seen.",
        "<dl><dt>Titre</dt><dd><p>The highest <em>dilution</em>.</p></dd><dd><p>Another.</p></dd><dt>Pattern</dt><dd><p>What is seen.</p></dd></dl>"
    )]
    [InlineData("H~2~O and 10^9^/L, ~~not~~ so", "<p>H<sub>2</sub>O and 10<sup>9</sup>/L, <del>not</del> so</p>")]
    [InlineData("x^a*b*^ and x^[@a]^", "<p>x<sup>a<em>b</em></sup> and x<sup><cite>|@a|||</cite></sup></p>")]
    [InlineData("10^9 and 10^6 in ~5 to ~6 cm", "<p>10^9 and 10^6 in ~5 to ~6 cm</p>")]
    [InlineData("10\\^9^ and \\~a~", "<p>10^9^ and ~a~</p>")]
    [InlineData("a <!-- not shown --> b", "<p>a  b</p>")]
    [InlineData("a\n\n<!-- not\n\nshown -->\n\nb", "<p>a</p><p>b</p>")]
    [InlineData("<!-- not shown --> b", "<p> b</p>")]
    public void Blocks_beyond_the_specification(string markdown, string html)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(html, reads.Html);
        Assert.Empty(reads.Problems);
    }

    [Theory]
    [InlineData("::: note\nText *here*\n:::", "CB362", "::: note", "<p>Text <em>here</em></p>")]
    [InlineData("Text\n\n:::\n\nMore", "CB362", ":::", "<p>Text</p><p>More</p>")]
    [InlineData("::: reveal A\nText", "CB363", "::: reveal A", "<details><summary>A</summary><p>Text</p></details>")]
    [InlineData("```\nText", "CB363", "```", "<pre><code>Text</code></pre>")]
    [InlineData("a <!-- b\n\nc -->", "CB363", "<!--", "<p>a &lt;!-- b</p><p>c --&gt;</p>")]
    [InlineData("Text\n\n[unused]: https://example.org/", "CB367", "[unused]: https://example.org/", "<p>Text</p>")]
    public void What_is_not_finished_is_reported_and_kept(string markdown, string code, string covered, string html)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal([code], reads.Codes);
        Assert.Equal(covered, Reads.Covered(reads.Problems[0]));
        Assert.Equal(html, reads.Html);
    }

    [Theory]
    [InlineData("HLA-DRB1*04:01 and HLA-DQB1*03:01", "<p>HLA-DRB1*04:01 and HLA-DQB1*03:01</p>")]
    [InlineData("DRB1*03:01-DQB1*02:01", "<p>DRB1*03:01-DQB1*02:01</p>")]
    public void Stars_of_alleles_are_no_italics(string markdown, string html)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(html, reads.Html);
        Assert.Equal(["CB368"], reads.Codes);
    }

    [Theory]
    [InlineData("a <b>bold</b> word", "<b>", "**words**")]
    [InlineData("a<BR/>b", "<BR/>", "backslash")]
    [InlineData("H<sub>2</sub>O", "<sub>", "H~2~O")]
    [InlineData("10<sup>9</sup>", "<sup>", "10^9^")]
    [InlineData("<i>word</i>", "<i>", "*words*")]
    [InlineData("<div class=\"x\">\n\n*text*\n\n</div>", "<div class=\"x\">", "empty line")]
    [InlineData("</span>", "</span>", "Delete it")]
    [InlineData("a<b and c>d", "<b and c>", "**words**")]
    [InlineData("<custom-tag>", "<custom-tag>", "\\<")]
    public void Html_is_shown_as_typed_and_reported_once_with_the_markdown_way(string markdown, string covered, string hint)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(["CB350"], reads.Codes);
        Assert.Equal(covered, Reads.Covered(reads.Problems[0]));
        Assert.Contains(hint, reads.Problems[0].Hint, StringComparison.Ordinal);
        Assert.Contains(covered, PlainText.Of(reads.Document.Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p < 0.05 and > 3")]
    [InlineData("p<0.05")]
    [InlineData("negative (<1:80)")]
    [InlineData("CD4 <200/µL")]
    public void Less_than_is_no_html(string markdown)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Empty(reads.Problems);
        Assert.Equal(markdown, PlainText.Of(reads.Document.Blocks));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    public void Nothing_is_an_empty_document(string markdown) => Assert.Empty(Reads.Narrative(markdown).Document.Blocks);

    [Fact]
    public void A_body_outside_the_file_is_cut_to_it() =>
        Assert.Empty(new MarkdownReader().ReadDocument(new SourceText("a.md", "text"), new TextSpan(10, 5), new()).Blocks);

    [Fact]
    public void Places_are_those_of_the_file_behind_entities_escapes_tabs_and_emoji()
    {
        const string markdown = "- 😀 &amp; \\* é\n\n\t> wrapped\n\t> line &#42; [@key] and\n\t> [words](javascript:x) [[]]";
        var reads = Reads.Narrative(markdown);

        Assert.Equal(["javascript:x", "[[]]"], reads.Problems.Select(Reads.Covered));
        Assert.Equal((8, 12), (reads.Problems[0].Line, reads.Problems[0].Column));
        Assert.Equal("key", Reads.Covered(Assert.Single(Reads.Inlines(reads.Document).OfType<Citation>()).Items[0].Key.Location));
    }
}
