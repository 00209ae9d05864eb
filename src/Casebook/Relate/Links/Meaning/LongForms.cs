namespace Casebook.Relate.Links.Meaning;

/// <summary>Finds the words that an abbreviation stands for, by its letters.</summary>
/// <remarks>After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003; letters in another
/// order are taken too, as other languages have them (<c>acide trichloracétique</c>, TCA).</remarks>
internal static class LongForms
{
    private const int MinAnyOrder = 2;

    /// <summary>Where in the words before it the long form begins; -1 when they do not spell it out.</summary>
    public static int Start(ReadOnlySpan<char> words, ReadOnlySpan<char> abbreviation)
    {
        var at = words.Length - 1;
        for (var i = abbreviation.Length - 1; i >= 0; i--)
        {
            var letter = char.ToLowerInvariant(abbreviation[i]);
            if (!char.IsLetterOrDigit(letter))
                continue;
            while (at >= 0 && (char.ToLowerInvariant(words[at]) != letter || (i == 0 && at > 0 && char.IsLetterOrDigit(words[at - 1]))))
                at--;
            if (at < 0)
                return AnyOrder(words, abbreviation);
            at--;
        }
        // A long form has not many more words than the abbreviation has letters.
        return Count(words[(at + 1)..]) <= Math.Min(abbreviation.Length + 5, abbreviation.Length * 2) ? at + 1 : -1;
    }

    // The first letters of the last words are all among those of the abbreviation, and its letters all in these words.
    private static int AnyOrder(ReadOnlySpan<char> words, ReadOnlySpan<char> abbreviation)
    {
        var end = words.Length;
        var count = 0;
        var start = -1;
        while (end > 0)
        {
            var first = words[..end].LastIndexOfAny(' ', '\n', '\u00A0') + 1;
            if (first >= end || !abbreviation.Contains(words.Slice(first, 1), StringComparison.OrdinalIgnoreCase))
                break;
            (start, end) = (first, Math.Max(0, first - 1));
            count++;
        }
        if (count < MinAnyOrder)
            return -1;
        foreach (var letter in abbreviation)
        {
            if (char.IsLetter(letter) && !words[start..].Contains([letter], StringComparison.OrdinalIgnoreCase))
                return -1;
        }
        return start;
    }

    private static int Count(ReadOnlySpan<char> words)
    {
        var count = 1;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
                count++;
        }
        return count;
    }
}
