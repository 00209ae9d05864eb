using System.Collections.Immutable;

namespace Casebook.Render.Shared.Drawings.Timeline;

/// <summary>Days on a scale that shows hours beside decades: logarithmic to both sides of presentation.</summary>
internal static class TimeScale
{
    /// <summary>Distances worth a mark, with their words.</summary>
    public static ImmutableArray<(double Days, string Key)> Marks { get; } =
    [(1, "scale_day"), (7, "scale_week"), (30, "scale_month"), (365, "scale_year"), (3650, "scale_decade")];

    /// <summary>Place of a day; presentation is 0, a day from it .3, ten years 3.6.</summary>
    public static double At(double days) => Math.Sign(days) * Math.Log10(1 + Math.Abs(days));
}
