using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// What other casebooks tell of themselves: CB331-CB333.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB331 = new("CB331", Severity.Warning, "List of another casebook that cannot be used");

    /// <param name="file">The file.</param>
    /// <param name="fault">What is wrong, as the end of a sentence.</param>
    public static Diagnostic UnreadableListing(TextLocation file, string fault) =>
        CB331.At(file, $"This list of another casebook cannot be used: {fault}.", "Fetch it again with `casebook federate`, or delete the file.");

    /// <param name="file">The file.</param>
    /// <param name="address">The address it gives.</param>
    public static Diagnostic UnnamedListing(TextLocation file, string address) =>
        CB331.At(
            file,
            $"This list is of the casebook at `{address}`, which site.config.yml does not name.",
            "Add the address under `casebooks:`, or delete the file."
        );

    public static readonly DiagnosticDescriptor CB332 = new("CB332", Severity.Info, "Other casebook that was not fetched yet");

    public static Diagnostic NoListing(string address) =>
        CB332.At(null, $"Nothing is known yet of the casebook at {address}.", "Run `casebook federate`, and keep what it writes to casebooks/.");
}
