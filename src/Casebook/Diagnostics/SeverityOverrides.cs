using System.Collections.Immutable;

namespace Casebook.Diagnostics;

/// <summary>Gives problems the severity the site wants for their code.</summary>
internal static class SeverityOverrides
{
    /// <summary>The problems with their wanted severities, in the same order; those of a code that is switched off (null) are left out.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> problems, ImmutableDictionary<string, Severity?> severities)
    {
        if (severities.IsEmpty || problems.IsEmpty) return problems;
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(problems.Length);
        foreach (var problem in problems)
        {
            if (!severities.TryGetValue(problem.Code, out var wanted)) kept.Add(problem);
            else if (wanted is { } severity) kept.Add(problem with { Severity = severity });
        }
        return kept.ToImmutable();
    }
}
