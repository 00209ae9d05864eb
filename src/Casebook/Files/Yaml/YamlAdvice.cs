namespace Casebook.Files.Yaml;

/// <summary>Puts a YAML parser's complaint into words for somebody who has never heard of YAML.</summary>
internal static class YamlAdvice
{
    // Said by our own reader, in words that need no explanation.
    private static readonly string[] OwnComplaints = ["points at nothing", "nested more than", "must be a single word", "second document"];

    /// <summary>What is wrong near an offset of the text, and how to mend it.</summary>
    public static (string Message, string? Hint) Explain(string complaint, string text, int index)
    {
        if (OwnComplaints.Any(own => complaint.Contains(own, StringComparison.Ordinal))) return (complaint, null);
        var line = LineAround(text, index);
        var trimmed = line.TrimStart(' ', '-');
        var colon = trimmed.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && trimmed.IndexOf(": ", colon + 2, StringComparison.Ordinal) > 0)
        {
            return ("This line has a second `: ` in its value, which looks like another key.",
                $"Put the value in quotes: `{trimmed[..colon]}: \"{trimmed[(colon + 2)..].Replace("\"", "'", StringComparison.Ordinal)}\"`.");
        }
        if (Unclosed(line) is var (_, opened, closing)) return (opened, closing);
        if (trimmed.Length > 0 && trimmed[0] is '@' or '`' or '%') return ($"A value may not begin with `{trimmed[0]}`.", "Put the value in quotes.");
        if (colon < 0 && !trimmed.EndsWith(':') && trimmed.Length > 0 && trimmed.Contains(':', StringComparison.Ordinal))
            return ("A space is missing behind the colon.", $"Write `{trimmed.Replace(":", ": ", StringComparison.Ordinal)}`.");
        return ("This line cannot be read: its indentation or punctuation does not fit the lines around it.",
            "Lines of one group begin in the same column; put a value with `: `, `#` or a leading `[`, `{`, `*`, `&`, `!` in quotes.");
    }

    /// <summary>What a line opens and does not close: where, what is wrong, and how to mend it; null when it closes all.</summary>
    public static (int At, string Message, string Hint)? Unclosed(string line)
    {
        if (CountOf(line, '"') % 2 == 1) return (line.IndexOf('"', StringComparison.Ordinal), "A quotation mark is opened here and not closed.", "Close the quotation, or leave out both marks.");
        if (CountOf(line, '[') > CountOf(line, ']')) return (line.IndexOf('[', StringComparison.Ordinal), "A `[` is opened here and not closed.", "Close the bracket, or write the list as lines that begin with `- `.");
        if (CountOf(line, '{') > CountOf(line, '}')) return (line.IndexOf('{', StringComparison.Ordinal), "A `{` is opened here and not closed.", "Close the bracket, or write `key: value` lines below each other.");
        var apostrophe = line.IndexOf(" '", StringComparison.Ordinal) + 1;
        if (apostrophe > 0 && CountOf(line, '\'') % 2 == 1) return (apostrophe, "A quotation mark `'` is opened here and not closed.", "Close the quotation, or put the whole value in double quotes.");
        return null;
    }

    private static string LineAround(string text, int index)
    {
        if (text.Length == 0) return "";
        index = Math.Clamp(index, 0, text.Length - 1);
        if (text[index] == '\n' && index > 0) index--;
        var start = text.LastIndexOf('\n', index) + 1;
        var end = text.IndexOf('\n', index);
        return text[start..(end < 0 ? text.Length : Math.Max(start, end))];
    }

    private static int CountOf(string line, char mark) => line.Count(c => c == mark);
}
