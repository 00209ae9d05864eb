namespace Casebook.Domain;

/// <summary>A band of how long a patient has been ill when a case begins, by the finding that was there first.</summary>
/// <param name="Key">The part of an address that names it.</param>
/// <param name="MaxDays">Days before presentation that still belong to it.</param>
internal sealed record IllnessLength(string Key, double MaxDays)
{
    private const double Year = 365.25;

    /// <summary>The bands, shortest first.</summary>
    public static IReadOnlyList<IllnessLength> All { get; } =
    [new("2-weeks", 14), new("3-months", Year / 4), new("1-year", Year), new("5-years", 5 * Year), new("longer", double.PositiveInfinity)];

    /// <summary>Place among <see cref="All"/> of the onset that lies furthest back; null when no finding says when it began.</summary>
    public static int? Of(IEnumerable<Finding> findings)
    {
        var days = findings.Where(finding => finding.Present).Max(finding => -finding.Onset?.Days);
        return days is > 0 ? All.Count(band => band.MaxDays < days) : null;
    }
}
