using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Articles with the year behind the authors: APA <c>Journal, 34(1), 41–55</c> and Springer <c>Journal 9:41–55</c>.</summary>
internal static class YearAfterAuthors
{
    /// <summary>The article; null when the text is not surely one.</summary>
    public static Work? Read(string core, Work work)
    {
        if (AuthorList.Read(core, 0) is not { } authors || authors.End >= core.Length || core[authors.End] != '(') return null;
        var cursor = new TextCursor(core, authors.End + 1);
        if (PublicationDate.Take(ref cursor) is not { } date || !cursor.Skip(')')) return null;
        if (!cursor.Skip('.')) cursor.Skip(':');
        cursor.SkipSpaces();
        var titleStart = cursor.At;
        for (var i = titleStart + 1; i < core.Length; i++)
        {
            if (!(char.IsAsciiDigit(core[i]) || core[i] == '(') || core[i - 1] != ' ') continue;
            cursor.At = i;
            if (Imprint.TakePlace(ref cursor) is not { HasPages: true } place || !Imprint.EndsReference(ref cursor)) continue;
            return TitleAndJournal.Split(core[titleStart..i]) is { } parts ? (place with { Date = date }).ApplyTo(work, authors, parts) : null;
        }
        return null;
    }
}
