using Casebook.Files;

namespace Statiq.Casebook;

/// <summary>A folder below Statiq's root path, read from the disk as it is (Statiq's paths cannot hold every file's name), without what Statiq is
/// told to exclude.</summary>
internal sealed class RootFileTree(IReadOnlyFileSystem system, NormalizedPath root) : IFileTree
{
    private readonly DiskFileTree _disk = new(root.FullPath);

    // Relative ones are from this folder, as they are from each of Statiq's input paths.
    private readonly IReadOnlyList<NormalizedPath> _excluded = system.ExcludedPaths;

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder) =>
        _excluded.Count == 0 ? _disk.Enumerate(folder) : [.. _disk.Enumerate(folder).Where(IsSeen)];

    /// <inheritdoc/>
    public bool Exists(string path) => IsSeen(path) && _disk.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadBytes(string path) =>
        IsSeen(path) ? _disk.ReadBytes(path) : throw new FileNotFoundException("Statiq is told to exclude this file.", path);

    /// <inheritdoc/>
    public long Stamp(string path) => IsSeen(path) ? _disk.Stamp(path) : 0;

    private bool IsSeen(string path) =>
        !_excluded.Any(excluded =>
            excluded.ContainsDescendantOrSelf(excluded.IsAbsolute ? root.Combine(new NormalizedPath(path)) : new NormalizedPath(path))
        );
}
