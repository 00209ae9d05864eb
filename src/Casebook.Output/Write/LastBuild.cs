using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Write;

/// <summary>How a file on disk compares with what the last build wrote there.</summary>
internal enum FileState
{
    /// <summary>There is nothing.</summary>
    Missing,

    /// <summary>The last build's file, as it was written.</summary>
    AsWritten,

    /// <summary>The last build's path, with other bytes.</summary>
    Edited,

    /// <summary>A file of somebody else, or something that is no plain file.</summary>
    Foreign,
}

/// <summary>What the last build left: its manifest, and how to tell whether its files are still as it wrote them.</summary>
internal sealed class LastBuild(OutputFolder folder, Manifest manifest, FileStamps stamps)
{
    private readonly bool _isEmpty = !Directory
        .EnumerateFileSystemEntries(folder.Root)
        .Any(entry => Path.GetFileName(entry) != OutputFolder.StateName);

    /// <summary>The files the last build wrote.</summary>
    public Manifest Manifest => manifest;

    /// <summary>Whether the folder holds exactly the site of these inputs, every file as it was written. Any doubt is a no.</summary>
    /// <param name="plan">Paths of the site.</param>
    /// <param name="inputs">Everything it is made from, as one number; null when that is not known.</param>
    /// <param name="threads">How many threads may look.</param>
    public bool Holds(IReadOnlyCollection<string> plan, UInt128? inputs, int threads)
    {
        if (inputs is null || stamps.Inputs != inputs || manifest.Files.Count != plan.Count)
            return false;
        var untouched = true;
        Parallel.ForEach(
            plan,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            (path, loop) =>
            {
                if (manifest.Files.ContainsKey(path) && IsAsWritten(path))
                    return;
                untouched = false;
                loop.Stop();
            }
        );
        return untouched;
    }

    private bool IsAsWritten(string path)
    {
        try
        {
            return Look(path, out _) == FileState.AsWritten;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return false;
        }
    }

    /// <summary>Reads the record of the last build; a damaged one counts as none, with a warning.</summary>
    public static LastBuild Load(OutputFolder folder, DiagnosticBag problems)
    {
        var file = folder.Locate(OutputFolder.ManifestPath);
        if (!File.Exists(file))
            return new LastBuild(folder, Manifest.Empty, FileStamps.Empty);
        if (Manifest.Parse(File.ReadAllBytes(file)) is { } manifest)
            return new LastBuild(folder, manifest, FileStamps.Load(folder));
        problems.Add(VerifyProblems.ManifestDamaged(OutputFolder.ManifestPath, folder.Root));
        return new LastBuild(folder, Manifest.Empty, FileStamps.Empty);
    }

    /// <summary>Looks at a path. Reads the file only when its length or time is not as recorded.</summary>
    /// <param name="path">Path of the site.</param>
    /// <param name="ticks">The file's time when it is as written.</param>
    public FileState Look(string path, out long ticks)
    {
        ticks = 0;
        if (_isEmpty)
            return FileState.Missing;
        var file = new FileInfo(folder.Locate(path));
        // One call to the system: all bits are set when there is nothing, and a link is looked at itself.
        var attributes = file.Attributes;
        if ((int)attributes == -1)
            return FileState.Missing;
        if ((attributes & (FileAttributes.Directory | FileAttributes.ReparsePoint)) != 0 || !manifest.Files.TryGetValue(path, out var entry))
            return FileState.Foreign;
        if (file.Length != entry.Length)
            return FileState.Edited;
        ticks = file.LastWriteTimeUtc.Ticks;
        if (stamps.Ticks.TryGetValue(path, out var stamp) && stamp == ticks)
            return FileState.AsWritten;
        return ContentHash.OfFile(file.FullName) == entry.Hash ? FileState.AsWritten : FileState.Edited;
    }
}
