using System.Globalization;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// References that say of themselves what they are, as the Chinese standard GB/T 7714 asks: <c>题名[M]. 9版. 北京: 出版社, 2018</c>,
/// a thesis with <c>[D]</c>, a page of the web with <c>[EB/OL]</c>. Articles, <c>[J]</c>, are read as articles.
/// </summary>
internal static class MarkedReadings
{
    private const int Score = 12;

    /// <summary>Whether a reference says so of itself; then nothing else is guessed.</summary>
    public static bool IsMarked(string core) => Find(core) is not null;

    /// <summary>The reading; none when the reference has no such mark.</summary>
    public static IEnumerable<Reading> Of(string core, Work work)
    {
        if (Find(core) is not var (open, close, type))
            yield break;
        var authors = AuthorList.Read(core, 0) ?? EastAsianAuthorList.Read(core);
        if (authors is null || authors.End >= open)
            yield break;
        work = work with { Type = type, Title = core[authors.End..open].Trim(), Authors = authors.People, MoreAuthors = authors.More };
        var rest = core[close..].Trim(' ', '.');
        var read = type == WorkType.WebPage ? WithDay(work, rest) : WithPublisher(work, rest);
        if (read is not null)
            yield return new Reading(read, Score);
    }

    private static (int Open, int Close, WorkType Type)? Find(string core)
    {
        foreach (var (mark, type) in (ReadOnlySpan<(string, WorkType)>)[("M", WorkType.Book), ("D", WorkType.Thesis), ("EB", WorkType.WebPage)])
        {
            var at = core.IndexOf("[" + mark, StringComparison.Ordinal);
            var close = at <= 0 ? -1 : core.IndexOf(']', at);
            if (close > 0 && core[(at + 1 + mark.Length)..close] is "" or "/OL" or "/CD")
                return (at, close + 1, type);
        }
        return null;
    }

    // `2024-10-16[2026-06-18]`, `(2024-10-16)[2026-06-18]`: the day of the page, and the day it was read; either may be missing.
    private static Work? WithDay(Work work, string rest)
    {
        var cursor = new TextCursor(rest.TrimStart('(', ' ', '.', ','), 0);
        if (PublicationDate.TakeAnyOrder(ref cursor) is { } date)
            work = work with { Year = date.Year, Month = date.Month, Day = date.Day };
        cursor.Skip(')');
        cursor.SkipSpaces();
        if (cursor.Skip('[') && PublicationDate.TakeAnyOrder(ref cursor) is { } read && cursor.Skip(']'))
            work = work with { Accessed = read.ToDay() };
        return cursor.Rest.Trim(" .,").IsEmpty ? work : null;
    }

    // `9版. 北京: 人民卫生出版社, 2018: 12-15`
    private static Work? WithPublisher(Work work, string rest)
    {
        if (rest.IndexOf(". ", StringComparison.Ordinal) is var stop and > 0 && IsEdition(rest[..stop]))
            (work, rest) = (work with { Edition = rest[..stop] }, rest[(stop + 2)..]);
        var comma = rest.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0)
            return null;
        var cursor = new TextCursor(rest, comma + 2);
        var year = cursor.TakeDigits();
        if (year.Length != 4)
            return null;
        var pages = "";
        if (cursor.Skip(':'))
        {
            cursor.SkipSpaces();
            pages = Pages.Take(ref cursor);
        }
        if (!cursor.Rest.Trim(" .").IsEmpty)
            return null;
        var publisher = rest[..comma];
        var colon = publisher.IndexOf(':', StringComparison.Ordinal);
        return work with
        {
            Year = int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture),
            Pages = pages,
            Place = colon < 0 ? "" : publisher[..colon].Trim(),
            Publisher = publisher[(colon + 1)..].Trim(),
        };
    }

    private static bool IsEdition(string text) =>
        text.Length < 24
        && text.Any(char.IsAsciiDigit)
        && (text.EndsWith('版') || text.EndsWith(" ed", StringComparison.Ordinal) || text.EndsWith(" edition", StringComparison.Ordinal));
}
