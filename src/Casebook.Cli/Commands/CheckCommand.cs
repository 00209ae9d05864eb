using Casebook.Cli.Summary;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Diagnostics.Formats;
using Casebook.Files;
using Casebook.Verify;

namespace Casebook.Cli.Commands;

/// <summary><c>check</c>: compiles the site, reads every produced page back, and reports all problems.</summary>
internal static class CheckCommand
{
    /// <summary>Checks; nothing is written.</summary>
    public static int Run(SiteSettings settings, Terminal terminal)
    {
        var clock = new PhaseClock(terminal.Clock);
        var report = new ProblemReport(terminal, settings);
        var options = settings.ToBuildOptions(terminal);
        var compilation = clock.Measure(
            "compile",
            () => ProgressDisplay.Show(terminal, "Reading the sources", _ => SiteCompiler.Compile(new DiskFileTree(settings.SiteFolder), options))
        );
        var problems = compilation.Diagnostics;
        // Pages made from sources with errors would report the same errors again, as dead links.
        if (compilation is { Config: { } config, HasErrors: false })
        {
            problems = problems.AddRange(
                clock.Measure(
                    "render and verify",
                    () =>
                        ProgressDisplay.Show(
                            terminal,
                            "Reading the pages",
                            progress => SiteChecker.Run(compilation.Plan, config, options.Threads, progress)
                        )
                )
            );
        }
        report.Print(problems, all: true);
        report.PrintCounts(problems);
        RunReport.Add(settings, terminal, "checked", problems, compilation.NextDay, () => compilation.Site);
        if (problems.IsEmpty)
            report.Words.WriteLine($"No problems: {compilation.Plan.Files.Count} files checked in {PhaseClock.Format(clock.Total)}.");
        if (settings.Timings)
            clock.Print(terminal.Error, []);
        return compilation.HasSite ? DiagnosticSummary.Of(problems).ExitCode(settings.Strict) : ExitCode.Usage;
    }
}
