using System.Text;

namespace Casebook.Files;

/// <summary>A text file of the casebook: its path from the site's folder and its text with LF line ends and no byte order mark.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Wraps a text that is already normalised.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>Path with '/' from the site's folder, for example <c>content/cases/a.md</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text; line ends are LF whatever the file had, so that a site is the same on every machine.</summary>
    public string Text { get; }

    /// <summary>Offsets (in <see cref="Text"/>) of the bytes that were not UTF-8 and stand as U+FFFD; at most the first of each run.</summary>
    public IReadOnlyList<int> InvalidUtf8At { get; private init; } = [];

    /// <summary>Reads bytes as UTF-8: drops a byte order mark, turns CRLF and CR into LF, notes what is not UTF-8.</summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new SourceText(path, text) { InvalidUtf8At = FindReplaced(bytes, text) };
    }

    /// <summary>Line and column of an offset; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts;
        var index = Array.BinarySearch(starts, offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + 1, offset - starts[index] + 1);
    }

    /// <summary>Offset of a line and column, both from 1; what lies outside the text is moved to its nearest end.</summary>
    public int OffsetOf(int line, int column)
    {
        if (line < 1) return 0;
        return line > LineStarts.Length ? Text.Length : Math.Clamp(LineStarts[line - 1] + column - 1, 0, Text.Length);
    }

    /// <summary>The text of a line (from 1) without its line end; empty when there is no such line.</summary>
    public string LineAt(int line)
    {
        var starts = LineStarts;
        if (line < 1 || line > starts.Length) return "";
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] - 1 : Text.Length;
        return Text[start..end];
    }

    /// <summary>Where a span of this text is.</summary>
    public TextLocation At(TextSpan span) => new(this, span);

    /// <summary>Where a stretch of this text is.</summary>
    public TextLocation At(int start, int length) => new(this, new TextSpan(start, length));

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }

    private static List<int> FindReplaced(ReadOnlySpan<byte> bytes, string text)
    {
        var found = new List<int>();
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return found;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD' && (i == 0 || text[i - 1] != '\uFFFD')) found.Add(i);
        }
        return found;
    }
}
