using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Articles that a reference manager took for something else: <c>Title. Vol. 27, The Journal of trauma. 1987. p. 370-8.</c></summary>
internal static class VolumeBeforeJournal
{
    private const string Mark = ". Vol. ";

    /// <summary>The article; null when the text is not surely one.</summary>
    public static Work? Read(string core, int bodyStart, Work work, AuthorList? authors)
    {
        var at = core.IndexOf(Mark, bodyStart, StringComparison.Ordinal);
        if (at <= bodyStart || authors is null)
            return null;
        var cursor = new TextCursor(core, at + Mark.Length);
        var volume = cursor.TakeDigits().ToString();
        if (volume.Length == 0 || !cursor.Skip(", "))
            return null;
        var stop = core.IndexOf(". ", cursor.At, StringComparison.Ordinal);
        if (stop < 0)
            return null;
        var journal = core[cursor.At..stop];
        cursor.At = stop + 2;
        if (PublicationDate.Take(ref cursor) is not { } date || !cursor.Skip(". "))
            return null;
        var pages = Imprint.TakePages(ref cursor);
        if (pages.Length == 0 || !Imprint.EndsReference(ref cursor))
            return null;
        return new Imprint
        {
            Date = date,
            Volume = volume,
            Pages = pages,
        }.ApplyTo(work, authors, new TitleAndJournal(core[bodyStart..at], journal));
    }
}
