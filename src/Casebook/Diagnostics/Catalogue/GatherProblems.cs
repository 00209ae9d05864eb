using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found while collecting the files (CB2xx).</summary>
internal static class GatherProblems
{
    public static readonly DiagnosticDescriptor CB201 = new("CB201", Severity.Error, "Theme not found");

    public static Diagnostic NoTheme(string theme) =>
        CB201.At(null, $"There is no folder themes/{theme}, and the program brings no theme of that name.", "Write `theme: rounds` in site.config.yml, or make the folder.");

    public static readonly DiagnosticDescriptor CB202 = new("CB202", Severity.Error, "Themes extend each other in a circle");

    public static Diagnostic ThemeCycle(string theme, IEnumerable<string> through) =>
        CB202.At(null, $"The theme `{theme}` extends itself, by way of {string.Join(", ", through)}.", "Let one of them extend `rounds` instead.");

    public static readonly DiagnosticDescriptor CB203 = new("CB203", Severity.Error, "theme.yml cannot be read");

    public static Diagnostic ThemeUnreadable(TextLocation place, string message, string? hint) => CB203.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB204 = new("CB204", Severity.Warning, "File that nothing reads");

    public static Diagnostic StrayFile(TextLocation place, bool isAmongCases) => CB204.At(place, "Nothing in a casebook reads this file here.",
        isAmongCases
            ? "A case is content/cases/name.md, or content/cases/name/index.md with its pictures beside it."
            : "Cases go to content/cases, vocabulary to content/terms, references to content/references.");

    public static readonly DiagnosticDescriptor CB205 = new("CB205", Severity.Error, "Two files for one address");

    public static Diagnostic SameSlug(TextLocation place, string otherPath) => CB205.At(place, $"`{otherPath}` has the same address as this file.", "Rename one of the two.");

    public static readonly DiagnosticDescriptor CB206 = new("CB206", Severity.Error, "File name does not fit an address");

    public static Diagnostic WrongSlug(TextLocation place, string slug, string firstBad, string fitting) =>
        CB206.At(place, $"The file name `{slug}` becomes part of an address, and `{firstBad}` does not fit there.",
            $"Rename the file to `{fitting}.md`: small letters a to z, digits and hyphens.");

    public static readonly DiagnosticDescriptor CB207 = new("CB207", Severity.Warning, "No case in this casebook");

    public static Diagnostic NoCases() => CB207.At(null, "There is no case in content/cases yet.", "Write one with `casebook new case \"Title\"`.");
}
