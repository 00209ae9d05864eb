using System.Collections.Immutable;

namespace Casebook.Cli.Summary;

/// <summary>What a proposal or a push did to a file.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there before.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>The files of a site that changed, as <c>git diff --name-status --no-renames</c> lists them.</summary>
/// <param name="Kinds">Kind of change by path from the site's folder.</param>
internal sealed record ChangedFiles(ImmutableSortedDictionary<string, ChangeKind> Kinds)
{
    /// <summary>No file, or nobody said.</summary>
    public static ChangedFiles None { get; } = new(ImmutableSortedDictionary.Create<string, ChangeKind>(StringComparer.Ordinal));

    /// <summary>Whether a file, by its path from the site's folder, changed.</summary>
    public bool Holds(string path) => Kinds.ContainsKey(path);

    /// <summary>Reads lines of a letter, a tab and a path from the root of the repository.</summary>
    /// <param name="lines">The list; files outside the site are left out.</param>
    /// <param name="siteFolder">Path of the site's folder from there; empty when they are the same.</param>
    public static ChangedFiles Read(IEnumerable<string> lines, string siteFolder)
    {
        var before = siteFolder.Length == 0 ? "" : $"{siteFolder}/";
        var kinds = None.Kinds.ToBuilder();
        foreach (var line in lines)
        {
            if (line.Split('\t', 2) is [{ Length: > 0 } letter, var path] && path.StartsWith(before, StringComparison.Ordinal))
                kinds[path[before.Length..]] = KindOf(letter[0]);
        }
        return new ChangedFiles(kinds.ToImmutable());
    }

    private static ChangeKind KindOf(char letter) =>
        letter switch
        {
            'A' => ChangeKind.Added,
            'D' => ChangeKind.Removed,
            _ => ChangeKind.Changed,
        };
}
