using System.Buffers;
using System.Text;

namespace Casebook.Files;

/// <summary>A text file of the casebook: its path from the site's folder and its text with LF line ends and no byte order mark.</summary>
internal sealed class SourceText
{
    // Line ends to some programs and to YAML, none to editors and GitHub, whose line numbers we use.
    private static readonly SearchValues<char> Separators = SearchValues.Create("\v\f\u0085\u2028\u2029");

    // No page can hold them, and nobody sees them in an editor.
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not '\t' and not '\n'),
    ]);

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

    /// <summary>Offsets (in <see cref="Text"/>) of what could not be read and stands as U+FFFD: bytes that are not UTF-8, control characters; at most
    /// the first of each run.</summary>
    public IReadOnlyList<int> UnreadableAt { get; private init; } = [];

    /// <summary>Reads bytes as UTF-8 (as UTF-16 where a byte order mark says so): turns CRLF and CR into LF, other separators of lines into spaces,
    /// notes what cannot be read.</summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var encoding =
            bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
            : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        if (bytes.StartsWith(encoding.Preamble))
            bytes = bytes[encoding.Preamble.Length..];
        var text = encoding.GetString(bytes);
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        text = Replaced(Replaced(text, Separators, ' '), Controls, '\uFFFD', out var controls);
        var isWhole = !controls && (encoding != Encoding.UTF8 || System.Text.Unicode.Utf8.IsValid(bytes));
        return new SourceText(path, text) { UnreadableAt = isWhole ? [] : FindReplaced(text) };
    }

    /// <summary>Line and column of an offset; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts;
        var index = Array.BinarySearch(starts, offset);
        if (index < 0)
            index = ~index - 1;
        return new LinePosition(index + 1, offset - starts[index] + 1);
    }

    /// <summary>Offset of a line and column, both from 1; what lies outside the text is moved to its nearest end.</summary>
    public int OffsetOf(int line, int column)
    {
        if (line < 1)
            return 0;
        return line > LineStarts.Length ? Text.Length : Math.Clamp(LineStarts[line - 1] + column - 1, 0, Text.Length);
    }

    /// <summary>The text of a line (from 1) without its line end; empty when there is no such line.</summary>
    public ReadOnlySpan<char> LineAt(int line)
    {
        var starts = LineStarts;
        if (line < 1 || line > starts.Length)
            return "";
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
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

    private static string Replaced(string text, SearchValues<char> characters, char by) => Replaced(text, characters, by, out _);

    private static string Replaced(string text, SearchValues<char> characters, char by, out bool any)
    {
        any = text.AsSpan().ContainsAny(characters);
        if (!any)
            return text;
        var copy = text.ToCharArray();
        copy.AsSpan().ReplaceAny(characters, by);
        return new string(copy);
    }

    private static List<int> FindReplaced(string text)
    {
        var found = new List<int>();
        for (var i = text.IndexOf('\uFFFD', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\uFFFD', i + 1))
        {
            if (i == 0 || text[i - 1] != '\uFFFD')
                found.Add(i);
        }
        return found;
    }
}
