using System.Collections.Immutable;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Diagnostics;

namespace Casebook.Cli.Summary;

/// <summary>Writes the summary of a run where one is asked for.</summary>
internal static class RunReport
{
    /// <summary>What the user says has changed.</summary>
    public static ChangedFiles ChangedIn(SiteSettings settings) =>
        settings.ChangedFile is { } list ? ChangedFiles.Read(File.ReadLines(list), RepositoryFolder.PathOf(settings.SiteFolder)) : ChangedFiles.None;

    /// <summary>Adds the summary to its file; nothing when none is asked for. A file that cannot be written is told and changes nothing else.</summary>
    public static void Add(
        SiteSettings settings,
        Terminal terminal,
        string headline,
        ImmutableArray<Diagnostic> problems,
        DateOnly? nextDay,
        Func<SiteFacts?> site
    )
    {
        if (settings.SummaryFile is not { } path)
            return;
        var summary = new JobSummary
        {
            Headline = headline,
            Problems = problems,
            Site = site(),
            NextDay = nextDay,
            Changed = ChangedIn(settings),
            Sources = SourceAddress.OfRunner(terminal.Variable, RepositoryFolder.PathOf(settings.SiteFolder)),
        };
        try
        {
            File.AppendAllText(path, summary.Write());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"--summary: {path} cannot be written: {exception.Message}");
        }
    }
}
