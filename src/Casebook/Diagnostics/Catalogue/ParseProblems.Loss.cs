using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// What would be lost without a word: CB389-CB398.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB389 = new("CB389", Severity.Error, "Text cut off by #");

    public static Diagnostic CutOff(TextLocation place, string message, string? hint) => CB389.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB390 = new("CB390", Severity.Error, "Two versions that Git could not join");

    public static Diagnostic MergeConflict(TextLocation place) =>
        CB390.At(
            place,
            "Git could not join two versions of this text: both stand here, with `=======` between them.",
            "Keep the lines that are right, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`."
        );

    public static readonly DiagnosticDescriptor CB391 = new("CB391", Severity.Warning, "Line that is meant as a heading");

    public static Diagnostic HeadingNotRead(TextLocation place, string line, string heading) =>
        CB391.At(place, $"`{line}` looks like a heading and is shown as a line of text.", $"Write `{heading}`.");

    public static readonly DiagnosticDescriptor CB392 = new("CB392", Severity.Warning, "Table with tabs");

    public static Diagnostic TableNotRead(TextLocation place, int lines, IEnumerable<string> rows) =>
        CB392.At(
            place,
            $"These {lines} lines have tabs between their cells, not as many in each; they are shown as one paragraph.",
            $"Write {string.Join(", ", rows.Select(row => $"`{row}`"))}, each on a line of its own."
        );

    public static readonly DiagnosticDescriptor CB393 = new("CB393", Severity.Warning, "Formula between dollar signs");

    public static Diagnostic FormulaNotRead(TextLocation place, string formula, string plain) =>
        CB393.At(place, $"`{formula}` is shown as typed, because formulas are not set here.", $"Write it in plain characters, such as `{plain}`.");

    public static readonly DiagnosticDescriptor CB394 = new("CB394", Severity.Error, "Picture or link written for another program");

    public static Diagnostic PictureNotRead(TextLocation place, string written, string meant) =>
        CB394.At(place, $"`{written}` is no picture or link here and would be shown as typed.", $"Write `{meant}`.");

    public static readonly DiagnosticDescriptor CB395 = new("CB395", Severity.Warning, "References by number");

    /// <param name="place">The numbers.</param>
    /// <param name="numbers">As they are typed.</param>
    /// <param name="keys">The keys of the case's own references, in their order; none when it has no list.</param>
    public static Diagnostic NumbersNotRead(TextLocation place, string numbers, IReadOnlyList<string> keys) =>
        CB395.At(
            place,
            $"`{numbers}` is shown as typed and leads to no reference.",
            keys.Count switch
            {
                0 =>
                    "Cite by key, such as `[@leroy1988]` or `[@leroy1988; @boulman2005]`, and put the works under `references:`; the page numbers them.",
                1 => $"Cite by key: `[@{keys[0]}]`; the page numbers the works.",
                _ => $"Cite by key, such as `[@{keys[0]}]` or `[@{keys[0]}; @{keys[1]}]`; the page numbers the works. "
                    + $"The keys, in the order of `references:`, are {string.Join(", ", keys.Take(MaxKeysShown).Select((key, i) => $"{i + 1} `{key}`"))}.",
            }
        );

    private const int MaxKeysShown = 20;

    public static readonly DiagnosticDescriptor CB396 = new("CB396", Severity.Error, "Second front matter");

    public static Diagnostic SecondFrontMatter(TextLocation place) =>
        CB396.At(
            place,
            "A second group of `key: value` lines begins here; it would be shown as text.",
            "Move its lines between the two `---` at the top of the file, and delete the `---` around them."
        );

    public static readonly DiagnosticDescriptor CB397 = new("CB397", Severity.Error, "List that is too long");

    public static Diagnostic TooManyEntries(TextLocation place, string key, int count, int limit) =>
        CB397.At(
            place,
            $"`{key}` has {Counted(count)} entries; at most {Counted(limit)} of a list are read.",
            "Delete what was pasted by mistake, or write one case for each patient."
        );

    public static readonly DiagnosticDescriptor CB398 = new("CB398", Severity.Error, "Text that is too long");

    public static Diagnostic TextTooLong(TextLocation place, int length, int limit) =>
        CB398.At(
            place,
            $"This text has {Counted(length)} characters; at most {Counted(limit)} of a file are read, up to here.",
            "Delete what was pasted by mistake, or part the text into several files."
        );

    private static string Counted(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
