namespace Casebook.Write;

/// <summary>How moving the files into place ended.</summary>
internal enum CommitOutcome
{
    /// <summary>The new site is whole.</summary>
    Done,

    /// <summary>A step failed; the old site is whole again.</summary>
    RolledBack,

    /// <summary>A step failed and the steps before it could not be taken back; the journal stays for the next build.</summary>
    Incomplete,
}

/// <summary>
/// Does the steps of a journal, all or none. Every move can be repeated: what is done is seen from where the files are,
/// so the same code runs in a build and in the build after one that was killed.
/// </summary>
internal sealed class Commit(OutputFolder folder, IOutputDisk disk)
{
    /// <summary>Why the steps failed, when they did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Makes a journal count: from here on its steps are done, by this build or by the next.</summary>
    public void Begin(Journal journal, bool flush)
    {
        disk.WriteFile(folder.JournalDraft, journal.ToBytes());
        if (flush)
            disk.Flush(folder.JournalDraft);
        disk.Move(folder.JournalDraft, folder.JournalFile);
    }

    /// <summary>Does all steps, or none, and forgets the journal.</summary>
    public CommitOutcome Finish(Journal journal)
    {
        try
        {
            var outcome = ForwardOrBack(journal);
            disk.DeleteFile(folder.JournalFile);
            return outcome;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            Failure ??= exception;
            return CommitOutcome.Incomplete;
        }
    }

    /// <summary>Removes what a build left behind that never got as far as its journal, or is done with it.</summary>
    public void Sweep()
    {
        disk.DeleteTree(folder.Stage);
        disk.DeleteTree(folder.Undo);
        if (File.Exists(folder.JournalDraft))
            disk.DeleteFile(folder.JournalDraft);
    }

    private CommitOutcome ForwardOrBack(Journal journal)
    {
        try
        {
            Forward(journal);
            return CommitOutcome.Done;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            Failure = exception;
            Back(journal);
            return CommitOutcome.RolledBack;
        }
    }

    private void Forward(Journal journal)
    {
        disk.CreateFolder(folder.Undo);
        foreach (var step in journal.Steps.Where(step => step.Kind == JournalStepKind.Drop))
        {
            if (File.Exists(folder.Locate(step.Path)) && !File.Exists(folder.Undone(step.Number)))
                disk.Move(folder.Locate(step.Path), folder.Undone(step.Number));
        }
        DeleteEmptyFoldersAbove(journal.Steps.Where(step => step.Kind == JournalStepKind.Drop));

        var placed = "";
        foreach (var step in journal.Steps.Where(step => step.Kind != JournalStepKind.Drop))
        {
            if (placed.Length > 0 && step.Path.StartsWith(placed, StringComparison.Ordinal))
                continue;
            // What belongs into a folder that is not there yet goes with the folder, in one move.
            if (FirstMissingAbove(step.Path) is { } missing && Directory.Exists(folder.Staged(missing)))
            {
                disk.MoveFolder(folder.Staged(missing), folder.Locate(missing));
                placed = missing + "/";
                continue;
            }
            var (staged, target) = (folder.Staged(step.Path), folder.Locate(step.Path));
            if (!File.Exists(staged))
                continue;
            if (step.Kind == JournalStepKind.Swap && File.Exists(target))
            {
                disk.Replace(staged, target, folder.Undone(step.Number));
                continue;
            }
            disk.Move(staged, target);
        }
    }

    // The topmost of the folders above a file that is not there; null when all are.
    private string? FirstMissingAbove(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (!Directory.Exists(folder.Locate(path[..slash])))
                return path[..slash];
        }
        return null;
    }

    private void Back(Journal journal)
    {
        foreach (var step in journal.Steps.Where(step => step.Kind != JournalStepKind.Drop).Reverse())
        {
            var (staged, target, old) = (folder.Staged(step.Path), folder.Locate(step.Path), folder.Undone(step.Number));
            if (!File.Exists(staged) && File.Exists(target))
            {
                disk.CreateFolder(Path.GetDirectoryName(staged)!);
                disk.Move(target, staged);
            }
            if (File.Exists(old) && !File.Exists(target))
                disk.Move(old, target);
        }
        DeleteEmptyFoldersAbove(journal.Steps.Where(step => step.Kind == JournalStepKind.Put));
        foreach (var step in journal.Steps.Where(step => step.Kind == JournalStepKind.Drop))
        {
            var (target, old) = (folder.Locate(step.Path), folder.Undone(step.Number));
            if (!File.Exists(old))
                continue;
            disk.CreateFolder(Path.GetDirectoryName(target)!);
            disk.Move(old, target);
        }
    }

    // Deepest first and each folder once: looking into a folder of thousands for every file taken out of it would take minutes.
    private void DeleteEmptyFoldersAbove(IEnumerable<Step> steps)
    {
        var folders = new SortedSet<string>(steps.Select(step => OutputPaths.Above(step.Path)), StringComparer.Ordinal);
        while (folders.Max is { Length: > 0 } deepest)
        {
            folders.Remove(deepest);
            var place = folder.Locate(deepest);
            if (Directory.Exists(place))
            {
                if (Directory.EnumerateFileSystemEntries(place).Any())
                    continue;
                disk.DeleteEmptyFolder(place);
            }
            folders.Add(OutputPaths.Above(deepest));
        }
    }
}
