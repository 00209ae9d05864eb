using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// What comes with a drug: <c>Brand [package insert]. Place: Company; 2019.</c>, <c>Company. Brand (drug) [package insert]. Site. Revised June 2020.</c>
/// </summary>
internal static class InsertReadings
{
    private const int Score = 14;
    private static readonly string[] Marks = ["[package insert]", "[prescribing information]", "[product monograph]"];
    private static readonly string[] DayWords = ["Revised ", "Updated ", "Published ", "Last revised "];

    /// <summary>The reading; none when the reference does not say that it is one.</summary>
    public static IEnumerable<Reading> Of(string core, Work work)
    {
        foreach (var mark in Marks)
        {
            var at = core.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                if (Read(core[..at].Trim(' ', '.'), core[(at + mark.Length)..].Trim(' ', '.', ';'), work, mark[1..^1]) is { } read)
                    yield return new Reading(read, Score);
                yield break;
            }
        }
    }

    private static Work? Read(string front, string rest, Work work, string genre)
    {
        // `Company. Brand`; the point of `Inc.` is the company's own.
        var stop = front.LastIndexOf(". ", StringComparison.Ordinal);
        work = work with
        {
            Type = WorkType.Report,
            Genre = genre,
            Title = front[(stop < 0 ? 0 : stop + 2)..].Trim(),
            Authors = stop < 0 ? [] : [Names.PersonName.Group(front[..stop])],
        };
        if (work.Title.Length == 0 || work.Title.Length > 120)
            return null;
        // The year may stand behind a semicolon, or in a sentence of its own.
        foreach (var part in Sentences(rest.Replace("; ", ". ", StringComparison.Ordinal)))
        {
            if (DayOf(part) is { } date)
                work = work with { Year = date.Year, Month = date.Month, Day = date.Day };
            else if (work.Publisher.Length == 0 && part.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
                work = work with { Place = part[..colon], Publisher = part[(colon + 2)..].Trim(' ', '.') };
            else if (work.Publisher.Length == 0)
                work = work with { Publisher = part.Trim(' ', '.') };
            else
                return null;
        }
        return work;
    }

    // `U.S. Food and Drug Administration`: a stop behind one capital ends no sentence.
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2])))
                continue;
            if (text[start..at].Trim(' ', '.').Length > 0)
                yield return text[start..at];
            start = at + 2;
        }
        if (text[start..].Trim(' ', '.').Length > 0)
            yield return text[start..];
    }

    private static PublicationDate? DayOf(string part)
    {
        var cursor = new TextCursor(part.Trim(' ', '.'), 0);
        foreach (var word in DayWords)
        {
            if (cursor.Skip(word))
                break;
        }
        return PublicationDate.TakeAnyOrder(ref cursor) is { } date && cursor.AtEnd ? date : null;
    }
}
