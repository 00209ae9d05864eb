using Casebook.Files;
using NodaTime;
using NodaTime.TimeZones;

namespace Casebook.Config;

/// <summary>Time zones by their IANA names. The table comes with the program: machines without one, and Windows, tell the same day.</summary>
internal static class TimeZones
{
    /// <summary>The zone of a site that names none.</summary>
    public const string Default = "UTC";

    private static TzdbDateTimeZoneSource Table => TzdbDateTimeZoneSource.Default;

    /// <summary>The name of a zone as the table has it, whatever its letters' case; null when there is none.</summary>
    public static string? Find(string written) => Table.GetIds().FirstOrDefault(id => id.Equals(written, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name most likely meant: by a city alone, by the name Windows has for a zone, or by a slip; null when it cannot be told.</summary>
    public static string? Meant(string written)
    {
        var key = written.Replace(' ', '_');
        var ids = Table.GetIds().Order(StringComparer.Ordinal).ToList();
        // Some cities stand in two continents; the first name is the one that is no other's alias.
        return ids.Where(id => id.EndsWith("/" + key, StringComparison.OrdinalIgnoreCase)).MaxBy(id => Table.CanonicalIdMap[id] == id)
            ?? Table.WindowsMapping.PrimaryMapping.FirstOrDefault(pair => pair.Key.Equals(written, StringComparison.OrdinalIgnoreCase)).Value
            ?? NearestName.Find(key, ids)
            ?? ids.FirstOrDefault(id => NearestName.Find(key, [id[(id.LastIndexOf('/') + 1)..]]) is not null);
    }

    public static DateOnly DayIn(string zone, DateTimeOffset now) => Instant.FromDateTimeOffset(now).InZone(Table.ForId(zone)).Date.ToDateOnly();
}
