namespace Casebook.Write;

/// <summary>What writing a site changed.</summary>
/// <param name="Written">Files that are new or have new bytes.</param>
/// <param name="Unchanged">Files that were there with the same bytes.</param>
/// <param name="Removed">Files of the last build that are no longer part of the site.</param>
/// <param name="Bytes">Size of the whole site.</param>
/// <param name="Pages">Pages of the site.</param>
internal sealed record WriteReport(int Written, int Unchanged, int Removed, long Bytes, int Pages)
{
    /// <summary>Of the unchanged files those that were not even made.</summary>
    public int Stayed { get; init; }

    /// <summary>The site is as the last build left it.</summary>
    public static WriteReport Untouched(Manifest manifest) =>
        new(0, manifest.Files.Count, 0, manifest.Files.Values.Sum(file => file.Length), PagesAmong(manifest.Files.Keys));

    /// <summary>How many files of a site are pages.</summary>
    public static int PagesAmong(IEnumerable<string> paths) => paths.Count(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Nothing was changed.</summary>
    public static WriteReport Nothing { get; } = new(0, 0, 0, 0, 0);
}
