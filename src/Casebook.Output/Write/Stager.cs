using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Facts;
using Casebook.Render;
using Casebook.Verify;

namespace Casebook.Write;

/// <summary>A file of this build, rendered.</summary>
/// <param name="Entry">Hash and length of its bytes.</param>
/// <param name="Ticks">When the file on disk (staged, or there already) was written.</param>
/// <param name="Step">How the file gets into place; null when it is there.</param>
internal readonly record struct RenderedFile(ManifestEntry Entry, long Ticks, JournalStepKind? Step);

/// <summary>Renders every file of a plan on several threads and stages those that are new or changed. Holds one file per thread.</summary>
internal sealed class Stager(SitePlan plan, OutputFolder folder, LastBuild last, WriteOptions options)
{
    private readonly ImmutableArray<PlannedFile> _files = [.. plan.Files.Values];
    private readonly int[] _order =
    [
        .. plan
            .Files.Values.Select((file, number) => (file, number))
            .OrderByDescending(file => file.file.ComesFirst)
            .ThenBy(file => file.file.ComesLast)
            .Select(file => file.number),
    ];
    private readonly BuildVerifier? _verifier = options.Verified is { } config ? new BuildVerifier(plan, config) : null;
    private readonly BuildMemory? _memory = options.Memory;
    private readonly bool[] _stays = new bool[plan.Files.Count];
    private volatile bool _failed;
    private volatile bool _placesUnknown;
    private int _done;

    /// <summary>How many files were left as they are without being made.</summary>
    public int Stayed => _stays.Count(stays => stays);

    /// <summary>Renders all. When a problem is an error the rest is rendered still, so that all errors are told, but not staged.</summary>
    /// <returns>By the number of the file in the plan.</returns>
    public RenderedFile[] Run(DiagnosticBag problems, CancellationToken cancellation)
    {
        var rendered = new RenderedFile[_files.Length];
        var found = new ImmutableArray<Diagnostic>[_files.Length];
        var next = -1;
        Exception? broken = null;
        void Work(int worker)
        {
            var buffer = new ArrayBufferWriter<byte>(64 * 1024);
            var asked = new Asked();
            var stagedIn = "";
            try
            {
                for (var i = Interlocked.Increment(ref next); i < _files.Length && broken is null; i = Interlocked.Increment(ref next))
                {
                    cancellation.ThrowIfCancellationRequested();
                    var number = _order[i];
                    rendered[number] = Render(number, buffer, asked, ref stagedIn, out found[number]);
                    options.Progress?.Invoke(Interlocked.Increment(ref _done), _files.Length);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref broken, exception, null);
            }
        }
        var threads = Math.Clamp(options.Threads, 1, Math.Max(1, _files.Length));
        if (threads == 1)
            Work(0);
        else
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, Work);
        if (broken is not null)
            ExceptionDispatchInfo.Throw(broken);
        foreach (var some in found)
        {
            if (!some.IsDefaultOrEmpty)
                problems.AddRange(some);
        }
        var start = Stopwatch.GetTimestamp();
        if (!_failed && _verifier is not null)
            problems.AddRange(_verifier.Conclude(_stays, LosesPlaces(rendered), ReadAsWritten));
        options.Times?.Add("verify pages", Stopwatch.GetElapsedTime(start));
        return rendered;
    }

    private RenderedFile Render(int number, ArrayBufferWriter<byte> buffer, Asked asked, ref string stagedIn, out ImmutableArray<Diagnostic> found)
    {
        if (AsItWas(_files[number]) is { } asItWas)
        {
            (_stays[number], found) = (true, []);
            plan.Stays?.Invoke(_files[number].Path, asItWas.Entry.Length, asItWas.Entry.Hash);
            return asItWas;
        }
        var bag = new DiagnosticBag();
        buffer.ResetWrittenCount();
        var start = Stopwatch.GetTimestamp();
        var facts = asked.During(() => _files[number].Render(buffer, bag));
        options.Times?.Add(Kind(_files[number].Path), Stopwatch.GetElapsedTime(start));
        start = Stopwatch.GetTimestamp();
        _verifier?.See(number, buffer.WrittenMemory);
        options.Times?.Add("verify pages", Stopwatch.GetElapsedTime(start));
        start = Stopwatch.GetTimestamp();
        var result = Stage(number, buffer.WrittenSpan, ref stagedIn, bag);
        options.Times?.Add("stage files", Stopwatch.GetElapsedTime(start));
        found = bag.Count == 0 ? [] : DiagnosticOrder.Sorted(bag.ToImmutable(), options.Severities);
        if (found.Any(problem => problem.Severity == Severity.Error))
            _failed = true;
        // What has something to tell is made again, so that it is told again.
        if (found.IsEmpty && _files[number].MayStay)
            _memory?.Remember(_files[number].Path, result.Entry, facts);
        return result;
    }

    // The file on disk, when it rests on what is as it was; null when it has to be made.
    private RenderedFile? AsItWas(PlannedFile file) =>
        _memory is not null
        && _verifier is null or { ReadsAll: false }
        && file.MayStay
        && _memory.Find(file.Path) is { } entry
        && last.Manifest.Files.TryGetValue(file.Path, out var written)
        && written == entry
        && last.Look(file.Path, out var ticks) == FileState.AsWritten
            ? new RenderedFile(entry, ticks, null)
            : null;

    private byte[] ReadAsWritten(int number) => File.ReadAllBytes(folder.Locate(_files[number].Path));

    // Whether a place may be gone that a page leads to which stays as it is: a file, or an id of a page that is made anew.
    private bool LosesPlaces(RenderedFile[] rendered)
    {
        if (!Array.Exists(_stays, stays => stays))
            return false;
        if (_placesUnknown || last.Manifest.Files.Keys.Any(path => !plan.Files.ContainsKey(path)))
            return true;
        for (var number = 0; number < rendered.Length; number++)
        {
            if (rendered[number].Step == JournalStepKind.Swap && !_verifier!.HoldsPlacesOf(number, ReadAsWritten(number)))
                return true;
        }
        return false;
    }

    // By folder and ending: cases/a/references.ris counts as cases .ris.
    private static string Kind(string path) =>
        $"render {(path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "top")} {Path.GetExtension(path)}";

    // stagedIn is the folder where the same thread staged last: it is there.
    private RenderedFile Stage(int number, ReadOnlySpan<byte> bytes, ref string stagedIn, DiagnosticBag bag)
    {
        var path = _files[number].Path;
        var entry = new ManifestEntry(ContentHash.Of(bytes), bytes.Length);
        var state = last.Look(path, out var ticks);
        if (state == FileState.AsWritten && last.Manifest.Files[path] == entry)
            return new RenderedFile(entry, ticks, null);
        // What the last build wrote here cannot be read any more.
        if (state != FileState.AsWritten && last.Manifest.Files.ContainsKey(path))
            _placesUnknown = true;
        if (state is FileState.Foreign or FileState.Edited && HasBytes(path, entry, out ticks))
            return new RenderedFile(entry, ticks, null);
        if (state == FileState.Edited)
        {
            bag.Add(VerifyProblems.EditedFileReplaced(path));
        }
        // Whether what is foreign must be in the way is settled when all removals are known.
        if (_failed)
            return new RenderedFile(entry, 0, JournalStepKind.Put);
        var staged = folder.Staged(path);
        var above = Path.GetDirectoryName(staged)!;
        if (above != stagedIn)
            options.Disk.CreateFolder(above);
        stagedIn = above;
        ticks = options.Disk.WriteFile(staged, bytes);
        return new RenderedFile(entry, ticks, state is FileState.AsWritten or FileState.Edited ? JournalStepKind.Swap : JournalStepKind.Put);
    }

    private bool HasBytes(string path, ManifestEntry entry, out long ticks)
    {
        var file = new FileInfo(folder.Locate(path));
        ticks = 0;
        if (!file.Exists || file.LinkTarget is not null || file.Length != entry.Length)
            return false;
        ticks = file.LastWriteTimeUtc.Ticks;
        return ContentHash.OfFile(file.FullName) == entry.Hash;
    }
}
