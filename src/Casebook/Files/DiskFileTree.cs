using System.IO.Enumeration;

namespace Casebook.Files;

/// <summary>A folder on disk. Files and folders whose names begin with a dot are not part of a site; links to folders are not followed, nor links
/// that leave the folder.</summary>
public sealed class DiskFileTree(string root) : IFileTree
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.System,
        IgnoreInaccessible = false,
    };
    private readonly Lazy<string> _real = new(() => RealPath.Of(root));

    /// <summary>The folder, as an absolute path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder)
    {
        var start = Locate(folder);
        if (!Directory.Exists(start))
            return [];
        // A link to a folder is listed itself, so that it can be told: what it leads to may have no end.
        if (folder.Length > 0 && LinkOn(folder) is not null)
            return [folder];
        var files = new FileSystemEnumerable<string>(start, (ref entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !IsHidden(entry.FileName) && !IsFolder(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsHidden(entry.FileName) && IsFolder(ref entry),
        }
            .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Locate(path));

    /// <inheritdoc/>
    /// <exception cref="IOException">A link that is not followed.</exception>
    public byte[] ReadBytes(string path)
    {
        if (Refusal(path) is { } refusal)
            throw new SourceRefusedException(refusal);
        var place = Locate(path);
        // Opening a pipe waits for somebody who writes, and a device may have no end: both have no length, and what has none need not be opened.
        return new FileInfo(place) is { Exists: true, Length: 0 } ? [] : File.ReadAllBytes(place);
    }

    /// <inheritdoc/>
    public long Stamp(string path)
    {
        var file = new FileInfo(Locate(path));
        return file.Exists ? unchecked(file.LastWriteTimeUtc.Ticks * 31 + file.Length + 1) : 0;
    }

    /// <inheritdoc/>
    public string? Refusal(string path)
    {
        if (LinkOn(path) is not { } link)
            return null;
        var real = RealPath.Of(Locate(path));
        if (!RealPath.IsInside(real, _real.Value))
            return $"`{link}` is a link that leads out of the site.";
        if (link != path || Directory.Exists(real))
            return $"`{link}` is a link to a folder.";
        // A link that is still one leads to itself.
        return File.Exists(real) && new FileInfo(real).LinkTarget is null ? null : $"`{link}` is a link that leads to nothing.";
    }

    // The first part of a path that is a link; null when none is.
    private string? LinkOn(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); ; slash = path.IndexOf('/', slash + 1))
        {
            var part = slash < 0 ? path : path[..slash];
            var attributes = new FileInfo(Locate(part)).Attributes;
            if ((int)attributes != -1 && (attributes & FileAttributes.ReparsePoint) != 0)
                return part;
            if (slash < 0)
                return null;
        }
    }

    // A case called only `.md` is told, not hidden.
    private static bool IsHidden(ReadOnlySpan<char> name) => name[0] == '.' && !name.Equals(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0;

    private string Locate(string path) => path.Length == 0 ? Root : Path.Combine(Root, path);
}
