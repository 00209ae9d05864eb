using System.Text;

namespace Casebook.Tests.Write;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("casebook-").FullName;

    public string Path { get; }

    public string Under(string path) => System.IO.Path.Combine(Path, path);

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Under(path))!);
        File.WriteAllText(Under(path), text);
    }

    public string Read(string path) => File.ReadAllText(Under(path));

    /// <summary>All files with their texts and all folders, but those of the writer itself.</summary>
    public string Snapshot()
    {
        var lines = new StringBuilder();
        var names = Directory
            .EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
            .Select(entry => System.IO.Path.GetRelativePath(Path, entry).Replace(System.IO.Path.DirectorySeparatorChar, '/'));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            if (name == ".casebook" || name.StartsWith(".casebook/", StringComparison.Ordinal))
                continue;
            lines.Append(name).Append(Directory.Exists(Under(name)) ? "/" : " = " + Read(name)).Append('\n');
        }
        return lines.ToString();
    }

    public void CopyTo(TempFolder other)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(other.Under(System.IO.Path.GetRelativePath(Path, folder)));
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            var copy = other.Under(System.IO.Path.GetRelativePath(Path, file));
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
