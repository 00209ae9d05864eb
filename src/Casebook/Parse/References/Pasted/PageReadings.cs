using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Pages of the web without imprint: <c>Authors. Title. Site. Published May 3, 2020. Accessed …. https://…</c>.</summary>
internal static class PageReadings
{
    public static IEnumerable<Reading> Of(string core, Work work, PastedNotes notes)
    {
        if (work is not { Url.Length: > 0, Doi.Length: 0, Pmid.Length: 0 } || core.Contains("; ", StringComparison.Ordinal))
            yield break;
        if (AuthorReadings.Of(core).FirstOrDefault().Authors is not { } authors)
            yield break;
        var parts = core[authors.End..].TrimEnd(' ', '.').Split(". ");
        if (
            parts.Length > 2
            || parts[0].Trim().Length == 0
            || parts[0][0] == '('
            || parts.Any(part => part.Any(char.IsAsciiDigit) && part.Length < 12)
        )
            yield break;
        yield return new Reading(
            work with
            {
                Type = WorkType.WebPage,
                Authors = authors.People,
                MoreAuthors = authors.More,
                Title = parts[0].Trim(),
                Container = parts.Length > 1 ? parts[1].Trim() : "",
                Year = notes.Online?.Year,
                Month = notes.Online?.Month,
                Day = notes.Online?.Day,
            },
            5
        );
    }
}
