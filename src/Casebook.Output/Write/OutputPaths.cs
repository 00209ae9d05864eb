using System.Buffers;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Write;

/// <summary>Which paths a site may have: inside the folder, the same on every system, none in the way of another.</summary>
internal static class OutputPaths
{
    private const int MaxNameBytes = 255;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create([
        .. "<>:\"|?*\\",
        .. Enumerable.Range(0, 32).Select(i => (char)i),
        '\u007f',
    ]);
    private static readonly string[] Devices =
    [
        "CON",
        "PRN",
        "AUX",
        "NUL",
        .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" }),
    ];

    /// <summary>Reports every path that cannot be written, and every two that cannot stand together.</summary>
    public static void Check(IEnumerable<string> paths, DiagnosticBag problems)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (Fault(path) is { } fault)
            {
                problems.Add(VerifyProblems.UnusablePath(Shown(path), fault));
                continue;
            }
            if (!files.TryAdd(path, path))
                problems.Add(VerifyProblems.CapitalsDiffer(files[path], path));
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                var folder = path[..slash];
                if (!folders.TryAdd(folder, folder) && folders[folder] != folder)
                    problems.Add(VerifyProblems.FolderCapitalsDiffer(folders[folder] + "/", path));
            }
        }
        foreach (var (folder, written) in folders.OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            if (files.TryGetValue(folder, out var file))
                problems.Add(VerifyProblems.FileAndFolder(file, written + "/"));
        }
    }

    /// <summary>The folder a path lies in; empty for the root.</summary>
    public static string Above(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>What is wrong with a path by itself; null when nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0)
            return "it has no name";
        if (path.StartsWith('/'))
            return "it does not begin inside the output folder";
        var first = true;
        foreach (var range in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan(range);
            if (name.Length == 0)
                return "a part of it has no name";
            if (name is "." or "..")
                return "it leads out of the output folder";
            if (first && name.Equals(OutputFolder.StateName, StringComparison.OrdinalIgnoreCase))
                return $"{OutputFolder.StateName} is kept for the record of the build";
            if (NameFault(name) is { } fault)
                return fault;
            first = false;
        }
        return null;
    }

    private static string? NameFault(ReadOnlySpan<char> name)
    {
        var odd = name.IndexOfAny(Forbidden);
        if (odd >= 0)
            return name[odd] < ' ' || name[odd] == '\u007f'
                ? "it holds a character that cannot be seen"
                : $"Windows does not store names with {name[odd]}";
        if (name[^1] is '.' or ' ')
            return "Windows does not store names that end with a full stop or a space";
        if (Encoding.UTF8.GetByteCount(name) > MaxNameBytes)
            return $"a part of it is longer than {MaxNameBytes} bytes";
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        foreach (var device in Devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase))
                return $"Windows keeps the name {device} for itself";
        }
        return null;
    }

    private static string Shown(string path) => path.Length == 0 ? "without a name" : path;
}
