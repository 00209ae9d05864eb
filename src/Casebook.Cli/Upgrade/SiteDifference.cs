using System.Collections.Immutable;

namespace Casebook.Cli.Upgrade;

/// <summary>How the files of two builds differ; paths sorted.</summary>
internal sealed record SiteDifference(ImmutableArray<string> Added, ImmutableArray<string> Removed, ImmutableArray<string> Changed)
{
    /// <summary>Whether they are the same.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;

    /// <summary>Compares two folders byte for byte; what a program keeps for itself there, in names with a dot, is no file of the site.</summary>
    public static SiteDifference Between(string before, string after)
    {
        var (old, now) = (Files(before), Files(after));
        return new SiteDifference(
            [.. now.Except(old, StringComparer.Ordinal)],
            [.. old.Except(now, StringComparer.Ordinal)],
            [.. old.Intersect(now, StringComparer.Ordinal).Where(path => !IsSame(Path.Combine(before, path), Path.Combine(after, path)))]
        );
    }

    private static List<string> Files(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                    .Where(path => !path.StartsWith(".casebook", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private static bool IsSame(string one, string other) => File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
