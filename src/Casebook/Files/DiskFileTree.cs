namespace Casebook.Files;

/// <summary>A folder on disk. Files and folders whose names begin with a dot are not part of a site.</summary>
public sealed class DiskFileTree(string root) : IFileTree
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System };

    /// <summary>The folder, as an absolute path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder)
    {
        var start = Locate(folder);
        if (!Directory.Exists(start)) return [];
        var files = Directory.EnumerateFiles(start, "*", Everything)
            .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal))
            .ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Locate(path));

    /// <inheritdoc/>
    public byte[] ReadBytes(string path) => File.ReadAllBytes(Locate(path));

    /// <inheritdoc/>
    public long Stamp(string path)
    {
        var file = new FileInfo(Locate(path));
        return file.Exists ? unchecked(file.LastWriteTimeUtc.Ticks * 31 + file.Length + 1) : 0;
    }

    private string Locate(string path) => path.Length == 0 ? Root : Path.Combine(Root, path);
}
