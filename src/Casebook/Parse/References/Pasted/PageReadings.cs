using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Pages of the web without imprint: <c>Authors. Title. Site. Published May 3, 2020. Accessed …. https://…</c>.</summary>
internal static class PageReadings
{
    public static IEnumerable<Reading> Of(string core, Work work, PastedNotes notes)
    {
        if (work is not { Doi.Length: 0, Pmid.Length: 0 } || core.Contains("; ", StringComparison.Ordinal))
            yield break;
        // `Title | Site [Internet]`, as browsers name a page.
        var bar = core.LastIndexOf(" | ", StringComparison.Ordinal);
        if (bar > 0 && notes.IsOnline && work.Url.Length > 0 && !core.Contains(". ", StringComparison.Ordinal))
        {
            yield return new Reading(
                work with
                {
                    Type = WorkType.WebPage,
                    Title = core.TrimEnd('.', ' '),
                },
                8
            );
            yield break;
        }
        if (AuthorReadings.Of(core).FirstOrDefault().Authors is not { } authors)
            yield break;
        // Without an address only what a body published on a day it names.
        if (work.Url.Length == 0 && (notes.Online is null || notes.Stage is not null || authors is not { People: [{ IsGroup: true }] }))
            yield break;
        var parts = core[authors.End..].TrimEnd(' ', '.').Split(". ").ToList();
        var date = notes.Online;
        if (parts.Count > 1 && DateOf(parts[^1]) is { } day)
        {
            date = day;
            parts.RemoveAt(parts.Count - 1);
        }
        // `Title. DG49`: a guideline's own number.
        var number = "";
        if (parts.Count > 1 && IsNumber(parts[^1]))
        {
            number = parts[^1];
            parts.RemoveAt(parts.Count - 1);
        }
        if (
            parts.Count > 2
            || parts[0].Trim().Length == 0
            || parts[0][0] == '('
            || parts.Any(part => part.Any(char.IsAsciiDigit) && part.Length < 12)
        )
            yield break;
        yield return new Reading(
            work with
            {
                Type = number.Length > 0 || work.Url.Length == 0 ? WorkType.Report : WorkType.WebPage,
                Issue = number,
                Authors = authors.People,
                MoreAuthors = authors.More,
                Title = parts[0].Trim(),
                Container = parts.Count > 1 ? parts[1].Trim() : "",
                Year = date?.Year,
                Month = date?.Month,
                Day = date?.Day,
            },
            5
        );
    }

    private static PublicationDate? DateOf(string text)
    {
        var cursor = new TextCursor(text, 0);
        if (!cursor.Skip("Updated "))
            cursor.Skip("Published ");
        return PublicationDate.TakeAnyOrder(ref cursor) is { } date && cursor.AtEnd ? date : null;
    }

    private static bool IsNumber(string text)
    {
        var letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is >= 1 and <= 5 && text.Length > letters && text.AsSpan(letters).TrimStart(' ').IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
