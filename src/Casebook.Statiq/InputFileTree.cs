using Casebook.Files;

namespace Statiq.Casebook;

/// <summary>A folder of Statiq's virtual inputs: several input paths over each other, mapped and excluded as Statiq is told.</summary>
internal sealed class InputFileTree : IFileTree
{
    private readonly Dictionary<string, IFile> _files = new(StringComparer.Ordinal);

    public InputFileTree(IReadOnlyFileSystem system, NormalizedPath folder)
    {
        var paths = system
            .GetInputDirectory(folder)
            .GetFiles(SearchOption.AllDirectories)
            .Select(file => system.GetRelativeInputPath(file.Path))
            .Distinct();
        foreach (var path in paths)
        {
            // The topmost input path that has it; a list of files has those too that are excluded.
            var file = system.GetInputFile(path);
            if (file.Exists)
                _files.Add(folder.FullPath is "." or "" ? path.FullPath : folder.GetRelativePath(path).FullPath, file);
        }
    }

    /// <summary>Absolute path of a file.</summary>
    public NormalizedPath Locate(string path) => _files[path].Path;

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder) =>
        [
            .. _files
                .Keys.Where(path => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal))
                .Where(path => !IsHidden(path))
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] ReadBytes(string path)
    {
        if (!_files.TryGetValue(path, out var file))
            throw new FileNotFoundException("No input path has this file.", path);
        using var stream = file.OpenRead();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public long Stamp(string path) => _files.TryGetValue(path, out var file) ? unchecked(file.LastWriteTime.Ticks * 31 + file.Length + 1) : 0;

    private static bool IsHidden(string path) => path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);
}
