using Casebook.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Statiq.Casebook;

/// <summary>Tells the problems of a casebook in Statiq's log.</summary>
internal static class ProblemLog
{
    /// <summary>One line each, in the form <c>file(line,column): code: message hint</c>, which editors and build servers understand.</summary>
    public static void Write(IEnumerable<Diagnostic> problems, ILogger logger)
    {
        foreach (var problem in problems)
        {
            var level = LevelOf(problem.Severity);
            logger.Log(level, default, problem, null, (told, _) => Line(told));
        }
    }

    /// <summary>Ends the execution.</summary>
    public static ExecutionException Refusal(IReadOnlyCollection<Diagnostic> problems, bool strict)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = problems.Count(problem => problem.Severity == Severity.Warning);
        return new ExecutionException(
            $"The casebook has {Count(errors, "error")} and {Count(warnings, "warning")}{(strict ? "; warnings count too (Strict)" : "")}."
        );
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Line(Diagnostic problem)
    {
        var place = problem.File.Length == 0 ? "" : $"{problem.File}({problem.Line},{problem.Column}): ";
        return $"{place}{problem.Code}: {problem.Message}{(problem.Hint is null ? "" : " " + problem.Hint)}";
    }

    private static LogLevel LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => LogLevel.Error,
            Severity.Warning => LogLevel.Warning,
            _ => LogLevel.Information,
        };
}
