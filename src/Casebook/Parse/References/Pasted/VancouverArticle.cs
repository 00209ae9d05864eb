using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Articles as NLM, Vancouver, AMA and PMC print them: authors, title, journal, then date, volume, issue and pages.</summary>
internal static class VancouverArticle
{
    /// <summary>The article; null when the text is not surely one.</summary>
    public static Work? Read(string core, Work work)
    {
        var authors = AuthorList.Read(core, 0);
        var bodyStart = authors?.End ?? 0;
        if (FindImprint(core, bodyStart) is not { } found) return null;
        if (TitleAndJournal.Split(core[bodyStart..found.Start]) is not { } parts) return null;
        if (authors is null && LooksLikeUnreadAuthors(parts.Title)) return null;
        var (imprint, _) = found;
        return work with
        {
            Type = WorkType.Article,
            Authors = authors?.People ?? [],
            MoreAuthors = authors?.More ?? false,
            Title = parts.Title,
            Container = parts.Journal,
            Year = imprint.Date?.Year,
            Month = imprint.Date?.Month,
            Day = imprint.Date?.Day,
            Volume = imprint.Volume,
            Issue = imprint.Issue,
            Pages = imprint.Pages,
            ArticleNumber = imprint.ArticleNumber,
        };
    }

    private static (Imprint Imprint, int Start)? FindImprint(string core, int from)
    {
        for (var i = from + 1; i < core.Length; i++)
        {
            if (!char.IsAsciiDigit(core[i]) || core[i - 1] is not (' ' or '(')) continue;
            var start = core[i - 1] == '(' ? i - 1 : i;
            var cursor = new TextCursor(core, start);
            if (Imprint.TakeDated(ref cursor) is not { IsFull: true } imprint || !EndsReference(core.AsSpan(cursor.At))) continue;
            return (imprint, start);
        }
        return null;
    }

    private static bool EndsReference(ReadOnlySpan<char> rest) => rest.Trim(" .;,").IsEmpty;

    // Without an author list a title must be one sentence; two may be a list that could not be read.
    private static bool LooksLikeUnreadAuthors(string title) => title.Contains(". ", StringComparison.Ordinal);
}
