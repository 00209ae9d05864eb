using System.Globalization;

namespace Casebook.Render.Shared.References.Text;

/// <summary>Days as English reference styles print them.</summary>
internal static class WrittenDates
{
    /// <summary><c>July 2, 2020</c>, <c>July 2020</c> or <c>2020</c>, as far as it is known; empty without a year.</summary>
    public static string American(int? year, int? month, int? day) =>
        (year, month, day) switch
        {
            (null, _, _) => "",
            ({ } y, null, _) => Year(y),
            ({ } y, { } m, null) => $"{MonthNames.Long(m)} {Year(y)}",
            ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{MonthNames.Long(m)} {d}, {Year(y)}"),
        };

    /// <summary><c>July 2, 2020</c>.</summary>
    public static string American(DateOnly day) => American(day.Year, day.Month, day.Day);

    /// <summary><c>2 July 2020</c>, as far as it is known; empty without a year.</summary>
    public static string British(int? year, int? month, int? day) =>
        (year, month, day) switch
        {
            ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{d} {MonthNames.Long(m)} {Year(y)}"),
            _ => American(year, month, null),
        };

    /// <summary><c>2 Jul 2020</c>.</summary>
    public static string BritishShort(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthNames.Short(day.Month)} {Year(day.Year)}");

    /// <summary>Four digits; empty when it is not known.</summary>
    public static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "";
}
