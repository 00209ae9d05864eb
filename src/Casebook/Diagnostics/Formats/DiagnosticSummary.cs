namespace Casebook.Diagnostics.Formats;

/// <summary>How many problems there are of each severity.</summary>
internal readonly record struct DiagnosticSummary(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts problems.</summary>
    public static DiagnosticSummary Of(IEnumerable<Diagnostic> diagnostics)
    {
        int errors = 0,
            warnings = 0,
            infos = 0;
        foreach (var diagnostic in diagnostics)
        {
            switch (diagnostic.Severity)
            {
                case Severity.Error:
                    errors++;
                    break;
                case Severity.Warning:
                    warnings++;
                    break;
                default:
                    infos++;
                    break;
            }
        }
        return new DiagnosticSummary(errors, warnings, infos);
    }

    /// <summary>0 when the content may be published, 1 when it may not; with <paramref name="strict"/> warnings count.</summary>
    public int ExitCode(bool strict) => Errors > 0 || (strict && Warnings > 0) ? 1 : 0;

    /// <summary>For example <c>2 errors, 1 warning</c>; <c>no problems</c> when there is none.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (Errors > 0)
            parts.Add(Errors == 1 ? "1 error" : $"{Errors} errors");
        if (Warnings > 0)
            parts.Add(Warnings == 1 ? "1 warning" : $"{Warnings} warnings");
        if (Infos > 0)
            parts.Add(Infos == 1 ? "1 note" : $"{Infos} notes");
        return parts.Count == 0 ? "no problems" : string.Join(", ", parts);
    }
}
