using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found while collecting the files (CB2xx).</summary>
internal static partial class GatherProblems
{
    public static readonly DiagnosticDescriptor CB201 = new("CB201", Severity.Error, "Theme not found");

    public static Diagnostic NoTheme(string theme) =>
        CB201.At(
            null,
            $"There is no theme `{theme}`: no folder themes/{theme}, and no built-in theme of that name.",
            "Write `theme: rounds` in site.config.yml, or make the folder."
        );

    public static readonly DiagnosticDescriptor CB202 = new("CB202", Severity.Error, "Themes extend each other in a circle");

    public static Diagnostic ThemeCycle(string theme, IEnumerable<string> through) =>
        CB202.At(null, $"The theme `{theme}` extends itself through {string.Join(", ", through)}.", "Change `extends:` of one of them to `rounds`.");

    public static readonly DiagnosticDescriptor CB203 = new("CB203", Severity.Error, "theme.yml cannot be read");

    public static Diagnostic ThemeUnreadable(TextLocation place, string message, string? hint) => CB203.At(place, message, hint);

    public static Diagnostic NotATheme(TextLocation place, string written) =>
        CB203.At(place, $"`{written}` is not the name of a theme.", ConfigProblems.ThemeRule);

    public static readonly DiagnosticDescriptor CB204 = new("CB204", Severity.Warning, "File that nothing reads");

    public static Diagnostic StrayFile(TextLocation place, bool isAmongCases) =>
        CB204.At(
            place,
            "No part of a casebook reads this file here.",
            isAmongCases
                ? "A case is content/cases/name.md, or content/cases/name/index.md with its pictures beside it."
                : "Move it: cases go in content/cases, vocabulary in content/terms, references in content/references."
        );

    public static readonly DiagnosticDescriptor CB205 = new("CB205", Severity.Error, "Two files for one address");

    public static Diagnostic SameSlug(TextLocation place, string otherPath) =>
        CB205.At(place, $"This file has the same address as `{otherPath}`.", "Rename one of the two.");

    public static readonly DiagnosticDescriptor CB206 = new("CB206", Severity.Error, "File name does not fit an address");

    /// <param name="file">The file.</param>
    /// <param name="name">The name at fault: of the file without its ending, or of a folder.</param>
    public static Diagnostic NoAddress(SourceText file, string name) =>
        CB206.At(
            file.At(0, 0),
            name.Length == 0
                ? "The file has no name before `.md`."
                : $"The name `{name}` cannot become an address, which contains only the letters a to z, digits and hyphens.",
            "Rename it, for example to `swollen-hand`; letters with accents can stay."
        );

    public static readonly DiagnosticDescriptor CB207 = new("CB207", Severity.Warning, "No case in this casebook");

    public static Diagnostic NoCases() => CB207.At(null, "There is no case in content/cases yet.", "Write one with `casebook new case \"Title\"`.");

    public static readonly DiagnosticDescriptor CB250 = new("CB250", Severity.Error, "DICOM file among the content");

    public static Diagnostic DicomAmongContent(TextLocation place) =>
        Clinical(
            CB250,
            place,
            "This is a DICOM file. It holds the patient's name, date of birth and numbers, and may show them in the picture",
            "Export the picture as JPEG or PNG without any data of the patient, and look at it."
        );

    public static readonly DiagnosticDescriptor CB251 = new("CB251", Severity.Error, "PDF among the content");

    public static Diagnostic PdfAmongContent(TextLocation place) =>
        Clinical(
            CB251,
            place,
            "This is a PDF. It may name the patient in a page, a header or its properties",
            "Write what matters into the case, and export pictures as JPEG or PNG."
        );

    public static readonly DiagnosticDescriptor CB252 = new("CB252", Severity.Error, "Office document among the content");

    public static Diagnostic OfficeAmongContent(TextLocation place) =>
        Clinical(
            CB252,
            place,
            "This is a document of an office program. It may name the patient in its text, its comments, its earlier versions or its properties",
            "Copy the text into a case, which is a text file, and save pictures as JPEG or PNG."
        );

    private static Diagnostic Clinical(DiagnosticDescriptor kind, TextLocation place, string what, string instead) =>
        kind.At(
            place,
            $"{what}; and nothing in a casebook reads it.",
            $"{instead} Take this file out before you commit. Once it is committed it stays in the history of git even if you delete it: "
                + $"`casebook explain {kind.Code}` says how to take it out of there."
        );
}
