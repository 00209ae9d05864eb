namespace Casebook.Parse.References.Pasted;

/// <summary>Parts a text <c>Title of a paper. J Abbrev</c> at the stop between the two.</summary>
internal readonly record struct TitleAndJournal(string Title, string Journal)
{
    private const int MaxJournalLength = 120;

    /// <summary>The two parts; null when it is not sure where one ends.</summary>
    public static TitleAndJournal? Split(string text)
    {
        text = text.TrimEnd(' ', '.', ',', ';', '(');
        var at = LastStop(text, text.Length);
        if (at < 0)
            return null;
        // `J. Am. Acad. Dermatol`: words cut short belong together.
        for (
            var before = LastStop(text, at);
            before >= 0 && IsAbbreviated(text.AsSpan(before + 1, at - before - 1).Trim());
            before = LastStop(text, at)
        )
            at = before;
        var journal = text[(at + 1)..].Trim();
        var title = text[..(text[at] == '.' ? at : at + 1)].Trim();
        return title.Length > 0 && IsJournal(journal) ? new TitleAndJournal(title, journal) : null;
    }

    // Offset of the last stop (or question or exclamation mark) before an offset that has a space or a closing quote behind it.
    private static int LastStop(string text, int before)
    {
        for (var i = before - 2; i > 0; i--)
        {
            if (text[i + 1] != ' ')
                continue;
            if (text[i] is '.' or '?' or '!')
                return i;
            if (text[i] is ']' or '"' or '”' && text[i - 1] is '.' or '?' or '!')
                return i;
        }
        return -1;
    }

    // A few capitalised words of which the last is cut short: `J`, `Diabetes Res`.
    private static bool IsAbbreviated(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words.Count(' ') > 3)
            return false;
        foreach (var range in words.Split(' '))
        {
            if (range.End.Value == range.Start.Value || !char.IsUpper(words[range.Start]))
                return false;
        }
        return JournalNames.IsAbbreviation(words[(words.LastIndexOf(' ') + 1)..]);
    }

    // A single word cut short, such as `Genet`, is only the end of a name.
    private static bool IsJournal(string text) =>
        text.Length is > 0 and <= MaxJournalLength
        && char.IsLetter(text[0])
        && (char.IsUpper(text[0]) || JournalNames.StartsInLowerCase(text))
        && !JournalNames.IsAbbreviation(text);
}
