using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Reads days of the form <c>2026-11-23</c>.</summary>
internal static class DateReader
{
    /// <summary>The day; null, with a report, when the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key it belongs to, for the message.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="language">The site's language: where all write the day first, <c>12/03/2021</c> is one day.</param>
    public static Located<DateOnly>? Read(Located<string> text, string key, DiagnosticBag problems, string language = "en")
    {
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return text.With(date);
        if (MonthNames.Day(text.Value, language) is { } named)
            return text.With(named);

        if (HasDateShape(text.Value))
        {
            problems.Add(ParseProblems.NoSuchDay(text, key));
            return null;
        }
        problems.Add(ParseProblems.NotDate(text, key, Meant(text.Value)));
        return null;
    }

    /// <summary>Reports a day that is more than a year ahead, or before there were case reports online.</summary>
    public static void CheckLikely(Located<DateOnly> date, string key, DateOnly today, DiagnosticBag problems)
    {
        var written = date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (date.Value.DayNumber > today.DayNumber + 366)
            problems.Add(ParseProblems.FarAhead(date.Location, written, key));
        else if (date.Value.Year < 1900)
            problems.Add(ParseProblems.LongAgo(date.Location, written, key));
    }

    private static bool HasDateShape(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is not 4 and not 7 && !char.IsAsciiDigit(text[i]))
                return false;
        }
        return true;
    }

    // Only what can mean one day alone is put right; 03/04/2026 is two days.
    private static DateOnly? Meant(string text)
    {
        string[] forms =
        [
            "d.M.yyyy",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyy-M-d",
            "yyyyMMdd",
            "d MMMM yyyy",
            "d MMM yyyy",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "MMMM d yyyy",
            "yyyy MMM d",
        ];
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
            return date;
        if (
            text.Length > 10
            && text[10] is 'T' or ' '
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        )
            return date;
        var dayFirst = DateOnly.TryParseExact(text, ["d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var european);
        var monthFirst = DateOnly.TryParseExact(text, ["M/d/yyyy", "M-d-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var american);
        if (dayFirst == monthFirst)
            return dayFirst && european == american ? european : null;
        return dayFirst ? european : american;
    }
}
