using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;
using Casebook.Relate.Quality;

namespace Casebook.Cli.Summary;

/// <summary>What a check or build found, as Markdown for the page of a run: what changed, how complete it is, and every message.</summary>
internal sealed class JobSummary
{
    // GitHub refuses more than 1 MiB for a step; the rest is for what others write.
    private const int MaxBytes = 900_000;

    /// <summary>First line: what was done and how it ended.</summary>
    public required string Headline { get; init; }

    /// <summary>All messages.</summary>
    public required ImmutableArray<Diagnostic> Problems { get; init; }

    /// <summary>What the casebook says; null when its settings could not be read.</summary>
    public required SiteFacts? Site { get; init; }

    /// <summary>The next day on which a date in a case changes the site; null when there is none.</summary>
    public DateOnly? NextDay { get; init; }

    /// <summary>What changed.</summary>
    public required ChangedFiles Changed { get; init; }

    /// <summary>Where sources can be read.</summary>
    public required SourceAddress Sources { get; init; }

    /// <summary>The Markdown, below a mebibyte: what does not fit is counted.</summary>
    public string Write()
    {
        var text = new StringBuilder($"## Casebook: {MarkdownText.Plain(Headline)}\n\n{DiagnosticSummary.Of(Problems)}.\n");
        if (NextDay is { } day)
            text.Append(
                CultureInfo.InvariantCulture,
                $"\nDates in the cases change the site next on {day:yyyy-MM-dd}. It needs a build on that day.\n"
            );
        AppendChanged(text);
        foreach (var (severity, title) in new[] { (Severity.Error, "Errors"), (Severity.Warning, "Warnings"), (Severity.Info, "Notes") })
            AppendMessages(
                text,
                title,
                [.. ChangedFirst(Problems).Where(problem => problem.Severity == severity)],
                folded: severity != Severity.Error
            );
        return text.ToString();
    }

    /// <summary>Errors first, and among equals those of changed files: GitHub shows ten of each severity beside the files.</summary>
    public static IEnumerable<Diagnostic> InOrderOfUse(IEnumerable<Diagnostic> problems, ChangedFiles changed) =>
        problems.OrderByDescending(problem => problem.Severity).ThenBy(problem => changed.Holds(problem.File) ? 0 : 1);

    private IEnumerable<Diagnostic> ChangedFirst(IEnumerable<Diagnostic> problems) => InOrderOfUse(problems, Changed);

    private void AppendChanged(StringBuilder text)
    {
        var files = Changed
            .Kinds.Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal) || Problems.Any(problem => problem.File == file.Key))
            .ToArray();
        if (files.Length == 0)
            return;
        var cases = (Site?.Cases ?? []).ToDictionary(entry => entry.SourcePath, StringComparer.Ordinal);
        var counts = Problems
            .GroupBy(problem => problem.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, DiagnosticSummary.Of, StringComparer.Ordinal);
        text.Append("\n### What changed\n\n| file | page | completeness | messages |\n|---|---|---|---|\n");
        foreach (var (path, kind) in files)
        {
            var entry = cases.GetValueOrDefault(path);
            var messages = counts.TryGetValue(path, out var found) ? found.ToString() : "";
            var row = $"| {Sources.Link(path, 0, kind)} | {Page(entry)} | {(entry is null ? "" : Completeness(entry.Completeness))} | {messages} |\n";
            if (!TryAppend(text, row))
                break;
        }
    }

    private string Page(CaseFacts? entry) =>
        entry is null ? "" : MarkdownText.Link(entry.Title, Site!.Url.Length == 0 ? null : $"{Site.Url}/{MarkdownText.Path(entry.Url)}");

    private static string Completeness(CaseCompleteness measured)
    {
        var asked = measured.Items.Where(item => item.Status != CareStatus.NotApplicable).ToArray();
        var missing = asked.SelectMany(item => item.Missing).Select(part => part.Replace('_', ' ')).ToArray();
        var met = string.Create(CultureInfo.InvariantCulture, $"{asked.Count(item => item.Status == CareStatus.Met)} of {asked.Length} CARE items");
        return missing.Length == 0 ? met : $"{met}; missing: {MarkdownText.Plain(string.Join(", ", missing))}";
    }

    private void AppendMessages(StringBuilder text, string title, Diagnostic[] problems, bool folded)
    {
        if (problems.Length == 0)
            return;
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{(folded ? $"<details><summary>{title} ({problems.Length})</summary>" : $"### {title} ({problems.Length})")}\n\n"
        );
        for (var i = 0; i < problems.Length; i++)
        {
            if (TryAppend(text, Line(problems[i])))
                continue;
            text.Append(CultureInfo.InvariantCulture, $"\n{problems.Length - i} more stand in the log of this step.\n");
            break;
        }
        if (folded)
            text.Append("\n</details>\n");
    }

    private string Line(Diagnostic problem)
    {
        var place = problem.File.Length == 0 ? "" : $"{Sources.Link(problem.File, problem.Line, ChangeKind.Changed)}: ";
        var hint = problem.Hint is { } help ? $"<br>{MarkdownText.Message(help)}" : "";
        return $"- {place}{MarkdownText.Message(problem.Message)} ({problem.Code}){hint}\n";
    }

    private static bool TryAppend(StringBuilder text, string line)
    {
        // A character takes three bytes at most in what people write; those of four bytes are two here.
        if (3 * (text.Length + line.Length) > MaxBytes && Encoding.UTF8.GetByteCount(text.ToString()) + Encoding.UTF8.GetByteCount(line) > MaxBytes)
            return false;
        text.Append(line);
        return true;
    }
}
