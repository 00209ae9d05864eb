using System.Diagnostics;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render;

namespace Casebook.Write;

/// <summary>
/// Brings a folder to the state of a plan: all of it or nothing, only what changed, never touching what it did not write.
/// New files are staged; a journal on disk is the point of no return; then they are moved into place.
/// </summary>
internal static class SiteWriter
{
    // Up to so many changes reach the device before they count, so that even a power cut leaves one site or the other. Beyond that the
    // flush would cost as much as the build; a killed process does no harm then either, and after a power cut every file is read again.
    private const int MaxFlushed = 32;
    private static readonly int[] LockHeld = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Renders and writes a site. When a problem is an error, the folder holds the site of the last build.</summary>
    public static StageResult<WriteReport> Write(SitePlan plan, string outputFolder, WriteOptions options, CancellationToken cancellation = default)
    {
        var problems = new DiagnosticBag();
        var folder = new OutputFolder(outputFolder);
        OutputPaths.Check(plan.Files.Keys, problems);
        FolderRules.Check(folder, options.SiteFolder, problems);
        var report = WriteReport.Nothing;
        try
        {
            if (!HasErrors(problems))
                report = WriteAlone(plan, folder, options, problems, cancellation);
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            problems.Add(DiskErrors.Explain(exception, folder, SiteState.Unchanged));
        }
        return new StageResult<WriteReport>(report, problems.ToImmutable());
    }

    /// <summary>What is to say of a folder that holds the site of these inputs, every file as it was written; null when it may not.</summary>
    public static WriteReport? Untouched(string outputFolder, UInt128 inputs)
    {
        var folder = new OutputFolder(outputFolder);
        try
        {
            // What a killed build left behind may be pages of drafts: it is swept before anything is called untouched.
            if (!File.Exists(folder.LockFile) || Directory.Exists(folder.Stage) || Directory.Exists(folder.Undo))
                return null;
            using var alone = TryLock(folder);
            if (alone is null || File.Exists(folder.JournalFile))
                return null;
            var last = LastBuild.Load(folder, new DiagnosticBag());
            return last.Holds([.. last.Manifest.Files.Keys], inputs, Environment.ProcessorCount) ? WriteReport.Untouched(last.Manifest) : null;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return null;
        }
    }

    private static WriteReport WriteAlone(
        SitePlan plan,
        OutputFolder folder,
        WriteOptions options,
        DiagnosticBag problems,
        CancellationToken cancellation
    )
    {
        options.Disk.CreateFolder(folder.State);
        using var alone = TryLock(folder);
        if (alone is null)
        {
            problems.Add(VerifyProblems.OutputLocked(folder.Root));
            return WriteReport.Nothing;
        }
        var commit = new Commit(folder, options.Disk);
        if (!Interrupted.Settle(folder, commit, problems))
            return WriteReport.Nothing;
        try
        {
            return WriteChanges(plan, folder, options, commit, problems, cancellation);
        }
        finally
        {
            SweepQuietly(folder, commit);
        }
    }

    private static WriteReport WriteChanges(
        SitePlan plan,
        OutputFolder folder,
        WriteOptions options,
        Commit commit,
        DiagnosticBag problems,
        CancellationToken cancellation
    )
    {
        var last = LastBuild.Load(folder, problems);
        if (last.Holds([.. plan.Files.Keys], options.Inputs, options.Threads))
            return WriteReport.Untouched(last.Manifest);
        if (!options.AllowEmpty && !HasCases(plan.Files.Keys) && last.Manifest.Files.Keys.Count(IsOfCase) is > 0 and var before)
        {
            problems.Add(VerifyProblems.EveryCaseGone(before));
            return WriteReport.Nothing;
        }
        options.Disk.CreateFolder(folder.Stage);
        var stager = new Stager(plan, folder, last, options);
        var rendered = stager.Run(problems, cancellation);
        if (HasErrors(problems))
            return WriteReport.Nothing;
        // A build that has something to tell is made again, so that it is told again.
        var changes = Changes.Find(plan, rendered, last, problems.Count == 0 ? options.Inputs : null, problems);
        new OutputConflicts(folder, changes, problems).Report();
        if (HasErrors(problems))
            return WriteReport.Nothing;

        var removed = changes.Steps.Count(step => step.Kind == JournalStepKind.Drop);
        var written = changes.Steps.Length - removed;
        var flush = changes.Steps.Length <= MaxFlushed;
        if (flush)
        {
            foreach (var step in changes.Steps.Where(step => step.Kind != JournalStepKind.Drop))
                options.Disk.Flush(folder.Staged(step.Path));
        }
        var journal = new Journal([.. changes.Steps, .. StageRecords(folder, options.Disk, changes, rendered.Length + removed, flush)]);
        if (!journal.Steps.IsEmpty)
        {
            cancellation.ThrowIfCancellationRequested();
            commit.Begin(journal, flush);
            var start = Stopwatch.GetTimestamp();
            var moved = commit.Finish(journal);
            options.Times?.Add("move into place", Stopwatch.GetElapsedTime(start));
            if (moved is not CommitOutcome.Done and var outcome)
            {
                problems.Add(Failed(outcome, commit.Failure!, folder));
                return WriteReport.Nothing;
            }
        }
        return new WriteReport(
            written,
            rendered.Length - written,
            removed,
            rendered.Sum(file => file.Entry.Length),
            WriteReport.PagesAmong(plan.Files.Keys)
        )
        {
            Stayed = stager.Stayed,
        };
    }

    /// <summary>Stages manifest and stamps, each only when it differs from what is there. They are moved last.</summary>
    private static IEnumerable<Step> StageRecords(OutputFolder folder, IOutputDisk disk, Changes changes, int firstNumber, bool flush)
    {
        (string Path, byte[] Bytes)[] records =
        [
            (OutputFolder.ManifestPath, changes.Manifest.ToBytes()),
            (OutputFolder.StampsPath, changes.Stamps.ToBytes()),
        ];
        foreach (var (path, bytes) in records)
        {
            var there = folder.Locate(path);
            var exists = File.Exists(there);
            if (exists && File.ReadAllBytes(there).AsSpan().SequenceEqual(bytes))
                continue;
            var staged = folder.Staged(path);
            disk.CreateFolder(Path.GetDirectoryName(staged)!);
            disk.WriteFile(staged, bytes);
            if (flush)
                disk.Flush(staged);
            yield return new Step(exists ? JournalStepKind.Swap : JournalStepKind.Put, firstNumber++, path);
        }
    }

    /// <summary>The problem of a journal whose steps could not all be done.</summary>
    internal static Diagnostic Failed(CommitOutcome outcome, Exception failure, OutputFolder folder)
    {
        if (outcome == CommitOutcome.RolledBack)
            return DiskErrors.Explain(failure, folder, SiteState.PutBack);
        return VerifyProblems.HalfWritten(DiskErrors.Explain(failure, folder, SiteState.Mixed));
    }

    private static FileStream? TryLock(OutputFolder folder)
    {
        try
        {
            // The system gives the lock up when the process ends, however it ends; the file itself means nothing.
            return new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (LockHeld.Contains(exception.HResult))
        {
            return null;
        }
    }

    private static void SweepQuietly(OutputFolder folder, Commit commit)
    {
        if (File.Exists(folder.JournalFile))
            return;
        try
        {
            commit.Sweep();
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            // What is left is swept by the next build.
        }
    }

    // A case whose answers are held back is there as a challenge only.
    private static bool HasCases(IEnumerable<string> paths) =>
        paths.Any(path => IsOfCase(path) || path.StartsWith("challenge/", StringComparison.Ordinal));

    private static bool IsOfCase(string path) => path.Split('/') is ["cases", _, "case.json"];

    private static bool HasErrors(DiagnosticBag problems) => problems.ToImmutable().Any(problem => problem.Severity == Severity.Error);
}
