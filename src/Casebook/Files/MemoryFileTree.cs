using System.Text;

namespace Casebook.Files;

/// <summary>Files in memory.</summary>
public sealed class MemoryFileTree : IFileTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>An empty tree.</summary>
    public MemoryFileTree() { }

    /// <summary>A tree of texts, by path.</summary>
    public MemoryFileTree(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (path, text) in texts)
            Add(path, text);
    }

    /// <summary>Adds or replaces a text.</summary>
    public MemoryFileTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public MemoryFileTree Add(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder) =>
        folder.Length == 0 ? [.. _files.Keys] : [.. _files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] ReadBytes(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException("No such file in memory.", path);

    /// <inheritdoc/>
    public long Stamp(string path)
    {
        if (!_files.TryGetValue(path, out var bytes))
            return 0;
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
