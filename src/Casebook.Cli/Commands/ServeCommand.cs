using System.Globalization;
using Casebook.Cli.Form;
using Casebook.Cli.Serve;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Diagnostics.Formats;
using Casebook.Files;

namespace Casebook.Cli.Commands;

/// <summary><c>serve</c>: shows the site on this machine until it is stopped.</summary>
internal static class ServeCommand
{
    /// <summary>Serves until Ctrl+C.</summary>
    /// <param name="settings">The site.</param>
    /// <param name="port">Port to begin with.</param>
    /// <param name="hosts">Names under which it may be asked for.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <param name="stop">Ends it.</param>
    /// <param name="form">Answers for the form; null when cases are only shown.</param>
    /// <param name="file">The case whose form is shown first; null for the list of cases.</param>
    public static async Task<int> RunAsync(
        SiteSettings settings,
        int port,
        PreviewHosts hosts,
        Terminal terminal,
        CancellationToken stop,
        FormDesk? form = null,
        string? file = null
    )
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
        {
            await terminal.Error.WriteLineAsync(NoSite.In(settings)).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        var files = new DiskFileTree(settings.SiteFolder);
        var memory = new SourceMemory();
        var session = await PreviewSession
            .StartAsync(
                settings.SiteFolder,
                () => SiteCompiler.Compile(files, settings.ToBuildOptions(terminal) with { Memory = memory, For = SiteUse.Preview }),
                port,
                hosts,
                attempt => Print(attempt, settings, terminal),
                terminal.Clock,
                form
            )
            .ConfigureAwait(false);
        if (session is null)
        {
            await terminal.Error.WriteLineAsync($"The ports from {port} on are all taken. Choose another with --port.").ConfigureAwait(false);
            return ExitCode.Usage;
        }
        await using (session.ConfigureAwait(false))
        {
            if (form is not null)
                await terminal.Out.WriteLineAsync($"Fill in the form at {new Uri(session.Address, form.AddressOf(file))}").ConfigureAwait(false);
            await terminal.Out.WriteLineAsync($"Read the site at {session.Address} (Ctrl+C ends this).").ConfigureAwait(false);
            await terminal.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(Timeout.Infinite, stop)
                .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
                .ConfigureAwait(false);
        }
        return ExitCode.Clean;
    }

    private static void Print(Attempt attempt, SiteSettings settings, Terminal terminal)
    {
        var time = terminal.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        if (attempt.Compilation is not { } compilation)
        {
            terminal.Error.WriteLine(
                $"{time} This is a mistake in Casebook, not in your files: {attempt.Failure!.GetType().Name}: {attempt.Failure.Message}"
            );
            if (terminal.Traces)
                terminal.Error.WriteLine(attempt.Failure);
            return;
        }
        new ProblemReport(terminal, settings with { Format = ReportFormat.Text }).Print(compilation.Diagnostics, all: false);
        var state = compilation.HasErrors ? ". The pages are those of the last state without errors." : ".";
        terminal.Out.WriteLine(
            $"{time} {compilation.Plan.Files.Count} files, {DiagnosticSummary.Of(compilation.Diagnostics)}, in {PhaseClock.Format(attempt.Took)}{state}"
        );
    }
}
