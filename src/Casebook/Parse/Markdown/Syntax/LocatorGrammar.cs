namespace Casebook.Parse.Markdown.Syntax;

/// <summary>What stands behind a key.</summary>
/// <param name="Label">What is counted, in the singular; empty without locator.</param>
/// <param name="Locator">Where in the work; empty when not said.</param>
/// <param name="Suffix">Words behind.</param>
internal readonly record struct LocatorReading(string Label, string Locator, string Suffix);

/// <summary>Parts what stands behind a key into label, locator and suffix, by Pandoc's rules.</summary>
internal static class LocatorGrammar
{
    /// <summary>Reads, for example, <c>, pp. 33-35 and passim</c>.</summary>
    public static LocatorReading Read(string behindKey)
    {
        var text = SkipSeparator(behindKey);
        if (text.StartsWith('{'))
            return ReadForced(text, behindKey);

        var (label, length) = LocatorLabels.Match(text);
        var from = SkipSpaces(text, length);
        var end = EndOfLocator(text, from, needsDigit: label.Length == 0);
        return end == from
            ? new("", "", SuffixOf(behindKey))
            : new(label.Length == 0 ? "page" : label, text[from..end].TrimEnd(',', ':', '.'), SuffixOf(text[end..]));
    }

    // Braces say what the locator is, whatever it looks like; empty ones say that there is none.
    private static LocatorReading ReadForced(string text, string behindKey)
    {
        var end = text.IndexOf('}', StringComparison.Ordinal);
        if (end < 0)
            return new("", "", SuffixOf(behindKey));
        var content = text[1..end].Trim();
        var suffix = SuffixOf(text[(end + 1)..]);
        if (content.Length == 0)
            return new("", "", suffix);
        var (label, length) = LocatorLabels.Match(content);
        var locator = content[length..].Trim();
        return label.Length == 0 || locator.Length == 0 ? new("page", content, suffix) : new(label, locator, suffix);
    }

    // Words as long as they are figures: with a digit in them, or Roman when a label announced them.
    private static int EndOfLocator(string text, int from, bool needsDigit)
    {
        var end = from;
        while (end < text.Length)
        {
            var start = SkipSpaces(text, end);
            var stop = text.IndexOf(' ', start);
            if (stop < 0)
                stop = text.Length;
            var word = text.AsSpan(start, stop - start);
            var isDash = word is "-" or "–" or "—" && end > from;
            if (!isDash && !IsFigure(word, needsDigit))
                break;
            end = stop;
        }
        // A dash must lead to something.
        while (end > from && text[end - 1] is '-' or '–' or '—' or ' ')
            end--;
        return end;
    }

    private static bool IsFigure(ReadOnlySpan<char> word, bool needsDigit)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
                return true;
        }
        if (needsDigit)
            return false;
        var any = false;
        foreach (var range in word.SplitAny("-–—,:.()/&"))
        {
            var piece = word[range];
            if (piece.IsEmpty)
                continue;
            if (!IsRoman(piece) && !(piece.Length == 1 && char.IsAsciiLetterUpper(piece[0])))
                return false;
            any = true;
        }
        return any;
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        var last = int.MaxValue;
        var run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var value = RomanValue(word[i]);
            if (value == 0)
                return false;
            var next = i + 1 < word.Length ? RomanValue(word[i + 1]) : 0;
            if (value < next)
            {
                if (next > value * 10 || value is 5 or 50 or 500 || next > last || run > 1)
                    return false;
                (last, run) = (value, 0);
                i++;
                if (i + 1 < word.Length && RomanValue(word[i + 1]) >= value)
                    return false;
                continue;
            }
            if (value > last)
                return false;
            run = value == last ? run + 1 : 1;
            if (run > (value is 5 or 50 or 500 ? 1 : 4))
                return false;
            last = value;
        }
        return word.Length > 0;
    }

    private static int RomanValue(char c) =>
        char.ToLowerInvariant(c) switch
        {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            'c' => 100,
            'd' => 500,
            'm' => 1000,
            _ => 0,
        };

    private static string SkipSeparator(string text) => text.TrimStart().TrimStart(',', ':').TrimStart();

    private static string SuffixOf(string text) => text.Trim().TrimStart(',').Trim();

    private static int SkipSpaces(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
            from++;
        return from;
    }
}
