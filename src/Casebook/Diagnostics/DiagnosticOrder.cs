using System.Collections.Immutable;

namespace Casebook.Diagnostics;

/// <summary>Puts problems into the order and severity a site wants to see.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Sorted by file, place and code; each problem once; severities changed as asked, those switched off left out.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics, ImmutableDictionary<string, Severity?> severities) =>
        [
            .. diagnostics
                .Where(diagnostic => !severities.TryGetValue(diagnostic.Code, out var severity) || severity is not null)
                .Select(diagnostic =>
                    severities.TryGetValue(diagnostic.Code, out var severity) ? diagnostic with { Severity = severity!.Value } : diagnostic
                )
                .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location?.Span.Start ?? 0)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
                .Distinct(),
        ];
}
