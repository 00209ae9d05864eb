using Casebook.Tests.Golden;

namespace Casebook.Tests.Architecture;

/// <summary>The C# files of this repository.</summary>
internal static class SourceTree
{
    /// <summary>Paths and texts of the C# files below a folder.</summary>
    public static IEnumerable<(string Path, string Text)> CSharp(params string[] folder)
    {
        var root = RepositoryRoot.At(folder);
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');
            if (!relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal))
                yield return (relative, File.ReadAllText(path));
        }
    }
}
