using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Articles as NLM, Vancouver, AMA, PMC and MDPI print them: authors, title, journal, then date, volume, issue and pages.</summary>
internal static class VancouverArticle
{
    // Words in the names of publishers that no journal's name holds.
    private static readonly string[] Publishers =
    [
        "Elsevier",
        "Springer",
        "Wiley",
        "Karger",
        "Thieme",
        "Routledge",
        "Informa",
        "Lippincott",
        "Wolters",
        "Press",
        "Publish",
        " Inc",
        " Ltd",
        "Verlag",
        "GmbH",
        "Taylor",
        "BioMed Central",
        "Masson",
        "Saunders",
        "Mosby",
        "Hindawi",
        "MDPI",
        "SAGE",
        "Sage ",
    ];

    /// <summary>The article; null when the text is not surely one.</summary>
    /// <param name="core">The reference without its identifiers.</param>
    /// <param name="work">What is known of it already.</param>
    /// <param name="online">The day of publication on the web, for an article without volume and pages.</param>
    public static Work? Read(string core, Work work, PublicationDate? online)
    {
        // A chapter's book is no journal.
        if (core.Contains(". In: ", StringComparison.Ordinal) || core.Contains("? In: ", StringComparison.Ordinal))
            return null;
        var authors = AuthorList.Read(core, 0) ?? NaturalAuthorList.Read(core);
        var bodyStart = authors?.End ?? 0;
        if (VolumeBeforeJournal.Read(core, bodyStart, work, authors) is { } volumeFirst)
            return volumeFirst;
        var found =
            FindImprint(core, bodyStart) ?? FindYearLast(core, bodyStart) ?? (online is { } date ? (new Imprint { Date = date }, core.Length) : null);
        if (found is not var (imprint, start))
            return null;
        if (WithoutPublisher(core[bodyStart..start]) is not { } body || TitleAndJournal.Split(body) is not { } parts)
            return null;
        if (authors is null && LooksLikeUnreadAuthors(parts.Title))
            return null;
        return imprint.ApplyTo(work, authors, parts);
    }

    private static (Imprint Imprint, int Start)? FindImprint(string core, int from)
    {
        for (var i = from + 1; i < core.Length; i++)
        {
            if (!char.IsAsciiDigit(core[i]) || core[i - 1] is not (' ' or '('))
                continue;
            var start = core[i - 1] == '(' ? i - 1 : i;
            var cursor = new TextCursor(core, start);
            if (Imprint.TakeDated(ref cursor) is { IsFull: true } imprint && Imprint.EndsReference(ref cursor))
                return (imprint, start);
        }
        return null;
    }

    // `J Digit Imaging 24:794–803, 2011`
    private static (Imprint Imprint, int Start)? FindYearLast(string core, int from)
    {
        for (var i = from + 1; i < core.Length; i++)
        {
            if (!char.IsAsciiDigit(core[i]) || core[i - 1] != ' ')
                continue;
            var cursor = new TextCursor(core, i);
            if (Imprint.TakePlace(ref cursor) is not { HasPages: true } place || !(cursor.Skip(", ") || cursor.Skip(" (")))
                continue;
            if (PublicationDate.TakeAnyOrder(ref cursor) is not { } date)
                continue;
            cursor.Skip(')');
            if (Imprint.EndsReference(ref cursor))
                return (place with { Date = date }, i);
        }
        return null;
    }

    // Reference managers print a journal's publisher, `Cell. Elsevier; 2014;157(3):714-25`; with a place, `Ankara: House; 2009:51-75`, it is a
    // book's. Null for a book.
    private static string? WithoutPublisher(string body)
    {
        var text = body.TrimEnd();
        if (!text.EndsWith(';'))
            return body;
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        var last = text[(stop + 1)..];
        if (last.Contains(": ", StringComparison.Ordinal))
            return null;
        var isPublisher = stop > 0 && Array.Exists(Publishers, name => last.Contains(name, StringComparison.Ordinal));
        return isPublisher ? text[..(stop + 1)] : body;
    }

    // Without an author list a title must be one sentence; two may be a list that could not be read.
    private static bool LooksLikeUnreadAuthors(string title) => title.Contains(". ", StringComparison.Ordinal);
}
