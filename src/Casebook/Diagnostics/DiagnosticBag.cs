using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Diagnostics;

/// <summary>Collects the problems of one piece of work. Not for two threads at once: parallel work has a bag each.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>An empty bag; the compiler makes those that outputs get.</summary>
    internal DiagnosticBag() { }

    /// <summary>Reports a problem of an output of one's own.</summary>
    /// <param name="code">Capital letters and digits, such as <c>WARD1</c>; those that begin with CB are Casebook's.</param>
    /// <param name="severity">How bad; an error keeps the site from being published.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">How to mend it; null when the message says it all.</param>
    /// <param name="sourcePath">The file at fault from the site's folder, such as <see cref="CaseFacts.SourcePath"/>; null when there is
    /// none.</param>
    /// <exception cref="ArgumentException">The code has another form, or is one of Casebook's.</exception>
    public void Report(string code, Severity severity, string message, string? hint = null, string? sourcePath = null)
    {
        if (code.Length == 0 || !char.IsAsciiLetterUpper(code[0]) || !code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
            throw new ArgumentException("A code is capital letters and digits.", nameof(code));
        if (code.StartsWith("CB", StringComparison.Ordinal))
            throw new ArgumentException("Codes that begin with CB are Casebook's own.", nameof(code));
        _found.Add(
            new Diagnostic(
                new DiagnosticDescriptor(code, severity, message),
                severity,
                message,
                sourcePath is null ? null : new SourceText(sourcePath, "").At(0, 0),
                hint
            )
        );
    }

    /// <summary>Number of problems so far.</summary>
    internal int Count => _found.Count;

    /// <summary>Adds a problem.</summary>
    internal void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Adds several.</summary>
    internal void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>What has been collected, in the order of adding.</summary>
    internal ImmutableArray<Diagnostic> ToImmutable() => [.. _found];
}
