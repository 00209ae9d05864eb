using System.Collections.Immutable;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;
using Casebook.Files;
using Casebook.Write;

namespace Casebook.Cli.Commands;

/// <summary><c>build</c>: compiles the site and writes it.</summary>
internal static class BuildCommand
{
    /// <summary>Builds; with an error nothing is written.</summary>
    public static int Run(SiteSettings settings, Terminal terminal, CancellationToken stop)
    {
        var clock = new PhaseClock(terminal.Clock);
        var times = settings.Timings ? new StageTimes() : null;
        var report = new ProblemReport(terminal, settings);
        var disk = new DiskFileTree(settings.SiteFolder);
        var options = settings.ToBuildOptions(terminal.Clock) with { Times = times };
        var buildKey = BuildCache.KeyOf(options);
        if (clock.Measure("look for changes", () => Unchanged(settings, disk, buildKey)) is var (kept, untouched)) return Tell(kept.Diagnostics, untouched);
        var sources = new RecordedFileTree(disk);
        var compilation = clock.Measure("compile", () => ProgressDisplay.Show(terminal, "Reading the sources",
            _ => SiteCompiler.Compile(sources, options)));
        var exit = SiteAbsence.ExitCode(compilation, DiagnosticSummary.Of(compilation.Diagnostics).ExitCode(settings.Strict));
        if (exit != ExitCode.Clean)
        {
            report.Print(compilation.Diagnostics, all: false);
            report.PrintCounts(compilation.Diagnostics);
            report.Words.WriteLine(exit == ExitCode.Usage ? "Nothing was built." : $"Nothing was written: mend {Blockers(compilation)} first. The site of the last good build is as it was.");
            return exit;
        }

        var answers = sources.Answers;
        var written = clock.Measure("render and write", () => ProgressDisplay.Show(terminal, "Making the pages",
            progress => SiteWriter.Write(compilation.Plan, settings.OutputFolder, new WriteOptions
            {
                Inputs = RecordedFileTree.Fingerprint(buildKey, answers),
                SiteFolder = settings.SiteFolder,
                Severities = compilation.Config!.Severities,
                Progress = progress,
                Times = times,
            }, stop)));
        var problems = compilation.Diagnostics.AddRange(written.Diagnostics);
        if (written.Diagnostics.IsEmpty) new BuildCache(buildKey, answers, compilation.Diagnostics).Save(settings.SiteFolder);
        return Tell(problems, written.Diagnostics.All(problem => problem.Severity != Severity.Error) ? written.Value : null);

        int Tell(ImmutableArray<Diagnostic> told, WriteReport? done)
        {
            report.Print(told, all: false);
            report.PrintCounts(told);
            if (done is not null) PrintSuccess(done, settings, terminal, clock, report.Words);
            if (settings.Timings) clock.Print(terminal.Error, times!.All);
            return DiagnosticSummary.Of(told).ExitCode(settings.Strict);
        }
    }

    // A build that must not write for its warnings says so anew.
    private static (BuildCache, WriteReport)? Unchanged(SiteSettings settings, DiskFileTree disk, string buildKey) =>
        BuildCache.Load(settings.SiteFolder, disk, buildKey) is { } kept && DiagnosticSummary.Of(kept.Diagnostics).ExitCode(settings.Strict) == ExitCode.Clean
        && SiteWriter.Untouched(settings.OutputFolder, kept.Fingerprint) is { } untouched ? (kept, untouched) : null;

    private static string Blockers(Compilation compilation) => compilation.HasErrors ? "the errors" : "the warnings (--strict)";

    private static void PrintSuccess(WriteReport report, SiteSettings settings, Terminal terminal, PhaseClock clock, TextWriter words)
    {
        var folder = Path.GetRelativePath(terminal.Folder, settings.OutputFolder);
        words.WriteLine($"Built {report.Pages} pages into {folder}/ in {PhaseClock.Say(clock.Total)}: "
            + $"{report.Written} files written, {report.Unchanged} unchanged, {report.Removed} removed.");
        var site = settings.SiteFolder == Path.TrimEndingDirectorySeparator(terminal.Folder) ? "" : $" --site {Path.GetRelativePath(terminal.Folder, settings.SiteFolder)}";
        words.WriteLine($"Read it: {terminal.Program} serve{site}");
    }
}
