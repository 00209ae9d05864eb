using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Write;

/// <summary>Finds what stands in the output folder where the site wants a file and was not written by a build.</summary>
internal sealed class OutputConflicts(OutputFolder folder, Changes changes, DiagnosticBag problems)
{
    private const int MaxNamed = 20;
    private readonly HashSet<string> _leaving = changes
        .Steps.Where(step => step.Kind == JournalStepKind.Drop)
        .Select(step => step.Path)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Reports each file or folder in the way.</summary>
    public void Report()
    {
        foreach (var step in changes.Steps)
        {
            var isThere = IsThere(OutputPaths.Above(step.Path));
            if (isThere && step.Kind == JournalStepKind.Put)
                CheckPlace(step.Path);
        }
        if (_count > MaxNamed)
            problems.Add(VerifyProblems.MoreForeignFiles(_count - MaxNamed, folder.Root));
    }

    private void CheckPlace(string path)
    {
        var file = new FileInfo(folder.Locate(path));
        if (file.LinkTarget is not null)
            InTheWay(path, "is a link that no build made");
        else if (file.Exists && !_leaving.Contains(path))
            InTheWay(path, "was not written by a build and has other contents");
        else if (Directory.Exists(file.FullName) && FirstStayingIn(path) is { } stays)
            InTheWay(
                path,
                stays.Length == 0 ? "is an empty folder where the site wants a file" : $"is a folder where the site wants a file, and holds {stays}"
            );
    }

    // Whether a folder of the site is there; where it is not, nothing can be in it.
    private bool IsThere(string path)
    {
        if (path.Length == 0)
            return true;
        if (_folders.TryGetValue(path, out var isThere))
            return isThere;
        if (IsThere(OutputPaths.Above(path)))
        {
            var place = new FileInfo(folder.Locate(path));
            if (place.LinkTarget is not null)
                InTheWay(path, "is a link that no build made, and the site wants a folder there");
            else if (place.Exists && !_leaving.Contains(path))
                InTheWay(path, "is a file where the site wants a folder");
            else
                isThere = Directory.Exists(place.FullName);
        }
        _folders.Add(path, isThere);
        return isThere;
    }

    // The first file or empty folder that stays when the files of the last build have left; null when the folder goes with them.
    private string? FirstStayingIn(string path)
    {
        var root = folder.Locate(path);
        var empty = true;
        foreach (
            var entry in Directory
                .EnumerateFileSystemEntries(root, "*", new EnumerationOptions { AttributesToSkip = 0 })
                .Order(StringComparer.Ordinal)
        )
        {
            empty = false;
            var name = path + "/" + Path.GetFileName(entry);
            var isFolder = Directory.Exists(entry) && new FileInfo(entry).LinkTarget is null;
            if (isFolder)
            {
                if (FirstStayingIn(name) is { } inside)
                    return inside.Length == 0 ? name : inside;
            }
            else if (!_leaving.Contains(name))
            {
                return name;
            }
        }
        return empty ? "" : null;
    }

    private void InTheWay(string path, string what)
    {
        if (++_count > MaxNamed)
            return;
        problems.Add(VerifyProblems.ForeignFile(path, what, folder.Locate(path)));
    }
}
