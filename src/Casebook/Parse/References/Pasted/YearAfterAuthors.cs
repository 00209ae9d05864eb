using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Articles with the year behind the authors: APA <c>(2010). Title. Journal, 34(1), 41–55</c>, Springer <c>Journal 9:41–55</c>, Harvard
/// <c>(2010) ‘Title’, Journal, 34(1), pp. 41–55</c>, and <c>2010. Title</c>.</summary>
internal static class YearAfterAuthors
{
    /// <summary>The article; null when the text is not surely one.</summary>
    public static Work? Read(string core, Work work)
    {
        if (AuthorList.Read(core, 0) is not { } authors || authors.End >= core.Length)
            return null;
        var cursor = new TextCursor(core, authors.End);
        if (TakeYear(ref cursor) is not { } date)
            return null;
        cursor.SkipSpaces();
        var titleStart = cursor.At;
        var quoted = InQuotes(core, titleStart);
        for (var i = Math.Max(titleStart, quoted?.JournalStart ?? 0) + 1; i < core.Length; i++)
        {
            if (!(char.IsAsciiDigit(core[i]) || core[i] == '(') || core[i - 1] != ' ')
                continue;
            cursor.At = i;
            if (Imprint.TakePlace(ref cursor) is not { HasPages: true } place || !Imprint.EndsReference(ref cursor))
                continue;
            var found = quoted is { } title ? JournalBehind(core, title, i) : TitleAndJournal.Split(core[titleStart..i]);
            return found is { } parts ? (place with { Date = date }).ApplyTo(work, authors, parts) : null;
        }
        return null;
    }

    private static PublicationDate? TakeYear(ref TextCursor cursor)
    {
        if (cursor.Skip('('))
        {
            if (PublicationDate.Take(ref cursor) is not { } inBrackets || !cursor.Skip(')'))
                return null;
            if (!cursor.Skip('.'))
                cursor.Skip(':');
            return inBrackets;
        }
        return PublicationDate.Take(ref cursor) is { } date && cursor.Skip(". ") ? date : null;
    }

    // The title in quotation marks, and where the journal behind it begins.
    private static (string Title, int JournalStart)? InQuotes(string core, int start)
    {
        if (start >= core.Length)
            return null;
        var close = core[start] switch
        {
            '‘' => '’',
            '“' => '”',
            '\'' => '\'',
            '"' => '"',
            _ => '\0',
        };
        if (close == '\0')
            return null;
        var end = core.LastIndexOf($"{close}, ", StringComparison.Ordinal);
        return end > start + 1 ? (core[(start + 1)..end].TrimEnd('.', ','), end + 3) : null;
    }

    private static TitleAndJournal? JournalBehind(string core, (string Title, int JournalStart) quoted, int end)
    {
        var journal = core[quoted.JournalStart..end].Trim(' ', ',');
        return journal.Length > 0 && !journal.Contains(". ", StringComparison.Ordinal) ? new TitleAndJournal(quoted.Title, journal) : null;
    }
}
