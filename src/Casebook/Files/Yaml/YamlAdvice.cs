namespace Casebook.Files.Yaml;

/// <summary>Puts a YAML parser's complaint into words for somebody who has never heard of YAML.</summary>
internal static class YamlAdvice
{
    // Said by our own reader, in words that need no explanation.
    private static readonly (string Complaint, string Hint)[] OwnComplaints =
    [
        ("points at nothing", "Write the value itself. Put a text that starts with `*` in quotes."),
        ("nested more than", "Use fewer lists within lists. Put a text with brackets in quotes."),
        ("must be a single word", "Write `key: value`. Put a key that starts with `[`, `{` or `?` in quotes."),
        ("second document", "Delete the line `---`, or move what is below it into the text."),
    ];

    // They begin something else than a text: lists, blocks, names of values, remarks.
    private const string Marks = "@`%>|!&*[]{},";

    /// <summary>What is wrong near an offset of the text, and how to mend it.</summary>
    public static (string Message, string? Hint) Explain(string complaint, string text, int index)
    {
        var line = LineAround(text, index);
        if (Cut(line) is var (_, cut, quotes))
            return (cut, quotes);
        if (line.TrimStart() is ['*', ..] entry)
            return ("An entry of a list begins with a hyphen and a space.", $"Write `- {entry.TrimStart('*', ' ')}`.");
        foreach (var (own, mending) in OwnComplaints)
        {
            if (complaint.Contains(own, StringComparison.Ordinal))
                return (complaint, mending);
        }
        var trimmed = line.TrimStart(' ', '-');
        var colon = trimmed.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && trimmed.IndexOf(": ", colon + 2, StringComparison.Ordinal) > 0)
        {
            return (
                "The value in this line contains `: `, which looks like another key.",
                $"Put the value in quotes: `{trimmed[..colon]}: \"{trimmed[(colon + 2)..].Replace("\"", "'", StringComparison.Ordinal)}\"`."
            );
        }
        if (Unclosed(line) is var (_, opened, closing))
            return (opened, closing);
        if (MarkedValue(trimmed, colon) is var (key, value))
            return (
                $"A text that starts with `{value[0]}` must be in quotes.",
                $"Write `{key}\"{value.Replace("\"", "'", StringComparison.Ordinal)}\"`."
            );
        if (colon < 0 && !trimmed.EndsWith(':') && trimmed.Length > 0 && trimmed.Contains(':', StringComparison.Ordinal))
            return ("There is no space after the colon.", $"Write `{trimmed.Replace(":", ": ", StringComparison.Ordinal)}`.");
        return (
            "This line cannot be read: its indentation or punctuation does not match the lines around it.",
            "Start all lines of a group in the same column. Put a value in quotes if it contains `: ` or ` #`, or starts with a mark such "
                + "as `[`, `*`, `>` or `-`."
        );
    }

    /// <summary>What a line opens and does not close: where, what is wrong, and how to mend it; null when it closes all.</summary>
    public static (int At, string Message, string Hint)? Unclosed(string line)
    {
        if (Cut(line) is { } cut)
            return cut;
        if (CountOf(line, '"') % 2 == 1)
            return (line.IndexOf('"', StringComparison.Ordinal), "This quotation mark is not closed.", "Close the quotation, or delete the mark.");
        if (CountOf(line, '[') > CountOf(line, ']'))
            return (
                line.IndexOf('[', StringComparison.Ordinal),
                "This `[` is not closed.",
                "Close the bracket, or write the list as lines that start with `- `."
            );
        if (CountOf(line, '{') > CountOf(line, '}'))
            return (
                line.IndexOf('{', StringComparison.Ordinal),
                "This `{` is not closed.",
                "Close the bracket, or write each `key: value` on its own line."
            );
        var apostrophe = line.IndexOf(" '", StringComparison.Ordinal) + 1;
        if (apostrophe > 0 && CountOf(line, '\'') % 2 == 1)
            return (apostrophe, "This quotation mark `'` is not closed.", "Close the quotation, or put the whole value in double quotes.");
        return null;
    }

    // A bracket that closes behind ` #3` is never seen.
    private static (int At, string Message, string Hint)? Cut(string line)
    {
        for (
            var at = line.IndexOf(" #", StringComparison.Ordinal);
            at >= 0 && at + 2 < line.Length;
            at = line.IndexOf(" #", at + 1, StringComparison.Ordinal)
        )
        {
            var before = line[..at];
            if (
                !char.IsLetterOrDigit(line[at + 2])
                || (CountOf(before, '[') <= CountOf(before, ']') && CountOf(before, '{') <= CountOf(before, '}'))
                || CountOf(before, '"') % 2 == 1
            )
                continue;
            return (
                at + 1,
                "The line ends before ` #`: what follows is read as a remark, the closing bracket too.",
                "Put the text that holds the `#` in quotes."
            );
        }
        return null;
    }

    // What stands behind the key, or behind the hyphens, when it begins with a mark and is more than the mark.
    private static (string Key, string Value)? MarkedValue(string trimmed, int colon)
    {
        var start = colon > 0 ? colon + 2 : 0;
        var value = trimmed[start..].Trim();
        var isMarked =
            value == "-"
            || value.StartsWith("- ", StringComparison.Ordinal)
            || (value.Length > 1 && Marks.Contains(value[0], StringComparison.Ordinal));
        return isMarked ? (trimmed[..start], value) : null;
    }

    private static string LineAround(string text, int index)
    {
        if (text.Length == 0)
            return "";
        index = Math.Clamp(index, 0, text.Length - 1);
        if (text[index] == '\n' && index > 0)
            index--;
        var start = text.LastIndexOf('\n', index) + 1;
        var end = text.IndexOf('\n', index);
        return text[start..(end < 0 ? text.Length : Math.Max(start, end))];
    }

    private static int CountOf(string line, char mark) => line.Count(c => c == mark);
}
