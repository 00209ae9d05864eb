using System.Globalization;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Books, chapters and theses: <c>Authors. Title. 2nd ed. Place: Publisher; 2002.</c>, a chapter with <c>In: Editors, editors. Book.</c>
/// before the publisher.</summary>
internal static class BookOrChapter
{
    private const int MaxPublisherLength = 120;

    /// <summary>The book or chapter; null when the text is not surely one.</summary>
    public static Work? Read(string core, Work work, bool isOnline)
    {
        if (FindPublisher(core) is not var (publisherStart, semicolon, year, behind))
            return null;
        if (ReadPages(core, behind) is not { } pages)
            return null;
        var publisher = core[publisherStart..semicolon].Trim();
        var colon = publisher.IndexOf(": ", StringComparison.Ordinal);
        work = work with
        {
            Place = colon < 0 ? "" : publisher[..colon],
            Publisher = colon < 0 ? publisher : publisher[(colon + 2)..],
            Year = year,
            Pages = pages,
        };
        var authors = AuthorList.Read(core, 0);
        var body = core[Math.Min(authors?.End ?? 0, publisherStart)..publisherStart].Trim();
        (body, var edition) = TakeEdition(body);
        (body, var volume) = TakeVolume(body);
        work = work with { Edition = edition, Volume = volume };
        return FindIn(body) is { } at ? ReadChapter(body, at, work, authors) : ReadBook(body, work, authors, isOnline);
    }

    private static Work? ReadBook(string body, Work work, AuthorList? authors, bool isOnline)
    {
        var title = body.TrimEnd('.', ' ');
        if (title.Length == 0 || authors is null && (title.Contains(". ", StringComparison.Ordinal) || work.Place.Length == 0))
            return null;
        var type = isOnline ? WorkType.WebPage : WorkType.Book;
        var genre = "";
        // `Title [master's thesis]`; a dissertation is what a thesis is called when nothing more is said.
        if (
            title.EndsWith(']')
            && title.LastIndexOf(" [", StringComparison.Ordinal) is var bracket and > 0
            && IsThesis(title.AsSpan(bracket + 2).TrimEnd(']'))
        )
        {
            (title, genre) = (title[..bracket], title[(bracket + 2)..^1]);
            type = WorkType.Thesis;
        }
        work = work with { Type = type, Title = title, Genre = genre == "dissertation" ? "" : genre };
        if (authors is { AreEditors: true })
            return work with { Editors = authors.People };
        return work with { Authors = authors?.People ?? [], MoreAuthors = authors?.More ?? false };
    }

    private static Work? ReadChapter(string body, int at, Work work, AuthorList? authors)
    {
        var title = body[..at].TrimEnd('.', ' ');
        var rest = body[(at + "In: ".Length)..];
        var editors = AuthorList.Read(rest, 0);
        if (authors is null || title.Length == 0 || editors is { AreEditors: false })
            return null;
        var book = rest[(editors?.End ?? 0)..].Trim().TrimEnd('.', ' ');
        if (book.Length == 0)
            return null;
        return work with
        {
            Type = WorkType.Chapter,
            Title = title,
            Container = book,
            Authors = authors.People,
            MoreAuthors = authors.More,
            Editors = editors?.People ?? [],
        };
    }

    // The last `; 2002` whose publisher begins behind a stop.
    private static (int Start, int Semicolon, int Year, int Behind)? FindPublisher(string core)
    {
        for (var i = core.LastIndexOf("; ", StringComparison.Ordinal); i > 0; i = core.LastIndexOf("; ", i - 1, StringComparison.Ordinal))
        {
            var cursor = new TextCursor(core, i + 2);
            var digits = cursor.TakeDigits();
            if (digits.Length != 4)
                continue;
            var year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            var start = core.LastIndexOf(". ", i, StringComparison.Ordinal);
            // St. Louis is a city of publishers.
            if (start >= 2 && core.AsSpan(start - 2, 2) is "St")
                start = core.LastIndexOf(". ", start - 1, StringComparison.Ordinal);
            if (start <= 0 || i - start > MaxPublisherLength)
                return null;
            return (start + 2, i, year, cursor.At);
        }
        return null;
    }

    // Behind the year: nothing, `:12-34`, or `. p. 12-34`, or the number of pages; null when something else stands there.
    private static string? ReadPages(string core, int at)
    {
        var cursor = new TextCursor(core, at);
        if (cursor.Skip(':'))
        {
            var range = Imprint.TakePages(ref cursor);
            return range.Length > 0 && Imprint.EndsReference(ref cursor) ? range : null;
        }
        cursor.Skip('.');
        cursor.SkipSpaces();
        if (cursor.AtEnd)
            return "";
        if (cursor.Skip("p. ") || cursor.Skip("pp. "))
        {
            var range = Imprint.TakePages(ref cursor);
            return range.Length > 0 && Imprint.EndsReference(ref cursor) ? range : null;
        }
        var count = cursor.TakeDigits();
        return count.Length > 0 && cursor.Skip(" p") && Imprint.EndsReference(ref cursor) ? $"{count} p" : null;
    }

    private static (string Body, string Edition) TakeEdition(string body)
    {
        var text = body.TrimEnd('.', ' ');
        if (!(text.EndsWith(" ed", StringComparison.Ordinal) || text.EndsWith(" edition", StringComparison.Ordinal)))
            return (body, "");
        var stop = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal), text.LastIndexOf("? ", StringComparison.Ordinal));
        return stop < 0 || text.Length - stop > 30 ? (body, "") : (text[..(stop + 1)], text[(stop + 2)..]);
    }

    // `Title. Vol. 2.`
    private static (string Body, string Volume) TakeVolume(string body)
    {
        var text = body.TrimEnd('.', ' ');
        foreach (var mark in (ReadOnlySpan<string>)[". Vol. ", ". Vol "])
        {
            var at = text.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && text.Length - at < mark.Length + 6 && !text.AsSpan(at + mark.Length).Contains(' '))
                return (text[..(at + 1)], text[(at + mark.Length)..]);
        }
        return (body, "");
    }

    private static bool IsThesis(ReadOnlySpan<char> words) =>
        words.Contains("thesis", StringComparison.OrdinalIgnoreCase) || words.Contains("dissertation", StringComparison.OrdinalIgnoreCase);

    private static int? FindIn(string body)
    {
        var at = body.IndexOf(". In: ", StringComparison.Ordinal);
        if (at < 0)
            at = body.IndexOf("? In: ", StringComparison.Ordinal);
        return at < 0 ? null : at + 2;
    }
}
