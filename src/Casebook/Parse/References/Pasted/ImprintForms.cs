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
        if (PublicationDate.Take(ref cursor) is not { } date || (bracket && !cursor.Skip(')')))
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
            if (TakePlace(ref cursor) is { } place)
                return place with { Date = date };
        }
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
        var words = TakeWithWords(ref cursor);
        if (words is { Date: not null })
            return words;
        if ((words ?? TakePlace(ref cursor)) is { } place && (cursor.Skip(", ") || cursor.Skip(" (")))
        {
            if ((TakeMonthAndYear(ref cursor) ?? PublicationDate.TakeAnyOrder(ref cursor)) is { } date && place.HasPages)
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

    private static Imprint? TakeYearInside(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (TakeVolume(ref cursor, withIssue: false) is { } found && HasDigit(found.Volume))
        {
            cursor.SkipSpaces();
            if (cursor.Skip('(') && PublicationDate.Take(ref cursor) is { } date && cursor.Skip(')'))
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

    // `vol. 12, no. 3, pp. 1–5`
    private static Imprint? TakeWithWords(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Skip("vol. ") && TakeVolume(ref cursor, withIssue: false) is { } found && TakeComma(ref cursor))
        {
            if (cursor.Skip("no. ") || cursor.Skip("iss. "))
            {
                found = found with { Issue = cursor.TakeUntil(",").ToString() };
                TakeComma(ref cursor);
            }
            // `vol. 113, May 2021, Art. no. 107700`
            if ((TakeMonthAndYear(ref cursor) ?? PublicationDate.Take(ref cursor)) is { } date && TakeComma(ref cursor))
                found = found with { Date = date };
            if (Pages.Take(ref cursor) is { Length: > 0 } pages)
                return found.WithPages(pages);
        }
        cursor.At = start;
        return null;
    }

    private static bool TakeComma(ref TextCursor cursor)
    {
        var isOne = cursor.Skip(',');
        cursor.SkipSpaces();
        return isOne;
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
            if (TakePages(ref cursor) is { Length: > 0 } pages && (found.Issue.Length > 0 || pages.AsSpan().ContainsAny('-', '–')))
                return found.WithPages(pages);
        }
        cursor.At = start;
        return null;
    }

    private static PublicationDate? TakeMonthAndYear(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (Names.MonthName.Read(cursor.TakeLetters()) is { } month)
        {
            cursor.Skip('.');
            cursor.SkipSpaces();
            if (PublicationDate.Take(ref cursor) is { } date)
                return date with { Month = month };
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
        var volume = cursor.TakeAll(VolumeMarks).ToString();
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
            if (!HasDigit(cursor.TakeAll(VolumeMarks)))
                cursor.At = behindWord;
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

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool IsRoman(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(RomanMarks);
}
