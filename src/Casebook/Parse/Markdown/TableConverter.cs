using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Cells = System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<Casebook.Domain.Prose.Inline>>;
using Table = Casebook.Domain.Prose.Table;

namespace Casebook.Parse.Markdown;

/// <summary>Converts tables; every row gets as many cells as the table has columns.</summary>
internal sealed class TableConverter(Reading reading, InlineConverter inlines)
{
    public Table Convert(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => (Node: row, Cells: Written(row))).ToArray();
        var hasHeader = rows.Length > 0 && rows[0].Node.IsHeader;
        var written = rows.Length == 0 ? 0 : rows.Max(row => row.Cells.Sum(Width));
        var columns = hasHeader ? Math.Max(1, rows[0].Cells.Sum(Width)) : Math.Max(1, written);
        Report(rows, hasHeader, columns);
        columns = Math.Max(columns, written);

        var converted = rows.Select(row => ConvertRow(row.Cells, columns)).ToImmutableArray();
        return new Table(
            [.. Enumerable.Range(0, columns).Select(column => AlignmentOf(table, column))],
            hasHeader ? converted[0] : [],
            hasHeader ? converted.RemoveAt(0) : converted,
            reading.At(table)
        );
    }

    // Markdig pads short rows with cells that have no place in the text.
    private static TableCell[] Written(TableRow row) => [.. row.OfType<TableCell>().Where(cell => !cell.Span.IsEmpty || cell.Count > 0)];

    private static int Width(TableCell cell) => Math.Clamp(cell.ColumnSpan, 1, 200);

    private void Report((TableRow Node, TableCell[] Cells)[] rows, bool hasHeader, int columns)
    {
        foreach (var (node, cells) in rows)
        {
            var width = cells.Sum(Width);
            if (hasHeader && width > columns)
            {
                reading.Problems.Add(ParseProblems.RowOfOtherWidth(reading.At(node), width, columns));
            }
            if (Array.Exists(cells, cell => cell.ColumnSpan > 1 || cell.RowSpan > 1))
                reading.Problems.Add(ParseProblems.JoinedCells(reading.At(node)));
        }
    }

    private Cells ConvertRow(TableCell[] cells, int columns)
    {
        var row = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(columns);
        foreach (var cell in cells)
        {
            row.Add(Flatten(cell));
            for (var extra = 1; extra < Width(cell); extra++)
                row.Add([]);
        }
        while (row.Count < columns)
            row.Add([]);
        return row.ToImmutable();
    }

    // A cell holds running text: paragraphs and items of lists become lines.
    private ImmutableArray<Inline> Flatten(ContainerBlock cell)
    {
        var lines = ImmutableArray.CreateBuilder<Inline>();
        AppendLines(lines, cell, "");
        return lines.ToImmutable();
    }

    private void AppendLines(ImmutableArray<Inline>.Builder lines, ContainerBlock container, string mark)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case Markdig.Syntax.ListBlock list:
                    var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
                    foreach (var item in list.OfType<ListItemBlock>())
                        AppendLines(lines, item, list.IsOrdered ? $"{number++}. " : "• ");
                    break;
                case ContainerBlock inner:
                    AppendLines(lines, inner, mark);
                    break;
                case LeafBlock leaf:
                    var content = leaf.Inline is null ? [new TextRun(leaf.Lines.ToString())] : inlines.Convert(leaf.Inline);
                    if (content.IsEmpty)
                        continue;
                    if (lines.Count > 0)
                        lines.Add(new LineBreak(Hard: true));
                    if (mark.Length > 0)
                        lines.Add(new TextRun(mark));
                    lines.AddRange(content);
                    mark = "";
                    break;
            }
        }
    }

    private static ColumnAlignment AlignmentOf(Markdig.Extensions.Tables.Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => ColumnAlignment.Left,
            TableColumnAlign.Center => ColumnAlignment.Center,
            TableColumnAlign.Right => ColumnAlignment.Right,
            _ => ColumnAlignment.Default,
        };
}
