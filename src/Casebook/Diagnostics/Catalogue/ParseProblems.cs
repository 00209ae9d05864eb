using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found in one file by itself (CB3xx). Here: its letters, its fences and its YAML (CB300 to CB309).</summary>
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB300 = new("CB300", Severity.Error, "Character that is not UTF-8");

    public static Diagnostic NotUtf8(TextLocation place) => CB300.At(place, "A character here is lost: it is not UTF-8, or one that cannot be seen.",
        "Save the file with the encoding UTF-8, then write the character again, or delete it.");

    public static readonly DiagnosticDescriptor CB301 = new("CB301", Severity.Warning, "Unknown key");

    public static Diagnostic UnknownKey(TextLocation place, string key, string? nearest, IEnumerable<string> known) => CB301.At(place,
        $"`{key}` is not a key that is known here, so nothing reads it.", Hints.Nearest(nearest, $"Known here: {string.Join(", ", known)}."));

    public static readonly DiagnosticDescriptor CB302 = new("CB302", Severity.Error, "The file does not begin with ---");

    public static Diagnostic EmptyLinesFirst(TextLocation place) => CB302.At(place,
        "There are empty lines above the front matter.", "Delete the empty lines: the first line of the file is `---`.");

    public static Diagnostic OpeningFenceInexact(TextLocation place) => CB302.At(place,
        "The first line of the file is not exactly `---`.", "Write three hyphens `---`, and nothing else, in the first line.");

    public static Diagnostic NoOpeningFence(TextLocation place) => CB302.At(place,
        "The file does not begin with `---`.", "Make the very first line of the file `---`, then write the `key: value` lines, then `---` again.");

    public static readonly DiagnosticDescriptor CB303 = new("CB303", Severity.Error, "The front matter is not closed with ---");

    public static Diagnostic ClosingFenceInexact(TextLocation place) => CB303.At(place,
        "The front matter must end with a line that is exactly `---`.", "Write three hyphens `---`, and nothing else, in this line.");

    public static Diagnostic NoClosingFence(TextLocation place) => CB303.At(place,
        "The front matter is not closed: no line `---` stands before this one.", "Write a line `---` between the last `key: value` line and the text.");

    public static readonly DiagnosticDescriptor CB304 = new("CB304", Severity.Error, "Line that cannot be read");

    public static Diagnostic UnreadableLine(TextLocation place, string message, string? hint) => CB304.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB305 = new("CB305", Severity.Error, "The same key twice");

    public static Diagnostic KeyTwiceInGroup(TextLocation place, string message, string? hint) => CB305.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB306 = new("CB306", Severity.Error, "Tab at the beginning of a line");

    public static Diagnostic Tab(TextLocation place, string message, string? hint) => CB306.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB307 = new("CB307", Severity.Error, "Too many values");

    public static Diagnostic TooLarge(TextLocation place, string message, string? hint) => CB307.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB308 = new("CB308", Severity.Error, "No title");

    public static Diagnostic MissingTitle(TextLocation place) => CB308.At(place, "There is no title.", "Add a line `title: ...` below the first `---`.");

    public static readonly DiagnosticDescriptor CB309 = new("CB309", Severity.Warning, "No text below the front matter");

    public static Diagnostic EmptyBody(TextLocation place) => CB309.At(place,
        "There is no text below the front matter.", "Write the text below the closing `---`, for example under a heading `## Presentation`.");
}
