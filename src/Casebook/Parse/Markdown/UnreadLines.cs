using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Parse.Markdown.Syntax;

namespace Casebook.Parse.Markdown;

/// <summary>Reports lines that are meant as headings, tables or front matter and that Markdown does not read as such.</summary>
internal static partial class UnreadLines
{
    private const int MaxHeadingLength = 60;
    private const int MaxRowsShown = 5;

    /// <summary>Reports them at their places.</summary>
    public static void Report(string[] lines, bool[] inCode, bool[] inTable, SourceText file, int offset, DiagnosticBag problems)
    {
        var at = offset;
        for (var i = 0; i < lines.Length; at += lines[i].Length + 1, i++)
        {
            if (inCode[i] || inTable[i])
                continue;
            var line = lines[i];
            var place = file.At(at, line.Length);
            if (HeadingWithoutSpace().Match(line) is { Success: true } heading && TypedHeadingParser.MarksWithoutSpace(line) == 0)
                problems.Add(ParseProblems.HeadingNotRead(place, line.Trim(), $"{heading.Groups[1].Value} {heading.Groups[2].Value.Trim()}"));
            else if (line.StartsWith("**", StringComparison.Ordinal) || line.StartsWith("__", StringComparison.Ordinal))
                ReportBold(lines, i, place, problems);
            else if (IsFence(line) && FrontMatterEnd(lines, i) > 0)
                problems.Add(ParseProblems.SecondFrontMatter(place));
            else if (TabsIn(line) > 0 && (i == 0 || inCode[i - 1] || inTable[i - 1] || TabsIn(lines[i - 1]) != TabsIn(line)))
                ReportTable(lines, inTable, i, file, at, problems);
        }
    }

    private static void ReportBold(string[] lines, int i, TextLocation place, DiagnosticBag problems)
    {
        if (BoldAlone().Match(lines[i]) is not { Success: true } bold || bold.Groups[2].Length > MaxHeadingLength)
            return;
        var standsAlone = (i == 0 || lines[i - 1].AsSpan().IsWhiteSpace()) && (i + 1 == lines.Length || lines[i + 1].AsSpan().IsWhiteSpace());
        if (standsAlone)
            problems.Add(ParseProblems.HeadingNotRead(place, lines[i].Trim(), $"## {bold.Groups[2].Value.TrimEnd(':', ' ')}"));
    }

    private static void ReportTable(string[] lines, bool[] inTable, int first, SourceText file, int at, DiagnosticBag problems)
    {
        var last = first;
        while (last + 1 < lines.Length && !inTable[last + 1] && TabsIn(lines[last + 1]) == TabsIn(lines[first]))
            last++;
        if (last == first)
            return;
        var rows = lines[first..Math.Min(last + 1, first + MaxRowsShown)]
            .Select(row => $"| {string.Join(" | ", row.Trim().Split('\t').Select(cell => cell.Trim()))} |")
            .ToList();
        rows.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", TabsIn(lines[first]) + 1)));
        problems.Add(ParseProblems.TableNotRead(file.At(at, lines[first].Length), last - first + 1, rows));
    }

    // Tabs within the text of a line, as between the cells of a table that was copied.
    private static int TabsIn(string line) =>
        line.Trim() is { Length: > 0 } words && !(words.Length > 1 && words[1] == '\t') ? words.Count(c => c == '\t') : 0;

    private static bool IsFence(string line) => line.TrimEnd() == "---";

    // Where a block of `key: value` lines that begins here ends; 0 when it is none.
    private static int FrontMatterEnd(string[] lines, int start)
    {
        var keys = 0;
        for (var i = start + 1; i < lines.Length; i++)
        {
            if (IsFence(lines[i]))
                return keys > 0 ? i : 0;
            if (Key().IsMatch(lines[i]))
                keys++;
            else if (lines[i].Length > 0 && lines[i][0] is not ' ' and not '-' and not '#')
                return 0;
        }
        return 0;
    }

    [GeneratedRegex(@"^(#{2,6})([^#\s].*)$")]
    private static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"^(\*\*|__)([^*_]*[^*_.!?;,\s])\1:?\s*$")]
    private static partial Regex BoldAlone();

    [GeneratedRegex(@"^[a-z_]+:(\s|$)")]
    private static partial Regex Key();
}
