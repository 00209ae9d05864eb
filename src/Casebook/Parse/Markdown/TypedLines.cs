using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Makes lines typed or pasted as lists and headings Markdown, letter for letter where that is certain, and reports what Markdown would show
/// as typed.</summary>
internal static class TypedLines
{
    private const string Bullets = "•‣▪●◦∙";
    private const string Dashes = "–—·";

    /// <summary>The text as it is meant; offsets stay those of the file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its file.</param>
    /// <param name="offset">Where it begins there.</param>
    /// <param name="problems">Takes what is reported.</param>
    /// <param name="numbers">The first references given by number; null when there are none.</param>
    public static string AsMeant(string text, SourceText file, int offset, DiagnosticBag problems, out Located<string>? numbers)
    {
        var lines = text.Split('\n');
        var inCode = Code(lines);
        var rows = TabTables.Rows(lines, inCode);
        UnreadLines.Report(lines, inCode, rows, file, offset, problems);
        numbers = UnreadInlines.Report(lines, inCode, file, offset, problems);
        if (System.Text.Ascii.IsValid(text) && !text.Contains('\t', StringComparison.Ordinal))
            return text;
        for (var i = 0; i < lines.Length; i++)
        {
            if (rows[i])
                lines[i] = TabTables.Marked(lines[i]);
            else if (!inCode[i])
                lines[i] = Line(lines[i], i + 1 < lines.Length ? lines[i + 1] : "", i > 0 ? lines[i - 1] : "");
        }
        return string.Join('\n', lines);
    }

    private static string Line(string line, string next, string before)
    {
        var first = 0;
        while (
            first < line.Length
            && (line[first] is ' ' or '\t' || Invisibles.Blanks.Contains(line[first]) || Invisibles.ZeroWidth.Contains(line[first]))
        )
            first++;
        if (first >= line.Length)
            return line;
        var mark = first;
        while (mark < line.Length && line[mark] == '#')
            mark++;
        var isHeading = mark > first && mark < line.Length && IsBlank(line[mark]);
        var isBullet =
            first + 1 < line.Length
            && IsBlank(line[first + 1])
            && (
                Bullets.Contains(line[first], StringComparison.Ordinal)
                || line[first] is '-' or '*'
                || (
                    Dashes.Contains(line[first], StringComparison.Ordinal)
                    && (line[first + 1] == '\t' || BeginsAlike(line[first], next) || BeginsAlike(line[first], before))
                )
                || (line[first] == 'o' && line[first + 1] == '\t')
            );
        if (!isHeading && !isBullet)
            return line;
        var copy = line.ToCharArray();
        for (var i = 0; i < first; i++)
            copy[i] = line[i] == '\t' ? '\t' : ' ';
        if (isHeading)
            copy[mark] = ' ';
        else
            (copy[first], copy[first + 1]) = (line[first] == '*' ? '*' : '-', ' ');
        return new string(copy);
    }

    private static bool BeginsAlike(char mark, string line) =>
        line.TrimStart() is [var c, var blank, ..] && IsBlank(blank) && (c == mark || (c == '-' && mark != '-'));

    private static bool IsBlank(char c) => c is ' ' or '\t' || Invisibles.Blanks.Contains(c);

    // Lines of fenced code say what they say.
    private static bool[] Code(string[] lines)
    {
        var inCode = new bool[lines.Length];
        var fence = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            var begins =
                line.StartsWith("```", StringComparison.Ordinal) ? "```"
                : line.StartsWith("~~~", StringComparison.Ordinal) ? "~~~"
                : "";
            inCode[i] = fence.Length > 0 || begins.Length > 0;
            if (fence.Length == 0)
                fence = begins;
            else if (begins == fence)
                fence = "";
        }
        return inCode;
    }
}
