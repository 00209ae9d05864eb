using System.Collections.Immutable;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Books, chapters, theses, reports and pages that name a publisher: <c>Authors. Title. 2nd ed. Place: Publisher; 2002.</c>,
/// a chapter with <c>In: Editors, editors. Book.</c> before it.
/// </summary>
internal static class BookReadings
{
    private const int MaxEditionLength = 30;

    private static readonly string[] EditionEnds = [" ed", " edition", " edn", ".ed"];
    private static readonly string[] EditorMarks = [", editors. ", ", editor. ", ", eds. ", ", ed. "];

    public static IEnumerable<Reading> Of(string core, Work work, PastedNotes notes)
    {
        var (text, number) = TakeReportNumber(core);
        if (BookImprint.Find(text) is not var (bodyEnd, publisherStart, semicolon, year, behind) || ReadPages(text, behind) is not { } pages)
            yield break;
        var publisher = text[publisherStart..semicolon].Trim();
        var colon = publisher.IndexOf(": ", StringComparison.Ordinal);
        // `Publisher; Place: 1985`
        if (colon < 0 && publisher.IndexOf("; ", StringComparison.Ordinal) is var mark and > 0)
            (publisher, colon) = ($"{publisher[(mark + 2)..]}: {publisher[..mark]}", publisher.Length - mark - 2);
        work = work with
        {
            Place = colon < 0 ? "" : publisher[..colon],
            Publisher = colon < 0 ? publisher : publisher[(colon + 2)..],
            Year = year,
            Pages = pages,
            Issue = number,
        };
        var authors = AuthorReadings.Sure(text);
        var body = text[Math.Min(authors?.End ?? 0, bodyEnd)..bodyEnd].Trim();
        (body, var editors) = TakeEditors(body);
        (body, var edition) = TakeEdition(body);
        (body, var volume) = TakeVolume(body);
        work = work with { Edition = edition, Volume = volume, Editors = editors };
        var read = FindIn(body) is { } at ? ReadChapter(body, at, work, authors) : ReadBook(body, work, authors, notes.IsOnline);
        if (read is not null)
            yield return new Reading(read, work.Place.Length > 0 ? 10 : 7);
    }

    private static Work? ReadBook(string body, Work work, AuthorList? authors, bool isOnline)
    {
        var title = body.TrimEnd('.', ' ');
        if (title.Length == 0 || authors is null && (title.Contains(". ", StringComparison.Ordinal) || work.Place.Length == 0))
            return null;
        var type =
            work.Issue.Length > 0 ? WorkType.Report
            : isOnline ? WorkType.WebPage
            : WorkType.Book;
        work = ThesisMark.Take(title) is { } thesis
            ? work with
            {
                Type = WorkType.Thesis,
                Title = thesis.Title,
                Genre = thesis.Genre,
            }
            : work with
            {
                Type = type,
                Title = title,
            };
        if (authors is { AreEditors: true })
            return work with { Editors = authors.People };
        return work with { Authors = authors?.People ?? [], MoreAuthors = authors?.More ?? false };
    }

    private static Work? ReadChapter(string body, int at, Work work, AuthorList? authors)
    {
        var title = WithoutDay(body[..at].TrimEnd('.', ' '));
        var rest = body[(at + "In: ".Length)..];
        var editors = AuthorList.Read(rest, 0) ?? WholeEditors(rest);
        if (authors is null || title.Length == 0 || editors is { AreEditors: false } || editors is null && NamesEditors(rest))
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

    // Editors that could not be read are no part of the book's name.
    private static bool NamesEditors(string text) => Array.Exists(EditorMarks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    // `Braunwald, Eugene; Isselbacher, Kurt J., editors. Book`
    private static AuthorList? WholeEditors(string text)
    {
        foreach (var mark in EditorMarks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && WholeNameList.Read(text[..at].TrimEnd('.') + ". -") is { } names)
                return names with { AreEditors = true, End = at + mark.Length };
        }
        return null;
    }

    // `Electroencephalogram. Updated May 22, 2023. In: …`: the day of an online shelf's chapter.
    private static string WithoutDay(string title)
    {
        var stop = title.LastIndexOf(". ", StringComparison.Ordinal);
        if (stop <= 0)
            return title;
        var cursor = new TextCursor(title, stop + 2);
        if (!cursor.Skip("Updated ") && !cursor.Skip("Last updated "))
            cursor.Skip("Last update: ");
        return PublicationDate.TakeAnyOrder(ref cursor) is { Month: not null } && cursor.AtEnd ? title[..stop] : title;
    }

    // `Title. 2nd ed. Wieczorek RR, editor.`
    private static (string Body, ImmutableArray<Person> Editors) TakeEditors(string body)
    {
        var text = body.TrimEnd('.', ' ');
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        return
            stop > 0
            && !text.Contains("In: ", StringComparison.Ordinal)
            && AuthorList.Read(text[(stop + 2)..] + ".", 0) is { AreEditors: true } editors
            ? (text[..(stop + 1)], editors.People)
            : (body, []);
    }

    // Behind the year: nothing, `:12-34`, or `. p. 12-34`, or the number of pages; null when something else stands there.
    private static string? ReadPages(string core, int at)
    {
        var cursor = new TextCursor(core, at);
        if (TakeChapterNumber(ref cursor) is { } chapter)
            return EndsReference(cursor) ? chapter : null;
        if (cursor.Skip(':'))
        {
            cursor.SkipSpaces();
            var range = Pages.Take(ref cursor);
            return range.Length > 0 && EndsReference(cursor) ? range : null;
        }
        // `2010 Jul`
        if (cursor.Skip(' ') && PublicationDate.SkipMonthAndDay(ref cursor))
        {
            // A book that goes on, `2025 Jan-`.
            if (!cursor.Skip('-'))
                cursor.Skip('–');
        }
        cursor.Skip('.');
        if (!cursor.Skip(','))
            cursor.Skip(';');
        cursor.SkipSpaces();
        if (cursor.AtEnd)
            return "";
        if (cursor.Rest.StartsWith("p. ", StringComparison.Ordinal) || cursor.Rest.StartsWith("pp", StringComparison.Ordinal))
        {
            var range = Pages.Take(ref cursor);
            return range.Length > 0 && EndsReference(cursor) ? range : null;
        }
        var count = cursor.TakeDigits();
        return count.Length > 0 && cursor.Skip(" p") && EndsReference(cursor) ? $"{count} p" : null;
    }

    // `:chap 136`, `. Ch. 12`: printed where pages stand, and kept so.
    private static string? TakeChapterNumber(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (!cursor.Skip(':') && !cursor.Skip('.'))
            cursor.Skip(',');
        cursor.SkipSpaces();
        var from = cursor.At;
        foreach (var word in (ReadOnlySpan<string>)["chapter ", "chap. ", "chap ", "ch. ", "ch "])
        {
            if (cursor.Skip(word) && cursor.TakeDigits().Length > 0)
                return cursor.Before(cursor.At)[from..].ToString();
        }
        cursor.At = start;
        return null;
    }

    private static (string Text, string Number) TakeReportNumber(string core)
    {
        foreach (var label in (ReadOnlySpan<string>)["Report No.: ", "Report No. ", "Publication No.: "])
        {
            var at = core.LastIndexOf(". " + label, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
                return (core[..(at + 1)], core[(at + 2 + label.Length)..].TrimEnd('.', ' '));
        }
        return (core, "");
    }

    private static (string Body, string Edition) TakeEdition(string body)
    {
        var text = body.TrimEnd('.', ' ');
        if (!Array.Exists(EditionEnds, end => text.EndsWith(end, StringComparison.Ordinal)))
            return (body, "");
        var stop = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal), text.LastIndexOf("? ", StringComparison.Ordinal));
        return stop < 0 || text.Length - stop > MaxEditionLength ? (body, "") : (text[..(stop + 1)], text[(stop + 2)..]);
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

    private static bool EndsReference(TextCursor cursor) => cursor.Rest.Trim(" .;,:").IsEmpty;

    private static int? FindIn(string body)
    {
        var at = body.IndexOf(". In: ", StringComparison.Ordinal);
        if (at < 0)
            at = body.IndexOf("? In: ", StringComparison.Ordinal);
        return at < 0 ? null : at + 2;
    }
}
