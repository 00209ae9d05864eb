using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Writes the text of a document as Markdown that means the same characters.</summary>
/// <param name="keys">Keys of the works, by their place in the list.</param>
internal sealed partial class MarkdownWriter(IReadOnlyList<string> keys)
{
    private const string Always = "\\`*[]^~{}$|";

    /// <summary>A paragraph on one line; line breaks within it stay.</summary>
    public string Line(ImmutableArray<Span> spans, string lineBreak = "\\\n")
    {
        var text = new StringBuilder();
        for (var i = 0; i < spans.Length; i++)
        {
            var span = spans[i];
            if (!span.Cites.IsEmpty)
                Cite(span.Cites, text);
            else if (span.Note > 0)
                text.Append(CultureInfo.InvariantCulture, $"[^{span.Note}]");
            else
                Stretch(span, i + 1 < spans.Length ? spans[i + 1].Text : "", text);
        }
        return text.ToString().Trim().Replace("\n", lineBreak, StringComparison.Ordinal);
    }

    /// <summary>A paragraph as a block: what would begin a list or a heading is only text.</summary>
    public string Paragraph(ImmutableArray<Span> spans) => BlockStart().Replace(Line(spans), match => Escaped(match.Value));

    /// <summary>A table with its first row as headings.</summary>
    public string Table(TableBlock table)
    {
        var width = table.Rows.Max(row => row.Length);
        var text = new StringBuilder();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            text.Append('|');
            for (var column = 0; column < width; column++)
                text.Append(' ').Append(column < table.Rows[i].Length ? Line(table.Rows[i][column], "; ") : "").Append(" |");
            text.Append('\n');
            if (i == 0)
                text.Append('|').Insert(text.Length, " --- |", width).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Characters as they are, whatever Markdown means by them.</summary>
    public static string Plain(string text)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var (c, before, next) = (text[i], i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
            var isMark =
                Always.Contains(c, StringComparison.Ordinal)
                || c == '_' && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next))
                || c == '<' && (char.IsLetter(next) || next is '/' or '!' or '?')
                || c == '&' && (char.IsLetter(next) || next == '#');
            if (isMark)
                written.Append('\\');
            written.Append(c is '\t' or '\u00A0' ? ' ' : c);
        }
        return written.ToString();
    }

    private void Cite(ImmutableArray<int> places, StringBuilder text)
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[^1]) && text[^1] is not ('(' or '['))
            text.Append(' ');
        text.Append('[').AppendJoin("; ", places.Select(place => keys[place]).Distinct(StringComparer.Ordinal).Select(key => $"@{key}")).Append(']');
    }

    private static void Stretch(Span span, string behind, StringBuilder text)
    {
        var inner = span.Text.Trim();
        var start = span.Text.Length - span.Text.TrimStart().Length;
        if (inner.Length == 0)
        {
            text.Append(span.Text.Replace('\t', ' '));
            return;
        }
        var end = start + inner.Length;
        text.Append(span.Text.AsSpan(0, start));
        var marks = Marks(
            span,
            inner,
            text.Length > 0 ? text[^1] : ' ',
            end < span.Text.Length ? ' '
                : behind.Length > 0 ? behind[0]
                : ' '
        );
        var shown = marks + Plain(inner) + string.Concat(marks.Reverse());
        text.Append(span.Address.Length > 0 ? $"[{shown}](<{span.Address.Replace(">", "%3E", StringComparison.Ordinal)}>)" : shown);
        text.Append(span.Text.AsSpan(end));
    }

    // Marks that touch a letter on one side and a stop on the other would be shown as typed.
    private static string Marks(Span span, string inner, char before, char behind)
    {
        if (!inner.Any(char.IsWhiteSpace) && span.IsRaised)
            return "^";
        if (!inner.Any(char.IsWhiteSpace) && span.IsLowered)
            return "~";
        if (
            span.IsRaised
            || span.IsLowered
            || char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(inner[0])
            || char.IsLetterOrDigit(behind) && !char.IsLetterOrDigit(inner[^1])
        )
            return "";
        return (span.IsBold ? "**" : "") + (span.IsItalic ? "*" : "");
    }

    private static string Escaped(string start) => char.IsAsciiDigit(start[0]) ? start.Insert(start.IndexOfAny(['.', ')']), "\\") : "\\" + start;

    [GeneratedRegex(@"^(?:[0-9]{1,9}[.)](?=\s|$)|[-+>](?=\s|$|>)|#{1,6}(?=\s|$)|:{1,3}(?=\s|\S)|=+$|-{3,}|\|)", RegexOptions.Multiline)]
    private static partial Regex BlockStart();
}
