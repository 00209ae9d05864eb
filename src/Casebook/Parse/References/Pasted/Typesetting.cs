using System.Buffers;
using System.Text;
using Casebook.Parse.References.Formats.BibTeX;

namespace Casebook.Parse.References.Pasted;

/// <summary>What text copied from a page for print brings along: joined letters, accents apart from their letters, words broken at the end of a
/// line.</summary>
internal static class Typesetting
{
    // Accents that stand before their letter, and how LaTeX writes them.
    private static readonly (char Apart, char Latex)[] Accents = [('´', '\''), ('ˆ', '^'), ('˜', '~'), ('¨', '"'), ('ˇ', 'v'), ('˚', 'r')];

    // Words that stand before or behind a hyphen of their own.
    private static readonly string[] Compounds =
    [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "long", "short", "high", "low", "self", "cross", "double", "single",
        "well", "non", "late", "early", "open", "year", "years", "month", "months", "week", "day", "term", "dose", "risk", "related", "based", "induced",
        "associated", "dependent", "specific", "free", "like", "positive", "negative", "onset", "up", "drug", "blind", "label", "controlled", "mediated",
        "center", "centre", "line", "threatening", "scale", "wide", "life", "age", "evidence", "population", "hospital",
    ];

    private static readonly string[] Joints = ["and", "or", "to", "versus", "vs", "und", "oder", "et", "y", "e", "ve", "as"];

    private static readonly string[] Endings =
    [
        "ty", "ity", "ly", "ing", "tion", "tions", "sion", "ment", "ments", "ness", "ical", "tic", "ic", "al", "ed", "er", "ous", "tive", "ative", "tis",
        "itis", "osis", "oma", "emia", "aemia", "logy", "ology", "pathy", "graphy", "scopy", "tology", "ated", "ating", "ation", "ations", "able",
            "ance", "ence",
    ];

    /// <summary>The text as it would be typed.</summary>
    public static string Without(string text)
    {
        text = text.Replace("doi. org/", "doi.org/", StringComparison.OrdinalIgnoreCase)
            .Replace("et. al", "et al", StringComparison.Ordinal)
            .Replace(" el al.", " et al.", StringComparison.Ordinal)
            .Replace("https:// ", "https://", StringComparison.Ordinal)
            .Replace("http:// ", "http://", StringComparison.Ordinal);
        return WithoutBreaks(WithLettersWhole(text));
    }

    private static readonly SearchValues<char> JoinedLetters = SearchValues.Create("ﬀﬁﬂﬃﬄ´ˆ˜¨ˇ˚¸");

    private static string WithLettersWhole(string text)
    {
        if (!text.AsSpan().ContainsAny(JoinedLetters))
            return text;
        var whole = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // The hook of `Behc¸et` stands behind its letter.
            if (text[i] == '¸' && whole.Length > 0 && whole[^1] is 'c' or 'C' or 's' or 'S')
            {
                whole.Length--;
                whole.Append(LatexAccents.Combine('c', text[i - 1]));
                continue;
            }
            var accent = Array.Find(Accents, pair => pair.Apart == text[i]).Latex;
            if (accent != '\0' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && (i == 0 || text[i - 1] == ' ' || char.IsLetter(text[i - 1])))
            {
                // `ı` loses its point under an accent.
                var letter = text[i + 1] == 'ı' ? 'i' : text[i + 1];
                whole.Append(LatexAccents.Combine(accent, letter));
                i++;
                continue;
            }
            whole.Append(
                text[i] switch
                {
                    'ﬀ' => "ff",
                    'ﬁ' => "fi",
                    'ﬂ' => "fl",
                    'ﬃ' => "ffi",
                    'ﬄ' => "ffl",
                    var other => other.ToString(),
                }
            );
        }
        return whole.ToString();
    }

    // `five- year` and `drug- drug` have a hyphen of their own, `safe- ty` has not; `pre- and postoperative` stays, and so does what nobody can tell.
    private static string WithoutBreaks(string text)
    {
        var start = 0;
        for (var at = NextBreak(text, start); at > 0; at = NextBreak(text, start))
        {
            var from = text.LastIndexOf(' ', at) + 1;
            var behind = at + 1;
            while (behind < text.Length && char.IsWhiteSpace(text[behind]))
                behind++;
            var end = behind;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var before = text[from..at];
            var next = text[behind..end];
            start = at + 1;
            // `short- and long-term`
            if (Array.IndexOf(Joints, next) >= 0)
                continue;
            if (Array.IndexOf(Endings, next) >= 0)
                text = string.Concat(text.AsSpan(0, at), text.AsSpan(behind));
            else if (
                before.Equals(next, StringComparison.OrdinalIgnoreCase)
                || Array.Exists(Compounds, word => word.Equals(before, StringComparison.OrdinalIgnoreCase) || word == next)
            )
                text = string.Concat(text.AsSpan(0, at + 1), text.AsSpan(behind));
        }
        return text;
    }

    private static int NextBreak(string text, int from)
    {
        for (var at = text.IndexOf('-', from); at > 0 && at + 2 < text.Length; at = text.IndexOf('-', at + 1))
        {
            if (char.IsLetter(text[at - 1]) && char.IsWhiteSpace(text[at + 1]))
                return at;
        }
        return -1;
    }
}
