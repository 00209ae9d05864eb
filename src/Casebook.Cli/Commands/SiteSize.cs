using System.Globalization;

namespace Casebook.Cli.Commands;

/// <summary>Says how near a site is to what its host holds, and what leaving parts out would save.</summary>
internal static class SiteSize
{
    // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
    private const long PagesLimit = 1_000_000_000;

    /// <summary>What is to say of a site; null while it takes less than half of the limit.</summary>
    /// <param name="outputFolder">Where the site lies.</param>
    /// <param name="bytes">Size of the whole site.</param>
    /// <param name="limit">What the host holds, in bytes.</param>
    public static string? Tell(string outputFolder, long bytes, long limit = PagesLimit)
    {
        if (bytes < limit / 2)
            return null;
        var sizes = new DirectoryInfo(outputFolder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Part: PartOf(Path.GetRelativePath(outputFolder, file.FullName).Replace('\\', '/')), file.Length))
            .Where(file => file.Part.Length > 0)
            .GroupBy(file => file.Part, file => file.Length)
            .Select(part => (part.Key, Bytes: part.Sum()))
            .OrderByDescending(part => part.Bytes)
            .ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => $"`{part.Key}` {Megabytes(part.Bytes)}");
        var parts = string.Join(", ", sizes);
        return $"The site takes {Megabytes(bytes)}; GitHub Pages holds {Megabytes(limit)}."
            + (parts.Length > 0 ? $" What `leave_out:` in site.config.yml would save: {parts}." : "");
    }

    // As `leave_out` names the part; empty for what no setting leaves out.
    private static string PartOf(string path) =>
        path.StartsWith("challenge/", StringComparison.Ordinal)
            ? path.Contains("/handout/", StringComparison.Ordinal)
                ? "handouts"
                : "challenges"
            : path.StartsWith("study/", StringComparison.Ordinal)
                ? "study"
                : path.StartsWith("decks/", StringComparison.Ordinal)
                    ? "decks"
                    : path.StartsWith("cases/", StringComparison.Ordinal)
                    && Path.GetFileName(path).StartsWith("references.", StringComparison.Ordinal)
                        ? "reference_files"
                        : IsQuestionFile(path)
                            ? "question_files"
                            : "";

    private static bool IsQuestionFile(string path) =>
        path.StartsWith("questions/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal);

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,0.#} MB");
}
