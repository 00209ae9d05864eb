using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// What is wrong with a file whatever is in it: CB230 to CB232.
internal static partial class GatherProblems
{
    public static readonly DiagnosticDescriptor CB230 = new("CB230", Severity.Error, "File that cannot be read");

    public static Diagnostic MayNotRead(string path) =>
        CB230.At(FileAt(path), "You may not read this file or folder.", $"Give yourself the right to read it, for example with `chmod u+rX {path}`.");

    public static Diagnostic CannotRead(string path) =>
        CB230.At(
            FileAt(path),
            "This file or folder cannot be read.",
            "See that no other program keeps it open and that the disk is whole; then try again."
        );

    public static readonly DiagnosticDescriptor CB231 = new("CB231", Severity.Error, "Link that is not followed");

    /// <param name="path">Path of the link.</param>
    /// <param name="why">Why it is not followed, as a sentence.</param>
    public static Diagnostic LinkRefused(string path, string why) =>
        CB231.At(
            FileAt(path),
            $"{why} A casebook follows links to files of its own only, so that nothing else is published.",
            "Put a copy of the file or folder in the place of the link."
        );

    public static readonly DiagnosticDescriptor CB232 = new("CB232", Severity.Warning, "Empty file");

    public static Diagnostic NothingInFile(string path) =>
        CB232.At(
            FileAt(path),
            "This file is empty, or is a pipe or a device and no file.",
            "Write the text into a plain file of this name, or delete it."
        );

    private static TextLocation FileAt(string path) => new SourceText(path, "").At(0, 0);
}
