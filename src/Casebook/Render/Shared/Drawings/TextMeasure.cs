namespace Casebook.Render.Shared.Drawings;

/// <summary>Guesses how wide words are in the interface's letters, on the wide side: nobody knows the reader's font at build time.</summary>
internal static class TextMeasure
{
    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var c in text)
            width += WidthOf(c);
        return width * size;
    }

    /// <summary>The text, or as many of its words as fit with an ellipsis.</summary>
    public static string Fit(string text, double size, double room)
    {
        if (Width(text, size) <= room)
            return text;
        var width = Width("…", size);
        var end = 0;
        while (end < text.Length && width + WidthOf(text[end]) * size <= room)
            width += WidthOf(text[end++]) * size;
        // A word is kept whole unless the cut would take half the line.
        var space = text.LastIndexOf(' ', Math.Max(0, end - 1));
        if (space > end / 2)
            end = space;
        if (end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '(') + "…";
    }

    /// <summary>The text in lines cut between words; the last line ends in an ellipsis when there is more.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double room, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (lines.Count + 1 < most && Width(rest, size) > room)
        {
            var (end, width) = (0, 0.0);
            for (var i = 0; i < rest.Length && (width += WidthOf(rest[i]) * size) <= room; i++)
            {
                if (i + 1 < rest.Length && rest[i + 1] == ' ')
                    end = i + 1;
            }
            if (end == 0)
                break;
            lines.Add(rest[..end]);
            rest = rest[end..].TrimStart();
        }
        lines.Add(Fit(rest, size, room));
        return lines;
    }

    private static double WidthOf(char c) =>
        c switch
        {
            'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => .29,
            ' ' or 'f' or 't' or 'r' or 'I' or '(' or ')' or '-' => .37,
            'm' or 'w' or 'M' or 'W' or '%' or '@' => .92,
            >= 'A' and <= 'Z' => .69,
            _ => .59,
        };
}
