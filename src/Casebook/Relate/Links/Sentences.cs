using System.Buffers;
using Casebook.Files;

namespace Casebook.Relate.Links;

/// <summary>Finds where sentences of running English text begin and end, well enough for excerpts.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "st",
        "vs",
        "al",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "cf",
        "ca",
        "approx",
        "fig",
        "figs",
        "no",
        "nos",
        "vol",
        "ed",
        "eds",
        "resp",
        "incl",
        "p",
        "pp",
    ];

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\n");

    /// <summary>The sentence that holds the stretch from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <remarks>A citation that stands alone behind the full stop belongs to the sentence before it.</remarks>
    public static TextSpan Around(string text, int start, int end)
    {
        var from = 0;
        for (var i = NextStop(text, 0); i < start; i = NextStop(text, i + 1))
        {
            if (!Ends(text, i, out var next) || next > start)
                continue;
            if (OnlyMark(text, next, start, end))
                return TextSpan.Between(from, end);
            from = next;
        }
        var to = text.Length;
        for (var i = NextStop(text, Math.Max(end - 1, 0)); i < text.Length; i = NextStop(text, i + 1))
        {
            if (!Ends(text, i, out var next) || next <= end)
                continue;
            to = i + 1;
            while (to < next && text[to] is ')' or '”' or '"' or '’')
                to++;
            break;
        }
        return TextSpan.Between(from, Math.Max(to, end));
    }

    // Between the sentence's start and the mark stands nothing, and behind the mark a new sentence begins.
    private static bool OnlyMark(string text, int sentence, int start, int end) =>
        start < end
        && text[start] == '('
        && sentence == start
        && (end >= text.Length || (text[end] == ' ' && end + 1 < text.Length && char.IsUpper(text[end + 1])));

    private static int NextStop(string text, int from) => text.AsSpan(from).IndexOfAny(Stops) is >= 0 and var at ? from + at : text.Length;

    // Whether the stop at a place ends a sentence, and where the next begins.
    private static bool Ends(string text, int i, out int next)
    {
        next = i + 1;
        while (next < text.Length && text[next] is ')' or '”' or '"' or '’')
            next++;
        if (text[i] != '\n' && next < text.Length && text[next] is not (' ' or '\n'))
            return false;
        while (next < text.Length && text[next] is ' ' or '\n')
            next++;
        if (text[i] != '.' || next >= text.Length)
            return true;
        return !char.IsLower(text[next]) && !IsAbbreviation(text, i);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..stop];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word.ToLowerInvariant(), StringComparer.Ordinal);
    }
}
