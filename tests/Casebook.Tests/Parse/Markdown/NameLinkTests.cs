using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

public sealed class NameLinkTests
{
    [Theory]
    [InlineData("[[calcinosis cutis]]", "calcinosis cutis", null, false)]
    [InlineData("[[calcinosis cutis|calcified deposits]]", "calcinosis cutis", "calcified deposits", false)]
    [InlineData("[[calcinosis cutis\\|calcified deposits]]", "calcinosis cutis", "calcified deposits", false)]
    [InlineData("[[ calcinosis\ncutis ]]", "calcinosis cutis", null, false)]
    [InlineData("[[case:invented-case]]", "invented-case", null, true)]
    [InlineData("[[Case: invented-case|this case]]", "invented-case", "this case", true)]
    [InlineData("[[HLA-DRB1*04:01]]", "HLA-DRB1*04:01", null, false)]
    [InlineData("[[name|]]", "name", null, false)]
    public void Double_brackets_link_by_name(string markdown, string target, string? label, bool isCase)
    {
        var reads = Reads.Narrative("See " + markdown + ".");

        Assert.Empty(reads.Problems);
        var link = Assert.Single(Reads.Inlines(reads.Document).OfType<NameLink>());
        Assert.Equal((target, label, isCase ? NameLinkKind.Case : NameLinkKind.Term), (link.Target.Value, link.Label, link.Kind));
        Assert.Equal(markdown.TrimStart('[', ' ')[..4], Reads.Covered(link.Target.Location)[..4]);
    }

    [Fact]
    public void An_exclamation_mark_stops_the_linking_of_a_word() =>
        Assert.Equal("<p>The <plain>Ro</plain> antigen</p>", Reads.Narrative("The [[!Ro]] antigen").Html);

    [Fact]
    public void A_bar_in_double_brackets_parts_no_table_cells() =>
        Assert.Equal(
            "<table><tr><th>a</th><th>b</th></tr><tr><td><name x>y</name></td><td>c</td></tr></table>",
            Reads.Narrative("| a | b |\n|---|---|\n| [[x|y]] | c |").Html
        );

    [Theory]
    [InlineData("[[calcinosis", "[[")]
    [InlineData("[[calcinosis]", "[[")]
    [InlineData("[[calcinosis [[cutis", "[[")]
    [InlineData("[[]]", "[[]]")]
    [InlineData("[[ ]]", "[[ ]]")]
    [InlineData("[[|words]]", "[[|words]]")]
    [InlineData("[[case:]]", "[[case:]]")]
    [InlineData("[[!]]", "[[!]]")]
    public void What_is_no_name_is_text_and_reported(string markdown, string covered)
    {
        var reads = Reads.Narrative("See " + markdown + ".");

        Assert.Equal("CB355", reads.Codes[0]);
        Assert.Equal(covered, Reads.Covered(reads.Problems[0]));
        Assert.Equal("See " + markdown + ".", PlainText.Of(reads.Document.Blocks));
    }

    [Theory]
    [InlineData("[[1]](https://example.org/)", "<p><a href=\"https://example.org/\">[1]</a></p>")]
    [InlineData("[[words](/a) more](/b)", "<p>[<a href=\"/a\">words</a> more](/b)</p>")]
    [InlineData("`[[x]]`", "<p><code>[[x]]</code></p>")]
    [InlineData("\\[[x]]", "<p>[[x]]</p>")]
    public void Other_brackets_keep_their_meaning(string markdown, string html)
    {
        var reads = Reads.Narrative(markdown);

        Assert.Equal(html, reads.Html);
        Assert.Empty(reads.Problems);
    }

    [Fact]
    public void A_name_within_a_link_is_words_only()
    {
        var reads = Reads.Narrative("[about [[Ro]] here](https://example.org/)");

        Assert.Equal("<p><a href=\"https://example.org/\">about <plain>Ro</plain> here</a></p>", reads.Html);
        Assert.Equal(["CB366"], reads.Codes);
    }
}
