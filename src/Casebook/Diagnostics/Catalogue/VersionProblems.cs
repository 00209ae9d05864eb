using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems between a casebook and the version of the program (CB240-CB249).</summary>
internal static class VersionProblems
{
    public static readonly DiagnosticDescriptor CB240 = new("CB240", Severity.Error, "Casebook that needs a newer program");

    public static Diagnostic NeedsNewer(TextLocation place, string needed, string current) =>
        CB240.At(
            place,
            $"This casebook needs version {needed} of Casebook or a newer one, and this is {current}.",
            "Install a newer version. On GitHub, the version stands behind the @ of `uses:` in .github/workflows/casebook.yml."
        );

    public static readonly DiagnosticDescriptor CB241 = new("CB241", Severity.Warning, "Old name of a field");

    public static Diagnostic OldKey(TextLocation place, string old, string now, string line) =>
        CB241.At(place, $"`{old}` is now called `{now}`. The old name still works, but not for long.", $"Write the line as `{line}`.");
}
