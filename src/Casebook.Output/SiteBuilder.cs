using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;
using Casebook.Files;
using Casebook.Write;

namespace Casebook;

/// <summary>Builds a site from one folder into another: all of it or nothing, and no work where nothing changed.</summary>
public static class SiteBuilder
{
    /// <summary>Builds. What the sources or the disk refuse is told in the result, not thrown.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled before the files were moved into place; the site is as it was.</exception>
    public static BuildResult Build(BuildRequest request, CancellationToken cancellation = default) =>
        Build(request, new NoBuildDisplay(), cancellation);

    private const string QuietFile = ".casebook/quiet";

    internal static BuildResult Build(BuildRequest request, IBuildDisplay display, CancellationToken cancellation)
    {
        var disk = new DiskFileTree(request.SiteFolder);
        var key = BuildCache.KeyOf(request.Options, request.Outputs);
        if (display.Run(BuildPhase.LookForChanges, _ => Unchanged(request, disk, key)) is { } asItWas)
            return asItWas;

        var sources = new RecordedFileTree(disk);
        var quietFile = Path.Combine(request.SiteFolder, QuietFile);
        var quiet = QuietChecks.Load(quietFile, new HashBuilder().Add(key).Add(HashOfSettings(disk)).Take());
        var compilation = display.Run(BuildPhase.Compile, _ =>
            SiteCompiler.Compile(sources, request.Options with { Quiet = quiet }, request.Outputs)
        );
        if (!compilation.HasSite)
            return new BuildResult(BuildOutcome.NoSite, compilation.Diagnostics);
        quiet.Save(quietFile);
        if (!IsClean(compilation.Diagnostics, request))
            return new BuildResult(BuildOutcome.Refused, compilation.Diagnostics) { Site = compilation.Site };

        var answers = sources.Answers;
        var memory = BuildMemory.Load(request.SiteFolder, key, answers, compilation.Plan.Rests!());
        var written = display.Run(BuildPhase.Write, progress => SiteWriter.Write(
                compilation.Plan,
                request.OutputFolder,
                new WriteOptions
                {
                    Threads = request.Options.Threads,
                    Inputs = RecordedFileTree.Fingerprint(key, answers),
                    SiteFolder = request.SiteFolder,
                    Severities = compilation.Config!.Severities,
                    AllowEmpty = request.AllowEmpty,
                    Verified = compilation.Config,
                    Memory = memory,
                    Progress = progress,
                    Times = request.Options.Times,
                },
                cancellation
            ));
        if (written.Diagnostics.IsEmpty)
            new BuildCache(key, answers, compilation.Diagnostics, compilation.NextDay).Save(request.SiteFolder);
        var isWhole = written.Diagnostics.All(problem => problem.Severity != Severity.Error);
        if (isWhole)
            memory.Save(request.SiteFolder);
        return new BuildResult(
            isWhole ? BuildOutcome.Built : BuildOutcome.Failed,
            compilation.Diagnostics.AddRange(written.Diagnostics),
            written.Value
        )
        {
            Site = compilation.Site,
            NextDay = compilation.NextDay,
        };
    }

    private static UInt128 HashOfSettings(DiskFileTree disk) =>
        disk.Exists(ConfigParser.FileName) ? ContentHash.Of(disk.ReadBytes(ConfigParser.FileName)) : 0;

    // A build that must not write for its warnings says so anew.
    private static BuildResult? Unchanged(BuildRequest request, DiskFileTree disk, string key) =>
        BuildCache.Load(request.SiteFolder, disk, key) is { } kept
        && IsClean(kept.Diagnostics, request)
        && SiteWriter.Untouched(request.OutputFolder, kept.Fingerprint) is { } untouched
            ? new BuildResult(BuildOutcome.Built, kept.Diagnostics, untouched) { NextDay = kept.NextDay }
            : null;

    private static bool IsClean(IEnumerable<Diagnostic> problems, BuildRequest request) =>
        DiagnosticSummary.Of(problems).ExitCode(request.Strict) == 0;
}
