using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

public sealed class TableTests
{
    [Fact]
    public void Pipe_tables_have_a_head_and_alignment()
    {
        var reads = Reads.Narrative("| Day | CRP |\n|:--|--:|\n| 0 | *48* mg/L |\n| 12 |");

        Assert.Empty(reads.Problems);
        Assert.Equal(
            "<table><tr><th>Day</th><th>CRP</th></tr><tr><td>0</td><td><em>48</em> mg/L</td></tr><tr><td>12</td><td></td></tr></table>",
            reads.Html
        );
        Assert.Equal([ColumnAlignment.Left, ColumnAlignment.Right], Assert.IsType<Table>(reads.Document.Blocks[0]).Columns);
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_there_are_columns_and_none_is_lost()
    {
        var reads = Reads.Narrative("| a | b |\n|---|---|\n| 1 | 2 | 3 |");

        Assert.Equal("<table><tr><th>a</th><th>b</th><th></th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", reads.Html);
        Assert.Equal(["CB365"], reads.Codes);
        Assert.Equal(6, reads.Problems[0].Line);
    }

    [Fact]
    public void Grid_tables_may_hold_lists_which_become_lines() =>
        Assert.Equal(
            "<table><tr><th>a</th><th>b</th></tr><tr><td>• x<br />• y</td><td>1. z</td></tr></table>",
            Reads.Narrative("+-----+------+\n| a   | b    |\n+=====+======+\n| - x | 1. z |\n| - y |      |\n+-----+------+").Html
        );

    [Fact]
    public void Joined_cells_are_reported_and_padded()
    {
        var reads = Reads.Narrative("+---+---+\n| a | b |\n+===+===+\n| both  |\n+---+---+");

        Assert.Equal("<table><tr><th>a</th><th>b</th></tr><tr><td>both</td><td></td></tr></table>", reads.Html);
        Assert.Equal(["CB365"], reads.Codes);
    }

    [Fact]
    public void Lines_with_bars_and_no_dashes_are_reported()
    {
        var reads = Reads.Narrative("| a | b |\n| 1 | 2 |");

        Assert.Equal(["CB365"], reads.Codes);
        Assert.Equal("<p>| a | b |\n| 1 | 2 |</p>", reads.Html);
    }
}
