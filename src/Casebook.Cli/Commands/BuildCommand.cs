using System.Globalization;
using System.Runtime.CompilerServices;
using Casebook.Cli.Summary;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;
using Casebook.Domain;
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
        var request = new BuildRequest
        {
            SiteFolder = settings.SiteFolder,
            OutputFolder = settings.OutputFolder,
            Options = settings.ToBuildOptions(terminal) with { Times = times },
            Strict = settings.Strict,
            AllowEmpty = settings.AllowEmpty,
        };
        var result = SiteBuilder.Build(request, new BuildDisplay(terminal, clock), stop);
        report.Print(result.Diagnostics, all: false);
        report.PrintCounts(result.Diagnostics);
        RunReport.Add(settings, terminal, Headline(result), result.Diagnostics, result.NextDay, () => result.Site ?? Read(request));
        switch (result.Outcome)
        {
            case BuildOutcome.NoSite:
                report.Words.WriteLine("Nothing was built.");
                return ExitCode.Usage;
            case BuildOutcome.Refused:
                report.Words.WriteLine($"Nothing was written: correct {Blockers(result)} first. The site of the last good build is unchanged.");
                return ExitCode.Problems;
            case BuildOutcome.Built:
                PrintSuccess(result, settings, terminal, clock, report.Words);
                if (settings.For == SiteUse.Disk && !Pack(settings, request.Options, terminal, report.Words))
                    return ExitCode.Problems;
                break;
        }
        if (settings.Timings)
            clock.Print(terminal.Error, times!.All);
        return DiagnosticSummary.Of(result.Diagnostics).ExitCode(settings.Strict);
    }

    private static string Headline(BuildResult result) => result.Outcome == BuildOutcome.Built ? $"built, {result.Pages} pages" : "not built";

    // A build that found nothing to do has read nothing.
    private static SiteFacts? Read(BuildRequest request) => SiteCompiler.Compile(new DiskFileTree(request.SiteFolder), request.Options).Site;

    private static string Blockers(BuildResult result) =>
        DiagnosticSummary.Of(result.Diagnostics).Errors > 0 ? "the errors" : "the warnings (--strict)";

    private static void PrintSuccess(BuildResult result, SiteSettings settings, Terminal terminal, PhaseClock clock, TextWriter words)
    {
        var folder = Path.GetRelativePath(terminal.Folder, settings.OutputFolder);
        words.WriteLine(
            $"Built {result.Pages} pages into {folder}/ in {PhaseClock.Format(clock.Total)}: "
                + $"{result.Written} files written, {result.Unchanged} unchanged, {result.Removed} removed."
        );
        if (SiteSize.Tell(settings.OutputFolder, result.Bytes) is { } size)
            words.WriteLine(size);
        if (FasterProgram.Tell(settings.SiteFolder, result.Bytes, !RuntimeFeature.IsDynamicCodeCompiled) is { } faster)
            words.WriteLine(faster);
        if (result.NextDay is { } day)
            words.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Dates in the cases change the site next on {day:yyyy-MM-dd}. It needs a build on that day."
                )
            );
        if (settings.For == SiteUse.Disk)
            return;
        var site =
            settings.SiteFolder == Path.TrimEndingDirectorySeparator(terminal.Folder)
                ? ""
                : $" --site {Path.GetRelativePath(terminal.Folder, settings.SiteFolder)}";
        words.WriteLine($"Read it: {terminal.Program} serve{site}");
    }

    private static bool Pack(SiteSettings settings, BuildOptions options, Terminal terminal, TextWriter words)
    {
        var archive = settings.OutputFolder + ".zip";
        var title = ConfigParser.Parse(new DiskFileTree(settings.SiteFolder), options, new DiagnosticBag())?.Title;
        var name = FoldedText.Slug(title ?? "") is { Length: > 0 } slug ? slug : "casebook";
        try
        {
            var bytes = SiteZip.Pack(settings.OutputFolder, archive, name);
            words.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Packed into {Path.GetRelativePath(terminal.Folder, archive)} ({bytes / 1e6:0.0} MB). Who has it unpacks it and opens {name}/index.html."
                )
            );
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"The archive {Path.GetRelativePath(terminal.Folder, archive)} could not be written: {exception.Message}");
            return false;
        }
    }
}
