using System.Collections.Immutable;

namespace Casebook.Diagnostics;

/// <summary>Collects the problems of one piece of work. Not for two threads at once: parallel work has a bag each.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>Number of problems so far.</summary>
    public int Count => _found.Count;

    /// <summary>Adds a problem.</summary>
    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>What has been collected, in the order of adding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _found];
}
