using System.Globalization;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Formats dates in the site's language.</summary>
internal static class DateFormatter
{
    /// <summary>A day for machines and people.</summary>
    public static DateView View(DateOnly day, UiStrings words) => new(Iso(day), Long(day, words));

    /// <summary><c>2026-11-23</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>23 November 2026</c>, by the theme's words.</summary>
    public static string Long(DateOnly day, UiStrings words) => words.Format("date", day.Day, words["month_" + Number(day.Month)], day.Year);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
