using System.Globalization;

namespace Casebook.Domain.Works;

/// <summary>The time between the publications of two works, as OpenCitations gives it.</summary>
internal static class DateSpan
{
    /// <summary>An ISO 8601 duration (<c>P12Y3M</c>, <c>-P1Y</c>), as exact as the less exact date is; empty when a year is not known.</summary>
    /// <param name="cited">The cited work; its year, month and day as far as they are stated.</param>
    /// <param name="citing">The day of the citing one; null when not stated.</param>
    public static string Between(Work cited, DateOnly? citing)
    {
        if (cited.Year is not { } year || year is < 1 or > 9999 || citing is not { } to)
            return "";
        if (cited.Month is not (>= 1 and <= 12 and var month))
            return string.Create(CultureInfo.InvariantCulture, $"{(to.Year < year ? "-" : "")}P{Math.Abs(to.Year - year)}Y");
        if (cited.Day is not { } day || day < 1 || day > DateTime.DaysInMonth(year, month))
            return Text((to.Year - year) * 12 + to.Month - month, 0);
        var from = new DateOnly(year, month, day);
        var (earlier, later) = from <= to ? (from, to) : (to, from);
        var months = (later.Year - earlier.Year) * 12 + later.Month - earlier.Month;
        if (earlier.AddMonths(months) > later)
            months--;
        var text = Text(months, later.DayNumber - earlier.AddMonths(months).DayNumber);
        return from <= to ? text : "-" + text;
    }

    private static string Text(int months, int days)
    {
        var (years, rest) = Math.DivRem(Math.Abs(months), 12);
        var parts =
            (years > 0 ? string.Create(CultureInfo.InvariantCulture, $"{years}Y") : "")
            + (rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"{rest}M") : "")
            + (days > 0 ? string.Create(CultureInfo.InvariantCulture, $"{days}D") : "");
        return (months < 0 ? "-" : "") + "P" + (parts.Length > 0 ? parts : "0D");
    }
}
