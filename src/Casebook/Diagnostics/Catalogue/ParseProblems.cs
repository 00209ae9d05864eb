using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found in one file by itself (CB3xx). Here: its letters, its fences and its YAML (CB300 to CB309).</summary>
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB300 = new("CB300", Severity.Error, "Character that is not UTF-8");

    public static Diagnostic NotUtf8(TextLocation place) =>
        CB300.At(
            place,
            "This character cannot be read: it is not UTF-8, or it is invisible.",
            "Save the file as UTF-8, then type the character again or delete it."
        );

    public static readonly DiagnosticDescriptor CB301 = new("CB301", Severity.Warning, "Unknown field");

    /// <param name="place">The key.</param>
    /// <param name="key">As written.</param>
    /// <param name="nearest">The known key nearest to it; null when none is near.</param>
    /// <param name="known">The keys of this group.</param>
    /// <param name="isInCase">Whether the group is a case or a part of one, so that there is a place for a clinical fact.</param>
    public static Diagnostic UnknownKey(TextLocation place, string key, string? nearest, IReadOnlyCollection<string> known, bool isInCase) =>
        CB301.At(
            place,
            $"Unknown field `{key}`. It will not appear on the site.",
            (isInCase ? FactPlaces.Find(key) : null)
                ?? Hints.Nearest(
                    nearest,
                    $"The fields here are {string.Join(", ", known)}.{(isInCase ? " If none fits, write it in the text." : "")}"
                )
        );

    public static readonly DiagnosticDescriptor CB302 = new("CB302", Severity.Error, "The file does not begin with ---");

    public static Diagnostic EmptyLinesFirst(TextLocation place) =>
        CB302.At(place, "There are empty lines above the front matter.", "Delete the empty lines: `---` must be the first line of the file.");

    public static Diagnostic OpeningFenceInexact(TextLocation place) =>
        CB302.At(place, "The first line of the file is not exactly `---`.", "Write only three hyphens in the first line: `---`.");

    public static Diagnostic NoOpeningFence(TextLocation place) =>
        CB302.At(place, "The file does not begin with `---`.", "Write `---` in the first line, then the `key: value` lines, then `---` again.");

    public static readonly DiagnosticDescriptor CB303 = new("CB303", Severity.Error, "The front matter is not closed with ---");

    public static Diagnostic ClosingFenceInexact(TextLocation place) =>
        CB303.At(place, "The front matter must end with a line that is exactly `---`.", "Write only three hyphens in this line: `---`.");

    public static Diagnostic NoClosingFence(TextLocation place) =>
        CB303.At(
            place,
            "The front matter is not closed: there is no line `---` before this one.",
            "Write a line `---` between the last `key: value` line and the text."
        );

    public static readonly DiagnosticDescriptor CB304 = new("CB304", Severity.Error, "Line that cannot be read");

    public static Diagnostic UnreadableLine(TextLocation place, string message, string? hint) => CB304.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB305 = new("CB305", Severity.Error, "The same key twice");

    public static Diagnostic KeyTwiceInGroup(TextLocation place, string message, string? hint) => CB305.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB306 = new("CB306", Severity.Error, "Tab at the beginning of a line");

    public static Diagnostic Tab(TextLocation place, string message, string? hint) => CB306.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB307 = new("CB307", Severity.Error, "Too many values");

    public static Diagnostic TooLarge(TextLocation place, string message, string? hint) => CB307.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB308 = new("CB308", Severity.Error, "No title");

    public static Diagnostic MissingTitle(TextLocation place) =>
        CB308.At(place, "The title is missing.", "Add a line `title: ...` below the first `---`.");

    public static readonly DiagnosticDescriptor CB309 = new("CB309", Severity.Warning, "No text below the front matter");

    public static Diagnostic EmptyBody(TextLocation place) =>
        CB309.At(
            place,
            "There is no text below the front matter.",
            "Write the text below the closing `---`, for example under a heading `## Presentation`."
        );
}
