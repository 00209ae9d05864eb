using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

/// <summary>Text that was pasted from a word processor is read as it is meant, where that is certain.</summary>
public sealed class PastedTextTests
{
    [Theory]
    [InlineData("Test\tDay 1\nCRP\t48", "Test|Day 1//CRP|48")]
    [InlineData("\tDay 1\tDay 2\nCRP\t48\t12\nESR\t90\t", "|Day 1|Day 2//CRP|48|12//ESR|90|")]
    [InlineData("Results of the laboratory:\nTest\tDay 1\nCRP\t48\nNothing else was found.", "Test|Day 1//CRP|48")]
    [InlineData("**Test\tDay 1**\nCRP\t[48](#x)", "Test|Day 1//CRP|48")]
    [InlineData("Test \t Day 1\nCRP\t`4\t8`\nESR\t90", null)]
    [InlineData("A line\twith a tab", null)]
    [InlineData("- a\tb\n- c\td", null)]
    [InlineData("1.\ta\n2.\tb", null)]
    [InlineData("\ta\n\tb", null)]
    [InlineData("| a\t| b |\n|---|---|\n| c\t| d |", "a|b//c|d")]
    [InlineData("```\na\tb\nc\td\n```", null)]
    [InlineData("a\tb\nc\td\n---", null)]
    [InlineData("Test\tDay 1\n\nCRP\t48", null)]
    public void Lines_with_as_many_tabs_are_a_table(string markdown, string? rows)
    {
        var reads = Reads.Narrative(markdown);
        var table = reads.Document.Blocks.OfType<Table>().SingleOrDefault();
        Assert.Equal(
            rows,
            table is null
                ? null
                : string.Join("//", table.Rows.Prepend(table.Header).Select(row => string.Join('|', row.Select(cell => Words(cell)))))
        );
        Assert.DoesNotContain('\u2028', reads.Html);
        if (rows is not null)
            Assert.Empty(reads.Codes);
    }

    [Fact]
    public void What_stands_around_such_a_table_stays()
    {
        var blocks = Reads.Narrative("Results:\nTest\tDay 1\nCRP\t48\nNo more.").Document.Blocks;
        Assert.Equal(["Paragraph", "Table", "Paragraph"], blocks.Select(block => block.GetType().Name));
        Assert.Equal("Results:", PlainText.Of([blocks[0]]));
    }

    [Fact]
    public void Lines_whose_tabs_differ_are_told() => Assert.Equal(["CB392"], Reads.Narrative("Test\tDay\t\nCRP\t48").Codes);

    [Theory]
    [InlineData("##Findings", 2, "Findings")]
    [InlineData("##Ünlü", 2, "Ünlü")]
    [InlineData("text\n##Findings\nmore", 2, "Findings")]
    [InlineData("##[[fever]] and more", 0, "")]
    [InlineData("##1 of many", 0, "")]
    [InlineData("#tag", 0, "")]
    [InlineData("#######Seven", 0, "")]
    [InlineData("    ##Findings", 0, "")]
    public void A_heading_without_its_space_is_a_heading(string markdown, int level, string words)
    {
        var heading = Reads.Narrative(markdown).Document.Blocks.OfType<Heading>().SingleOrDefault();
        Assert.DoesNotContain("CB391", Reads.Narrative(markdown).Codes.Where(_ => level > 0));
        Assert.Equal((level, words), heading is null ? (0, "") : (heading.Level, PlainText.Of(heading.Content)));
    }

    [Theory]
    [InlineData("**Discussion**", "## Discussion")]
    [InlineData("__Discussion:__", "## Discussion")]
    public void A_line_in_bold_alone_is_told_with_the_line_to_write(string markdown, string heading)
    {
        var problem = Assert.Single(Reads.Narrative($"Text.\n\n{markdown}\n\nMore.").Problems);
        Assert.Equal(("CB391", $"Write `{heading}`."), (problem.Code, problem.Hint));
    }

    private static string Words(IEnumerable<Inline> cell) => PlainText.Of([.. cell]).Trim();
}
