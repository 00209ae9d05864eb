using System.Text;

namespace Casebook.Diagnostics.Formats;

/// <summary>A line of a source and the marks below it. Both lines begin alike, so that tabs put both at the same column.</summary>
/// <param name="Line">The line, cut around the marked stretch when it is long.</param>
/// <param name="Indent">What comes before the marks: spaces, and the line's own tabs.</param>
/// <param name="Marks">At least one <c>^</c>.</param>
internal sealed record SourceExcerpt(string Line, string Indent, string Marks)
{
    private const int MaxColumns = 100;
    private const int Before = 30;

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="start">Offset of the first marked unit.</param>
    /// <param name="length">Number of marked units; what reaches over the line's end is not marked.</param>
    public static SourceExcerpt Of(ReadOnlySpan<char> line, int start, int length)
    {
        start = Math.Clamp(start, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(0, length), start, line.Length);
        var from = line.Length <= MaxColumns ? 0 : Boundary(line, Math.Max(0, Math.Min(start - Before, line.Length - MaxColumns)));
        var to = line.Length <= MaxColumns ? line.Length : Boundary(line, Math.Min(line.Length, from + MaxColumns));

        var text = new StringBuilder();
        var indent = new StringBuilder();
        var marks = new StringBuilder();
        if (from > 0)
        {
            text.Append('…');
            indent.Append(' ');
        }
        for (var at = from; at < to;)
        {
            Rune.DecodeFromUtf16(line[at..], out var rune, out var units);
            var shown = Visible(rune);
            text.Append(shown);
            if (at < start)
                indent.Append(shown.Value == '\t' ? "\t" : new string(' ', DisplayWidth.Of(shown)));
            else if (at < end)
                marks.Append('^', DisplayWidth.Of(shown));
            at += units;
        }
        if (to < line.Length)
            text.Append('…');
        return new SourceExcerpt(text.ToString(), indent.ToString(), marks.Length == 0 ? "^" : marks.ToString());
    }

    /// <summary>A text with the characters that could steer a terminal made visible.</summary>
    public static string Printable(string text)
    {
        if (!text.EnumerateRunes().Any(rune => Visible(rune) != rune))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(Visible(rune));
        return safe.ToString();
    }

    // Control characters but tab, and the marks that turn the direction of writing.
    private static Rune Visible(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value != '\t') || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
            ? Rune.ReplacementChar
            : rune;

    private static int Boundary(ReadOnlySpan<char> line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
}
