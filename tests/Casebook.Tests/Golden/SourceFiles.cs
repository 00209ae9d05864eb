using System.Collections.Immutable;
using System.Text;
using Casebook.Files;

namespace Casebook.Tests.Golden;

/// <summary>Sources of a site in memory, and the same sources as another machine would have them.</summary>
internal sealed record SourceFiles(ImmutableSortedDictionary<string, byte[]> Files)
{
    private static readonly string[] TextEndings = [".md", ".yml", ".bib", ".ris", ".nbib", ".json", ".html", ".css", ".js", ".svg"];

    /// <summary>The sources in a folder, with those of another folder beneath them.</summary>
    public static SourceFiles Load(string folder, string? beneath = null)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var root in new[] { beneath, folder }.OfType<string>())
        {
            var disk = new DiskFileTree(root);
            foreach (var path in disk.Enumerate(""))
                files[path] = disk.ReadBytes(path);
        }
        return new SourceFiles(files.ToImmutable());
    }

    /// <summary>Sources from texts by path.</summary>
    public static SourceFiles Of(params ReadOnlySpan<(string Path, string Text)> texts)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, text) in texts)
            files[path] = Encoding.UTF8.GetBytes(text);
        return new SourceFiles(files.ToImmutable());
    }

    /// <summary>The files with a folder in front of their paths.</summary>
    public ImmutableSortedDictionary<string, byte[]> Under(string folder) =>
        Files.ToImmutableSortedDictionary(file => $"{folder}/{file.Key}", file => file.Value, StringComparer.Ordinal);

    /// <summary>These and other files.</summary>
    public SourceFiles With(IEnumerable<KeyValuePair<string, byte[]>> others) => new(Files.AddRange(others));

    /// <summary>The same texts with CRLF line ends and a byte order mark.</summary>
    public SourceFiles AsOnWindows() =>
        new(
            Files.ToImmutableSortedDictionary(file => file.Key, file => IsText(file.Key) ? WithCrLf(file.Value) : file.Value, StringComparer.Ordinal)
        );

    /// <summary>The sources as a tree.</summary>
    public IFileTree Tree()
    {
        var tree = new MemoryFileTree();
        foreach (var (path, bytes) in Files)
            tree.Add(path, bytes);
        return tree;
    }

    /// <summary>The sources as a tree that lists its files backwards.</summary>
    public IFileTree ReversedTree() => new Reversed(Tree());

    private static bool IsText(string path) => TextEndings.Contains(Path.GetExtension(path), StringComparer.Ordinal);

    // Bytes, not characters: some sources are wrong on purpose.
    private static byte[] WithCrLf(byte[] bytes)
    {
        var changed = new List<byte>(bytes.Length + 100) { 0xEF, 0xBB, 0xBF };
        foreach (var value in bytes)
        {
            if (value == '\n')
                changed.Add((byte)'\r');
            changed.Add(value);
        }
        return [.. changed];
    }

    private sealed class Reversed(IFileTree files) : IFileTree
    {
        public IReadOnlyList<string> Enumerate(string folder) => [.. files.Enumerate(folder).Reverse()];

        public bool Exists(string path) => files.Exists(path);

        public byte[] ReadBytes(string path) => files.ReadBytes(path);

        public long Stamp(string path) => files.Stamp(path);
    }
}
