using System.Collections.Immutable;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Books, chapters and pages with the year behind the authors, as APA, Harvard and Springer print them.</summary>
internal static class YearFirstWholes
{
    private static readonly string[] EditorMarks =
    [
        " (Eds.), ",
        " (Ed.), ",
        " (Eds.). ",
        " (eds) ",
        " (ed) ",
        " (eds.) ",
        " (eds.), ",
        " (eds), ",
        " (Eds) ",
        ", editors. ",
        ", editor. ",
        ", eds. ",
        ", ed. ",
    ];

    /// <summary>The readings.</summary>
    public static IEnumerable<Reading> Of(string core, Work work)
    {
        if (
            AuthorReadings.Of(core).FirstOrDefault().Authors is not { } authors
            || ArticleReadings.TakeYear(core, authors.End) is not var (date, start)
        )
            yield break;
        var rest = core[start..].TrimEnd(' ', '.');
        work = work with { Authors = authors.People, MoreAuthors = authors.More, Year = date.Year, Month = date.Month, Day = date.Day };
        if (FindIn(rest) is var (titleEnd, wholeStart))
        {
            if (ReadChapter(rest[..titleEnd], rest[wholeStart..], work) is { } chapter)
                yield return new Reading(chapter, 10);
        }
        else if (work is { Url.Length: > 0, Doi.Length: 0 } && ReadPage(rest, work) is { } page)
            yield return new Reading(page, 5);
        else if (ReadBook(rest, work) is { } book)
            yield return new Reading(book, 8);
    }

    private static (int TitleEnd, int WholeStart)? FindIn(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)[". In: ", ". In ", "? In ", "’, in ", "', in "])
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (
                at > 0
                && (
                    mark.EndsWith(": ", StringComparison.Ordinal)
                    || Array.Exists(EditorMarks, editors => text.Contains(editors, StringComparison.Ordinal))
                )
            )
                return (mark[0] == '?' ? at + 1 : at, at + mark.Length);
        }
        return null;
    }

    private static Work? ReadChapter(string title, string whole, Work work)
    {
        ImmutableArray<Person> editors = [];
        foreach (var mark in EditorMarks)
        {
            var at = whole.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0)
                continue;
            editors = NamesIn(whole[..at]);
            whole = whole[(at + mark.Length)..];
            break;
        }
        if (editors.IsEmpty)
            return null;
        work = work with { Type = WorkType.Chapter, Title = title.TrimStart('‘', '\'').TrimEnd('.', ' '), Editors = editors };
        return ReadApaWhole(whole, work) ?? ReadSpringerWhole(whole, work) ?? ReadPlaceWhole(whole, work);
    }

    private static ImmutableArray<Person> NamesIn(string text)
    {
        if (NaturalAuthorList.ReadNames(text) is { IsEmpty: false } natural)
            return natural;
        return AuthorList.Read(text + ". ", 0) is { People: var inverted } ? inverted : [];
    }

    // `Book (2nd ed., pp. 435–444). Publisher`
    private static Work? ReadApaWhole(string whole, Work work)
    {
        var close = whole.LastIndexOf("). ", StringComparison.Ordinal);
        var open = close < 0 ? -1 : whole.LastIndexOf(" (", close, StringComparison.Ordinal);
        if (open <= 0)
            return null;
        var inside = whole[(open + 2)..close];
        var (edition, pages) = ("", "");
        foreach (var part in inside.Split(", "))
        {
            var cursor = new TextCursor(part, 0);
            if (part.StartsWith('p') && Pages.Take(ref cursor) is { Length: > 0 } range && cursor.AtEnd)
                pages = range;
            else if (IsEdition(part))
                edition = part.TrimEnd('.');
            else
                return null;
        }
        return work with { Container = whole[..open], Edition = edition, Pages = pages, Publisher = whole[(close + 3)..].Trim() };
    }

    // `Book. Hove: Psychology Press. pp 211–249`
    private static Work? ReadPlaceWhole(string whole, Work work)
    {
        var pp = whole.LastIndexOf(". p", StringComparison.Ordinal);
        var colon = pp < 0 ? -1 : whole.IndexOf(": ", StringComparison.Ordinal);
        var stop = colon < 0 ? -1 : whole.LastIndexOf(". ", colon, StringComparison.Ordinal);
        if (stop <= 0 || colon > pp)
            return null;
        var cursor = new TextCursor(whole, pp + 2);
        return Pages.Take(ref cursor) is { Length: > 0 } pages && cursor.AtEnd
            ? work with
            {
                Container = whole[..stop],
                Pages = pages,
                Place = whole[(stop + 2)..colon],
                Publisher = whole[(colon + 2)..pp],
            }
            : null;
    }

    // `Book, 2nd edn. Springer, Berlin, pp 821–830`
    private static Work? ReadSpringerWhole(string whole, Work work)
    {
        var pp = whole.LastIndexOf(", p", StringComparison.Ordinal);
        var stop = pp < 0 ? -1 : whole.LastIndexOf(". ", pp, StringComparison.Ordinal);
        if (stop <= 0)
            return null;
        var cursor = new TextCursor(whole, pp + 2);
        var pages = Pages.Take(ref cursor);
        if (pages.Length == 0 || !cursor.AtEnd)
            return null;
        var (book, edition) = (whole[..stop], "");
        if (book.LastIndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && IsEdition(book[(comma + 2)..]))
            (book, edition) = (book[..comma], book[(comma + 2)..]);
        var publisher = whole[(stop + 2)..pp];
        var place = publisher.LastIndexOf(", ", StringComparison.Ordinal);
        return work with
        {
            Container = book,
            Edition = edition,
            Pages = pages,
            Publisher = place < 0 ? publisher : publisher[..place],
            Place = place < 0 ? "" : publisher[(place + 2)..],
        };
    }

    // `Title (2nd ed.). Publisher`, `Title. 2nd edn. London: Publisher`
    private static Work? ReadBook(string text, Work work)
    {
        text = WithoutCount(text);
        if (ThesisMark.InSentences(text) is { } apart)
            return work with
            {
                Type = WorkType.Thesis,
                Title = apart.Title,
                Genre = apart.Genre,
                Publisher = apart.School,
            };
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        if (stop <= 0)
            return null;
        var (title, publisher, edition) = (text[..stop], text[(stop + 2)..], "");
        if (ThesisMark.Take(title) is { } thesis)
            return work with
            {
                Type = WorkType.Thesis,
                Title = thesis.Title,
                Genre = thesis.Genre,
                Publisher = thesis.School.Length > 0 ? thesis.School : publisher,
            };
        if (title.EndsWith(')') && title.LastIndexOf(" (", StringComparison.Ordinal) is var open and > 0 && IsEdition(title[(open + 2)..^1]))
            (title, edition) = (title[..open], title[(open + 2)..^1].TrimEnd('.'));
        else if (title.LastIndexOf(". ", StringComparison.Ordinal) is var before and > 0 && IsEdition(title[(before + 2)..]))
            (title, edition) = (title[..before], title[(before + 2)..]);
        var colon = publisher.IndexOf(": ", StringComparison.Ordinal);
        if (edition.Length == 0 && !PublisherNames.IsIn(publisher) || publisher.Any(char.IsAsciiDigit))
            return null;
        return work with
        {
            Type = WorkType.Book,
            Title = title.TrimEnd('.', ' '),
            Edition = edition,
            Publisher = colon < 0 ? publisher : publisher[(colon + 2)..],
            Place = colon < 0 ? "" : publisher[..colon],
        };
    }

    // `. 239 p`: how many pages a book has.
    private static string WithoutCount(string text)
    {
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        if (stop <= 0)
            return text;
        var cursor = new TextCursor(text, stop + 2);
        return cursor.TakeDigits().Length > 0 && cursor.Skip(" p") && cursor.Rest.Trim(" .p").IsEmpty ? text[..stop] : text;
    }

    // `Title`, `Title. Site`
    private static Work? ReadPage(string text, Work work)
    {
        var parts = text.Split(". ");
        return parts.Length > 2
            ? null
            : work with
            {
                Type = WorkType.WebPage,
                Title = parts[0].Trim(),
                Container = parts.Length > 1 ? parts[1].Trim() : "",
            };
    }

    private static bool IsEdition(string text) =>
        text.Length < 30
        && (
            text.EndsWith(" ed.", StringComparison.Ordinal)
            || text.EndsWith(" ed", StringComparison.Ordinal)
            || text.EndsWith(" edn", StringComparison.Ordinal)
            || text.EndsWith(" edition", StringComparison.Ordinal)
        );
}
