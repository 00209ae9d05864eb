using Casebook.Files;

namespace Casebook.Cli.Usage;

/// <summary>Says which known word somebody most likely meant.</summary>
internal static class Advice
{
    /// <summary>A sentence with the nearest word; null when none is near.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> known) =>
        NearestName.Find(written, known) is { } nearest ? $"Did you mean `{nearest}`?" : null;
}
