using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Articles: every way in which authors, title, journal and imprint can stand in a text.</summary>
internal static class ArticleReadings
{
    private const int MaxImprints = 6;

    // A word cut short beside another word, or a name that is known.
    private const int MinSureJournal = 5;

    /// <summary>The readings.</summary>
    /// <param name="core">The reference without its identifiers and notes.</param>
    /// <param name="work">What is known of it already.</param>
    /// <param name="notes">What it says beside: the day of publication on the web, in press.</param>
    /// <param name="journals">The journals of the casebook's own library.</param>
    public static IEnumerable<Reading> Of(string core, Work work, PastedNotes notes, LibraryJournals journals)
    {
        // A chapter's book is no journal.
        if (core.Contains(". In: ", StringComparison.Ordinal) && !IsBehindQuote(core) || core.Contains("? In: ", StringComparison.Ordinal))
            yield break;
        foreach (var (authors, authorScore) in AuthorReadings.Of(core))
        {
            var start = authors?.End ?? 0;
            if (authors is not null && TakeYear(core, start) is var (date, titleStart))
            {
                var imprints = Imprints(core, titleStart, yearIsKnown: true);
                // What is known by its number may have neither volume nor pages.
                // `Lopez G, et al. (2012). J Test 2012; 83 (2): 154-160`: the year twice.
                imprints.AddRange(Imprints(core, titleStart, yearIsKnown: false).Where(found => found.Imprint.Volume.Length > 0
                    && found.Imprint.Date?.Year == date.Year));
                if (imprints.Count == 0 && work.Doi.Length > 0)
                    imprints.Add((new Imprint(), core.Length));
                foreach (var (imprint, at) in imprints)
                {
                    foreach (var (parts, score) in TitleAndJournal.Splits(core[titleStart..at], commas: false, journals))
                    {
                        if (imprint.IsFull || !PublisherNames.IsIn(parts.Journal))
                            yield return new Reading((imprint with { Date = date }).ApplyTo(work, authors, parts), score + authorScore + 2);
                    }
                }
                continue;
            }
            foreach (var reading in WithVolumeFirst(core, start, work, authors))
                yield return reading;
            foreach (var (imprint, at) in ImprintsOrDay(core, start, work, notes))
            {
                if (WithoutPublisher(core[start..at]) is not { } body)
                    continue;
                var commas = authors is { InitialsFirst: true };
                foreach (var (parts, score) in TitleAndJournal.Splits(body, commas, journals))
                {
                    // Without a list of authors a title must be one sentence; two may be a list that could not be read.
                    if (authors is null && (parts.Title.Length == 0 || parts.Title.Contains(". ", StringComparison.Ordinal)))
                        continue;
                    if (!imprint.IsFull && PublisherNames.IsIn(parts.Journal))
                        continue;
                    if (
                        !imprint.IsFull
                        && !MayLackImprint(work, notes, core)
                        && (authors is null || JournalScore.Of(parts.Journal, journals) < MinSureJournal)
                    )
                        continue;
                    yield return new Reading(imprint.ApplyTo(work, authors, parts), score + authorScore + (imprint.HasPages ? 2 : 0));
                }
            }
        }
    }

    // `“Title”. In: Nature medicine 28.1 (2022)`, as a program for typesetting prints journals.
    private static bool IsBehindQuote(string core) => core.Contains("”. In: ", StringComparison.Ordinal)
        || core.Contains("\". In: ", StringComparison.Ordinal);

    private static IEnumerable<(Imprint Imprint, int Start)> ImprintsOrDay(string core, int from, Work work, PastedNotes notes)
    {
        var any = false;
        foreach (var found in Imprints(core, from, yearIsKnown: false))
        {
            any = true;
            yield return found;
        }
        if (any)
            yield break;
        // A page of the web has a title and a site, not a journal.
        var isPage = work is { Url.Length: > 0, Doi.Length: 0, Pmid.Length: 0 };
        if (notes.Online is { } day && !isPage)
        {
            // `Ann Intern Med. 2020; [Epub ahead of print 10 March 2020]`, `Front Sports; 2. Epub ahead of print …`
            if (DateAtEnd(core, from) is ({ Month: null }, var before))
                yield return (new Imprint { Date = day }, before);
            else if (VolumeAtEnd(core, from) is var (volume, at))
                yield return (new Imprint { Date = day, Volume = volume }, at);
            else
                yield return (new Imprint { Date = day }, core.Length);
        }
        // `J Rheumatol. 2017.` of a work in press or on a preprint server has no more.
        // So has one that is known by its number, `J Test. 2020. doi:…`.
        else if (MayLackImprint(work, notes, core))
        {
            if (DateAtEnd(core, from) is var (date, start))
                yield return (new Imprint { Date = date }, start);
            else if (work.Stage is not null)
                yield return (new Imprint(), core.Length);
        }
        else if (PlaceAtEnd(core, from) is var (place, placeStart))
            yield return (place, placeStart);
        // `J Rheumatol. 2017.` and nothing else: only of what is surely a journal (see below).
        else if (!isPage && DateAtEnd(core, from) is var (year, behind) && (year.Month is null || year.Day is not null))
            yield return (new Imprint { Date = year }, behind);
    }

    // In press, on a preprint server, or known by its number.
    private static bool MayLackImprint(Work work, PastedNotes notes, string core) =>
        work.Stage is not null
        || work.Doi.Length + work.Pmid.Length > 0
        || notes.IsPreprint
        || notes.Online is not null
        || JournalNames.NamesPreprintServer(core);

    private static (string Volume, int Start)? VolumeAtEnd(string core, int from)
    {
        var semicolon = core.LastIndexOf("; ", StringComparison.Ordinal);
        if (semicolon <= from)
            return null;
        var volume = core[(semicolon + 2)..].TrimEnd(' ', '.');
        return volume.Length is > 0 and <= 4 && volume.All(char.IsAsciiDigit) ? (volume, semicolon) : null;
    }

    // `MAbs. 15(1):2153410.`: the year was left out.
    private static (Imprint Imprint, int Start)? PlaceAtEnd(string core, int from)
    {
        for (var i = Math.Max(from + 1, core.Length - 40); i < core.Length; i++)
        {
            if (!char.IsAsciiDigit(core[i]) || core[i - 1] != ' ')
                continue;
            var cursor = new TextCursor(core, i);
            if (ImprintForms.TakePlace(ref cursor) is { Volume.Length: > 0 and < 4, HasPages: true } place
                && (place.Issue.Length > 0 || place.ArticleNumber.Length > 0)
                && !ImprintForms.IsYear(place.Pages) && EndsReference(cursor))
                return (place, i);
        }
        return null;
    }

    private static (PublicationDate Date, int Start)? DateAtEnd(string core, int from)
    {
        for (var i = Math.Max(from + 1, core.Length - 20); i < core.Length; i++)
        {
            if (!char.IsAsciiDigit(core[i]) || core[i - 1] is not (' ' or '('))
                continue;
            var cursor = new TextCursor(core, i);
            if (PublicationDate.Take(ref cursor) is { } date && cursor.Rest.Trim(" .;,)").IsEmpty)
                return (date, i);
        }
        return null;
    }

    private static List<(Imprint Imprint, int Start)> Imprints(string core, int from, bool yearIsKnown)
    {
        var found = new List<(Imprint, int)>();
        for (var i = from + 1; i < core.Length && found.Count < MaxImprints; i++)
        {
            if (core[i - 1] != ' ' && !(core[i - 1] == '(' && i > from + 1))
                continue;
            var start = core[i - 1] == '(' ? i - 1 : i;
            var isDigit = char.IsAsciiDigit(core[i]);
            if (!isDigit && !LabelledImprint.MayBeginAt(core, i) && !BeginsWithMonth(core, i) && !(yearIsKnown && core[i] == '('))
                continue;
            if (TakeAt(core, start, yearIsKnown) is { } imprint)
                found.Add((imprint, start));
        }
        return found;
    }

    private static Imprint? TakeAt(string core, int start, bool yearIsKnown)
    {
        var cursor = new TextCursor(core, start);
        if (yearIsKnown && ImprintForms.TakeStopped(ref cursor) is { } stopped && EndsReference(cursor))
            return stopped;
        cursor.At = start;
        if (yearIsKnown && LabelledImprint.Take(ref cursor) is { } labelled && EndsReference(cursor))
            return labelled;
        cursor.At = start;
        if (yearIsKnown)
            return ImprintForms.TakePlace(ref cursor) is { } place && (place.HasPages || IsNumber(place.Issue)) && EndsReference(cursor)
                ? place
                : null;
        if (ImprintForms.TakeDated(ref cursor) is { IsFull: true } imprint && EndsReference(cursor))
            return imprint;
        cursor.At = start;
        // `2014; Vol. 53, No. 6: 1021-1029`
        if (LabelledImprint.Take(ref cursor) is { Date: not null } labelledWithYear && EndsReference(cursor))
            return labelledWithYear;
        cursor.At = start;
        return ImprintForms.TakeYearBehind(ref cursor) is { } behind && EndsReference(cursor) ? behind : null;
    }

    // `Man Ther. May 2005;10(2):164-71`
    private static bool BeginsWithMonth(string core, int at)
    {
        var end = core.IndexOf(' ', at);
        return end > at + 2
            && end + 4 < core.Length
            && char.IsAsciiDigit(core[end + 1])
            && core[end + 1] is '1' or '2'
            && Names.MonthName.IsSure(core.AsSpan(at, end - at).TrimEnd(".,"));
    }

    // `(1)` without pages is an issue; longer words in brackets end a title.
    private static bool IsNumber(string issue) => issue.Length is > 0 and <= 12 && char.IsAsciiDigit(issue[0]);

    private static bool EndsReference(TextCursor cursor) => cursor.Rest.Trim(" .;,:").IsEmpty;

    private static IEnumerable<Reading> WithVolumeFirst(string core, int start, Work work, AuthorList? authors)
    {
        var at = core.IndexOf(". Vol. ", start, StringComparison.Ordinal);
        if (authors is not null && at > start && TakeVolumeFirst(core, at + 2) is var (imprint, journal))
            yield return new Reading(imprint.ApplyTo(work, authors, new TitleAndJournal(core[start..at], journal)), 12);
    }

    private static (Imprint Imprint, string Journal)? TakeVolumeFirst(string core, int at)
    {
        var cursor = new TextCursor(core, at);
        return ImprintForms.TakeVolumeBeforeJournal(ref cursor) is { } found && EndsReference(cursor) ? found : null;
    }

    /// <summary>
    /// The year behind the authors, <c>(2010). </c>, <c>(2010) </c> or <c>2010. </c>, and where the title begins; null when none stands there.
    /// </summary>
    public static (PublicationDate Date, int TitleStart)? TakeYear(string core, int at)
    {
        var cursor = new TextCursor(core, at);
        var bracket = cursor.Skip('(');
        if ((bracket ? PublicationDate.TakeWithMonthFirst(ref cursor) : PublicationDate.Take(ref cursor)) is not { } date
            || !(bracket ? cursor.Skip(')') : cursor.Skip(". "))
        )
            return null;
        if (bracket && !cursor.Skip('.') && !cursor.Skip(','))
            cursor.Skip(':');
        cursor.SkipSpaces();
        return cursor.AtEnd ? null : (date, cursor.At);
    }

    // Reference managers print a journal's publisher, `Cell. Elsevier; 2014;157(3):714-25`.
    // With a place, `Ankara: House; 2009:51-75`, it is a book's: then null.
    private static string? WithoutPublisher(string body)
    {
        var text = body.TrimEnd();
        if (!text.EndsWith(';'))
            return body;
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        var last = text[(stop + 1)..];
        if (last.Contains(": ", StringComparison.Ordinal))
            return null;
        var isPublisher = stop > 0 && PublisherNames.IsIn(last);
        return isPublisher ? text[..(stop + 1)] : body;
    }
}
