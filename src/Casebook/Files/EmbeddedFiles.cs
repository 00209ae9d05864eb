using System.Reflection;

namespace Casebook.Files;

/// <summary>Files that the program brings along inside this library.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Library = typeof(EmbeddedFiles).Assembly;

    /// <summary>All files below a folder.</summary>
    /// <param name="folder">Beginning of their paths, with a slash at the end.</param>
    public static MemoryFileTree Load(string folder)
    {
        var tree = new MemoryFileTree();
        foreach (var (path, name) in In(folder))
        {
            using var stream = Library.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            tree.Add(path, bytes);
        }
        return tree;
    }

    /// <summary>Paths of all files below a folder, sorted.</summary>
    public static IEnumerable<string> Names(string folder) => In(folder).Select(file => file.Path).Order(StringComparer.Ordinal);

    // Built on Windows, names hold backslashes.
    private static IEnumerable<(string Path, string Name)> In(string folder) =>
        Library
            .GetManifestResourceNames()
            .Select(name => (Path: name.Replace('\\', '/'), Name: name))
            .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
