using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>
/// Reads tables that were pasted from a word processor or a spreadsheet: two lines and more, one below the other, with the same number of tabs. While
/// Markdown is read, a character that no source can hold stands for each tab, so that offsets stay those of the file and no edge of a line is lost.
/// </summary>
internal static partial class TabTables
{
    /// <summary>What stands for the tab between two cells; <see cref="SourceText.Decode"/> leaves none in a source.</summary>
    private const char Edge = '\u2028';

    /// <summary>Which lines are rows of such a table.</summary>
    public static bool[] Rows(string[] lines, bool[] inCode)
    {
        var rows = new bool[lines.Length];
        for (var first = 0; first < lines.Length;)
        {
            var tabs = inCode[first] ? 0 : TabsOf(lines[first]);
            var next = first + 1;
            while (tabs > 0 && next < lines.Length && !inCode[next] && TabsOf(lines[next]) == tabs)
                next++;
            if (next - first > 1 && IsTable(lines, first, next, tabs))
                Array.Fill(rows, true, first, next - first);
            first = next;
        }
        return rows;
    }

    /// <summary>The row as Markdown is to read it.</summary>
    public static string Marked(string row) => row.Replace('\t', Edge);

    /// <summary>Paragraphs and tables of a paragraph's text; null when it has no row of a table.</summary>
    public static IEnumerable<Block>? Split(ImmutableArray<Inline> content, TextLocation location)
    {
        var lines = Lines(content);
        return lines.Any(HasEdge) ? Blocks(lines, location) : null;
    }

    private static IEnumerable<Block> Blocks(List<ImmutableArray<Inline>> lines, TextLocation location)
    {
        for (var first = 0; first < lines.Count;)
        {
            var isTable = HasEdge(lines[first]);
            var next = first + 1;
            while (next < lines.Count && HasEdge(lines[next]) == isTable)
                next++;
            var group = lines[first..next];
            if (!isTable)
            {
                yield return new Paragraph([.. group.SelectMany((line, i) => i == 0 ? line : line.Insert(0, new LineBreak(Hard: false)))], location);
            }
            else
            {
                var rows = group.Select(line => Cells(line).ToImmutableArray()).ToImmutableArray();
                var columns = Enumerable.Repeat(ColumnAlignment.Default, rows.Max(row => row.Length)).ToImmutableArray();
                rows = [.. rows.Select(row => row.AddRange(Enumerable.Repeat(ImmutableArray<Inline>.Empty, columns.Length - row.Length)))];
                yield return new Table(columns, rows[0], rows.RemoveAt(0), location);
            }
            first = next;
        }
    }

    private static List<ImmutableArray<Inline>> Lines(ImmutableArray<Inline> content)
    {
        var lines = new List<ImmutableArray<Inline>>();
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            if (inline is not LineBreak { Hard: false })
            {
                line.Add(inline);
                continue;
            }
            lines.Add(line.ToImmutable());
            line.Clear();
        }
        lines.Add(line.ToImmutable());
        return lines;
    }

    private static bool HasEdge(ImmutableArray<Inline> line) =>
        line.Any(inline =>
            inline switch
            {
                TextRun text => text.Text.Contains(Edge, StringComparison.Ordinal),
                CodeSpan code => code.Text.Contains(Edge, StringComparison.Ordinal),
                IWrapsInlines wrapping => HasEdge(wrapping.Content),
                _ => false,
            }
        );

    // What is emphasised over the edge of a cell is emphasised in both.
    private static List<ImmutableArray<Inline>> Cells(ImmutableArray<Inline> line)
    {
        var cells = new List<ImmutableArray<Inline>> { ImmutableArray<Inline>.Empty };
        foreach (var inline in line)
        {
            List<ImmutableArray<Inline>> parts = inline switch
            {
                TextRun text => [.. text.Text.Split(Edge).Select(part => part.Trim(' ') is { Length: > 0 } words ? Run(part, words) : [])],
                CodeSpan code =>
                [
                    [code with { Text = code.Text.Replace(Edge, '\t') }],
                ],
                Emphasis emphasis => [.. Cells(emphasis.Content).Select(part => Wrapped(part, emphasis with { Content = part }))],
                Link link => [.. Cells(link.Content).Select(part => Wrapped(part, link with { Content = part }))],
                _ =>
                [
                    [inline],
                ],
            };
            cells[^1] = cells[^1].AddRange(parts[0]);
            cells.AddRange(parts.Skip(1));
        }
        return cells;
    }

    private static ImmutableArray<Inline> Run(string part, string words) => [new TextRun(words.Length == part.Length ? part : $" {words} ")];

    private static ImmutableArray<Inline> Wrapped(ImmutableArray<Inline> part, Inline whole) => part.IsEmpty ? [] : [whole];

    // Tabs at the ends stand for empty cells; a line of a list, a quotation, another table or an address is no row.
    private static int TabsOf(string line) =>
        line.Contains('\t', StringComparison.Ordinal) && !OtherLine().IsMatch(line) ? line.Count(c => c == '\t') : 0;

    private static bool IsTable(string[] lines, int first, int next, int tabs) =>
        lines[first..next].Any(line => line.Trim().Count(c => c == '\t') == tabs)
        && (first == 0 || !lines[first - 1].Contains('|', StringComparison.Ordinal))
        && (next == lines.Length || !UnderlineOrMeaning().IsMatch(lines[next]));

    [GeneratedRegex(@"^\s*(?:[-*+•‣▪●◦∙–—·o]|\d{1,3}[.)])\s|^\s*[>#:|]|^ {4}|\||\]:|^\s*$")]
    private static partial Regex OtherLine();

    [GeneratedRegex(@"^\s*(?:[-=]+\s*$|:\s)")]
    private static partial Regex UnderlineOrMeaning();
}
