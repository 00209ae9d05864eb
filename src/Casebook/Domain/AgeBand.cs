using System.Globalization;

namespace Casebook.Domain;

/// <summary>
/// A band of ages: under one year, one to nine, then decades, the last from 80 on. Decades, because a report that says <c>40s</c> then has one
/// band; the last one open, because <c>80+</c> and <c>90+</c> keep single very old people from being known by their age.
/// </summary>
/// <param name="From">First year of life in it.</param>
/// <param name="To">Last year of life in it; null for the open one.</param>
internal sealed record AgeBand(int From, int? To)
{
    private const int Oldest = 80;

    /// <summary>The bands, youngest first.</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new(0, 0),
        new(1, 9),
        .. Enumerable.Range(1, (Oldest / 10) - 1).Select(decade => new AgeBand(10 * decade, (10 * decade) + 9)),
        new(Oldest, null),
    ];

    /// <summary>The part of an address that names it.</summary>
    public string Key =>
        To is { } to
            ? to == From
                ? "under-1"
                : string.Create(CultureInfo.InvariantCulture, $"{From}-{to}")
            : string.Create(CultureInfo.InvariantCulture, $"{From}-up");

    /// <summary>The band of an age in years; part years count to the year that is not over.</summary>
    public static AgeBand Of(double years) => All.Last(band => years >= band.From);
}
