using System.Collections.Immutable;
using System.Globalization;
using Casebook.Cli.Summary;
using Casebook.Cli.Usage;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;

namespace Casebook.Cli.Terminals;

/// <summary>Prints the problems of a run in the format that was asked for.</summary>
internal sealed class ProblemReport(Terminal terminal, SiteSettings settings)
{
    private const int MaxOfOneKind = 5;

    /// <summary>Where words for people go: beside a machine format they must not get into the document.</summary>
    public TextWriter Words => settings.Format == ReportFormat.Text ? terminal.Out : terminal.Error;

    /// <summary>Prints all problems, or for people only the first of each kind that are worth reading while building.</summary>
    public void Print(ImmutableArray<Diagnostic> problems, bool all)
    {
        switch (settings.Format)
        {
            case ReportFormat.GitHub:
                var inOrder = JobSummary.InOrderOfUse(problems, RunReport.ChangedIn(settings));
                terminal.Out.Write(DiagnosticGitHub.Format(inOrder, RepositoryFolder.PathOf(settings.SiteFolder)));
                break;
            case ReportFormat.Json:
                terminal.Out.Write(DiagnosticJson.Format(problems));
                break;
            case ReportFormat.Sarif:
                terminal.Out.Write(DiagnosticSarif.Format(problems));
                break;
            default:
                PrintText(problems, all);
                break;
        }
    }

    /// <summary>How many problems of each severity and kind, and where to read more.</summary>
    public void PrintCounts(ImmutableArray<Diagnostic> problems)
    {
        if (problems.IsEmpty)
            return;
        Words.WriteLine($"{DiagnosticSummary.Of(problems)}:");
        var kinds = problems
            .GroupBy(problem => (problem.Code, problem.Severity))
            .OrderByDescending(kind => kind.Key.Severity)
            .ThenBy(kind => kind.Key.Code, StringComparer.Ordinal);
        foreach (var kind in kinds)
            Words.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {kind.Count(),5}  {kind.Key.Code}  {DiagnosticText.NameOf(kind.Key.Severity),-7}  {kind.First().Descriptor.Title}"
                )
            );
        var worst = problems.MaxBy(problem => problem.Severity)!;
        Words.WriteLine($"More about a message: {terminal.Program} explain {worst.Code}");
    }

    private void PrintText(ImmutableArray<Diagnostic> problems, bool all)
    {
        var shown = all ? problems : FirstOfEachKind(problems);
        if (shown.IsEmpty)
            return;
        terminal.Out.WriteLine(DiagnosticText.Format(shown.OrderBy(problem => problem.Severity), terminal.HasColour ? Paint : null));
        if (shown.Length < problems.Length)
            terminal.Out.WriteLine($"{problems.Length - shown.Length} more; see them all: {terminal.Program} check\n");
    }

    private static ImmutableArray<Diagnostic> FirstOfEachKind(ImmutableArray<Diagnostic> problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. problems.Where(problem =>
            {
                if (problem.Severity == Severity.Error)
                    return true;
                if (problem.Severity == Severity.Info)
                    return false;
                seen[problem.Code] = seen.GetValueOrDefault(problem.Code) + 1;
                return seen[problem.Code] <= MaxOfOneKind;
            }),
        ];
    }

    private static string Paint(DiagnosticPart part, Severity severity, string text)
    {
        var colour = severity switch
        {
            Severity.Error => "31",
            Severity.Warning => "33",
            _ => "36",
        };
        return part switch
        {
            DiagnosticPart.Place => Coloured("1", text),
            DiagnosticPart.Kind => Coloured($"1;{colour}", text),
            DiagnosticPart.Margin => Coloured("2", text),
            DiagnosticPart.Marks => Coloured(colour, text),
            DiagnosticPart.Hint => Coloured("32", text),
            _ => text,
        };
    }

    private static string Coloured(string codes, string text) => $"\u001b[{codes}m{text}\u001b[0m";
}
