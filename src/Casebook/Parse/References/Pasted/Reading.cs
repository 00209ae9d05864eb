using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>One way to take a reference apart.</summary>
/// <param name="Work">What the reference says when it is read so.</param>
/// <param name="Score">How well the parts look: each part adds or takes a few points.</param>
internal readonly record struct Reading(Work Work, int Score)
{
    private const int MinScore = 3;
    private const int MinLead = 2;

    /// <summary>The best of several readings; null when none looks good, or another that says something else looks nearly as good.</summary>
    public static Work? Best(IReadOnlyList<Reading> readings)
    {
        if (Highest(readings) is not { } best || !IsSound(best.Work))
            return null;
        if (best.Score < MinScore)
            return null;
        return readings.Any(other => best.Score - other.Score < MinLead && !SaysTheSame(best.Work, other.Work)) ? null : best.Work;
    }

    /// <summary>The reading with most points, be it clear or not; null when there is none.</summary>
    public static Reading? Highest(IReadOnlyList<Reading> readings) => readings.Count == 0 ? null : readings.MaxBy(reading => reading.Score);

    // What an address or a quotation mark left behind shows that the text was cut at the wrong place.
    private static bool IsSound(Work work) =>
        !work.Container.AsSpan().ContainsAny('<', '>', '"')
        && !work.Container.Contains("http", StringComparison.OrdinalIgnoreCase)
        && !(work.Type != WorkType.Article && work.Title.Length > 1 && work.Title[0] is '"' or '“' or '«' or '「');

    private static bool SaysTheSame(Work a, Work b) =>
        (a.Type, a.Title, a.Container, a.Year, a.Volume, a.Pages, a.ArticleNumber)
            == (b.Type, b.Title, b.Container, b.Year, b.Volume, b.Pages, b.ArticleNumber)
        && a.Authors.Length == b.Authors.Length;
}
