using System.Buffers;

namespace Casebook.Parse.References.Pasted;

/// <summary>The orders in which journals print year, volume, issue and pages. Each takes what it knows, or leaves the cursor where it was.</summary>
internal static class ImprintForms
{
    private static readonly SearchValues<char> VolumeMarks = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-–/");
    private static readonly SearchValues<char> RomanMarks = SearchValues.Create("ivxlcIVXLC-–");
    private static readonly string[] SupplementWords = ["Supplement", "Suppl", "Pt", "Spec No", "Special Issue", "Spec Issue"];

    /// <summary>
    /// Date, volume, issue and pages: <c>2002 Jul 25;347(4):284-7</c>, <c>2007, 23: 431-435</c>, <c>(2010) 4:188</c>, <c>2013 178(3) 246-253</c>.
    /// </summary>
    public static Imprint? TakeDated(ref TextCursor cursor)
    {
        var start = cursor.At;
        var bracket = cursor.Skip('(');
        if (PublicationDate.TakeWithMonthFirst(ref cursor) is not { } date || (bracket && !cursor.Skip(')')))
        {
            cursor.At = start;
            return null;
        }
        cursor.SkipSpaces();
        var behindDate = cursor.At;
        // `2026 Mar 3:S2665-9913(26)00012-3` has no volume, `2025 May 8:16:1587705` has one behind a colon.
        if (cursor.Skip(':'))
        {
            cursor.SkipSpaces();
            var beforeFirst = cursor.At;
            if (TakePlace(ref cursor) is { Volume.Length: > 0, HasPages: true } both)
                return both with { Date = date };
            cursor.At = beforeFirst;
            if (Pages.Take(ref cursor) is { Length: > 0 } pages)
                return new Imprint { Date = date }.WithPages(pages);
        }
        else if (cursor.Skip(';') || cursor.Skip(',') || bracket)
        {
            cursor.SkipSpaces();
            // `2020; Apr;111(4):198-201`
            var beforeMonth = cursor.At;
            if (PublicationDate.SkipMonthAndDay(ref cursor) && cursor.Skip(';'))
                cursor.SkipSpaces();
            else
                cursor.At = beforeMonth;
            if (TakePlace(ref cursor) is { } place)
                return WithPagesAlone(place, date) with { Date = date };
        }
        // A reference manager's own style, `2010. 25(5-6): p. 265-270`.
        else if (cursor.Skip(". ") && TakePlace(ref cursor) is { Volume.Length: > 0, HasPages: true } behindStop)
            return behindStop with { Date = date };
        // A journal without volumes, `2009(1):34-36`.
        else if (cursor.At == behindDate && cursor.Next == '(' && TakePlace(ref cursor) is { Issue.Length: > 0, HasPages: true } issue)
            return issue with { Date = date };
        else if (TakeSpaced(ref cursor) is { } spaced)
            return spaced with { Date = date };
        cursor.At = behindDate;
        return new Imprint { Date = date };
    }

    /// <summary>Volume, issue and pages: <c>347(4):284-7</c>, <c>34(6), pp. 805–812</c>.</summary>
    public static Imprint? TakePlace(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Skip("vol. ") || cursor.Skip("vol "))
            cursor.SkipSpaces();
        if (TakeVolume(ref cursor) is not { } found)
        {
            cursor.At = start;
            return null;
        }
        var beforePages = cursor.At;
        cursor.SkipSpaces();
        if (!((cursor.Skip(':') || cursor.Skip(',')) && TakePages(ref cursor) is { Length: > 0 } pages))
            cursor.At = beforePages;
        else
            found = found.WithPages(pages);
        if (found.IsFull && (found.Volume.Length == 0 || HasDigit(found.Volume) || IsRoman(found.Volume)))
            return found;
        cursor.At = start;
        return null;
    }

    /// <summary>Volume, issue and pages with stops between, as a network of researchers prints them: <c>34. 689-94</c>, <c>34(2). 689-94</c>.</summary>
    public static Imprint? TakeStopped(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (
            TakeVolume(ref cursor) is { Volume.Length: > 0 } found
            && HasDigit(found.Volume)
            && cursor.Skip(". ")
            && Pages.Take(ref cursor) is { Length: > 0 } pages
        )
            return found.WithPages(pages);
        cursor.At = start;
        return null;
    }

    /// <summary>The year at the end or in the middle: <c>14: 508, 1988</c>, <c>12 (2010) 1–5</c>, <c>vol. 12, no. 3, pp. 1–5, Mar. 2010</c>.</summary>
    public static Imprint? TakeYearBehind(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (TakeYearInside(ref cursor) is { } inside)
            return inside;
        if (LabelledImprint.Take(ref cursor) is { Date: not null } labelled)
            return labelled;
        cursor.At = start;
        // `1(1), 1983`: an issue without pages.
        if (TakePlace(ref cursor) is { Issue.Length: > 0, ArticleNumber: "" } issue && IsYear(issue.Pages))
            return issue with { Pages = "", Date = new PublicationDate(int.Parse(issue.Pages, System.Globalization.CultureInfo.InvariantCulture)) };
        cursor.At = start;
        if (TakePlace(ref cursor) is { } place && (cursor.Skip(',') || cursor.Skip(" (")))
        {
            cursor.SkipSpaces();
            if (PublicationDate.TakeWithMonthFirst(ref cursor) is { } date && place.HasPages)
            {
                cursor.Skip(')');
                return place with { Date = date };
            }
        }
        cursor.At = start;
        return null;
    }

    /// <summary>A volume before its journal, as a reference manager prints it: <c>Vol. 27, The Journal of trauma. 1987. p. 370-8</c>.</summary>
    public static (Imprint Imprint, string Journal)? TakeVolumeBeforeJournal(ref TextCursor cursor)
    {
        if (!cursor.Skip("Vol. "))
            return null;
        var volume = cursor.TakeDigits().ToString();
        if (volume.Length == 0 || !cursor.Skip(", "))
            return null;
        var stop = cursor.Rest.IndexOf(". ");
        if (stop < 0)
            return null;
        var journal = cursor.Rest[..stop].ToString();
        cursor.At += stop + 2;
        if (PublicationDate.Take(ref cursor) is not { } date || !cursor.Skip(". "))
            return null;
        return Pages.Take(ref cursor) is { Length: > 0 } pages ? (new Imprint { Date = date, Volume = volume }.WithPages(pages), journal) : null;
    }

    // `2023 Jun 26;1–3`: what is on the web alone has pages, but no volume.
    private static Imprint WithPagesAlone(Imprint place, PublicationDate date) =>
        date.Day is not null && !place.HasPages && place.Issue.Length == 0 && (place.Volume.AsSpan().ContainsAny('-', '–')
            || char.IsAsciiLetter(place.Volume[0]) && HasDigit(place.Volume))
            ? place with { Volume = "", Pages = place.Volume }
            : place;

    private static Imprint? TakeYearInside(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (TakeVolume(ref cursor, withIssue: false) is { } found && HasDigit(found.Volume))
        {
            cursor.SkipSpaces();
            if (TakeIssueBeforeYear(ref cursor) is { } issue)
                found = found with { Issue = issue };
            if (cursor.Skip('(') && PublicationDate.TakeWithMonthFirst(ref cursor) is { } date && cursor.Skip(')'))
            {
                cursor.Skip(',');
                cursor.Skip(':');
                if (TakePages(ref cursor) is { Length: > 0 } pages)
                    return (found with { Date = date }).WithPages(pages);
            }
        }
        cursor.At = start;
        return null;
    }

    // `53 (6) (2014) 1021–1029`
    private static string? TakeIssueBeforeYear(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Skip('('))
        {
            var issue = cursor.TakeUntil("()").ToString();
            if (cursor.Skip(')') && cursor.Skip(" ") && cursor.Next == '(' && issue.Length is > 0 and < 12)
                return issue;
        }
        cursor.At = start;
        return null;
    }

    // `178(3) 246-253`, `178 246-253`
    private static Imprint? TakeSpaced(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (TakePlace(ref cursor) is { HasPages: true, Volume.Length: > 0 } usual)
            return usual;
        cursor.At = start;
        if (TakeVolume(ref cursor) is { Volume.Length: > 0 } found && HasDigit(found.Volume) && cursor.Next == ' ')
        {
            var behindVolume = cursor.At;
            cursor.SkipSpaces();
            var issue = cursor.TakeDigits().ToString();
            // `34 3 126-131`
            if (issue.Length is > 0 and < 3 && cursor.Next == ' ' && TakePages(ref cursor) is { Length: > 0 } behind
                && behind.AsSpan().ContainsAny('-', '–'))
                return (found with { Issue = issue }).WithPages(behind);
            cursor.At = behindVolume;
            if (TakePages(ref cursor) is { Length: > 0 } pages && (found.Issue.Length > 0 || pages.AsSpan().ContainsAny('-', '–')))
                return found.WithPages(pages);
        }
        cursor.At = start;
        return null;
    }

    private static string TakePages(ref TextCursor cursor)
    {
        cursor.SkipSpaces();
        return Pages.Take(ref cursor);
    }

    // Volume with its supplement or issue; null (the cursor anywhere) when a bracket never closes.
    private static Imprint? TakeVolume(ref TextCursor cursor, bool withIssue = true)
    {
        var volume = cursor.Rest.StartsWith("Suppl", StringComparison.OrdinalIgnoreCase) ? "" : cursor.TakeAll(VolumeMarks).ToString();
        if (!withIssue)
            return new Imprint { Volume = volume };
        var issue = TakeSupplement(ref cursor);
        var beforeBracket = cursor.At;
        cursor.SkipSpaces();
        if (!cursor.Skip('('))
        {
            cursor.At = beforeBracket;
            return new Imprint { Volume = volume, Issue = issue };
        }
        var inBrackets = cursor.TakeUntil("()").Trim().ToString();
        if (!cursor.Skip(')'))
            return null;
        // AMA prints `12 suppl 7`.
        inBrackets = inBrackets.Replace("suppl ", "Suppl ", StringComparison.Ordinal);
        return new Imprint { Volume = volume, Issue = Join(inBrackets, issue.Length > 0 ? issue : TakeSupplement(ref cursor)) };
    }

    private static string TakeSupplement(ref TextCursor cursor)
    {
        var start = cursor.At;
        cursor.SkipSpaces();
        var from = cursor.At;
        var text = cursor.Rest;
        foreach (var word in SupplementWords)
        {
            if (!cursor.Skip(word))
                continue;
            cursor.Skip('.');
            var behindWord = cursor.At;
            cursor.SkipSpaces();
            // `Suppl 1`, `Suppl Web Exclusives`
            if (!HasDigit(cursor.TakeAll(VolumeMarks)))
                cursor.At = text.IndexOf(':') is var colon and > 0 and < 30 && !HasDigit(text[..colon]) ? from + colon : behindWord;
            var taken = text[..(cursor.At - from)];
            return taken.StartsWith("suppl") ? string.Concat("S", taken[1..]) : taken.ToString();
        }
        cursor.At = start;
        return "";
    }

    private static string Join(string issue, string supplement) =>
        supplement.Length == 0 ? issue
        : issue.Length == 0 ? supplement
        : $"{issue} {supplement}";

    /// <summary>Whether a text is a year of our time.</summary>
    public static bool IsYear(string text) => text.Length == 4 && text[..2] is "19" or "20" && text.All(char.IsAsciiDigit);

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool IsRoman(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(RomanMarks);
}
