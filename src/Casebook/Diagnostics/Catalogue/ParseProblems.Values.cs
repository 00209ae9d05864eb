using System.Globalization;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Values of fields, whatever the field: CB310-CB313, CB324, CB325, CB327.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB310 = new("CB310", Severity.Error, "Another kind of value belongs here");

    /// <param name="place">The value.</param>
    /// <param name="found">What stands there: a list, a group, a text; so below.</param>
    public static Diagnostic FrontMatterNoGroup(TextLocation place, string found) =>
        CB310.At(place, $"The front matter is {found}, not a group of `key: value` lines.", "Begin with a line such as `title: Name of the case`.");

    public static Diagnostic TextHasColon(Located<string> text, string key) =>
        CB310.At(
            text.Location,
            $"A text of `{key}` contains `: `, so it is read as a key with a value.",
            $"Put the text in quotes: `\"{text.Value.Replace('"', '\'')}\"`."
        );

    public static Diagnostic NotOneText(TextLocation place, string found, string key) =>
        WrongShape(place, $"`{key}` takes one text", found, $"Write `{key}: ...` on one line.");

    public static Diagnostic NotNameOrGroup(TextLocation place, string found, string list, string nameKey) =>
        WrongShape(place, $"An entry of `{list}` is a name or a group of `key: value` lines", found, $"Write one `- {nameKey}: ...` for each.");

    public static Diagnostic NotGroup(TextLocation place, string found, string key, string example) =>
        WrongShape(place, $"`{key}` takes a group of `key: value` lines", found, $"Write for example `{example}`.");

    public static Diagnostic NotFewWords(TextLocation place, string found) =>
        WrongShape(
            place,
            "Only a few words can follow the name of a finding",
            found,
            "Write `finding:`, `sites: [...]` and the other keys on lines of their own."
        );

    public static Diagnostic NotReferenceEntry(TextLocation place, string found) =>
        WrongShape(place, "A reference is a key, a pasted text in quotes, or a group of fields", found, "Write one `- ...` for each reference.");

    public static Diagnostic NotQuestion(TextLocation place, string found) =>
        WrongShape(
            place,
            "A question is a group with `stem:` and `options:`",
            found,
            "Write `- stem: ...` and below it `options:` with a `- text: ...` for each option."
        );

    public static Diagnostic NothingBehindDiagnosis(TextLocation place, string found, string diagnosis) =>
        WrongShape(place, $"Nothing can follow `{diagnosis}`", found, "Write `diagnosis:`, `for:` and `against:` on lines of their own.");

    public static Diagnostic NotTerm(TextLocation place, string found) =>
        WrongShape(place, "A term is a group of `key: value` lines", found, "Write `- name: ...` and below it `  kind: finding`.");

    public static readonly DiagnosticDescriptor CB311 = new("CB311", Severity.Error, "Word that is not one of the choices");

    public static Diagnostic UnknownWord(Located<string> text, string key, string? meant, IEnumerable<string> choices) =>
        CB311.At(
            text.Location,
            $"`{text.Value}` is not a value of `{key}`.",
            meant is null
                ? $"Choose one of {string.Join(", ", choices)}."
                : $"Did you mean `{key}: {meant}`? The choices are: {string.Join(", ", choices)}."
        );

    public static Diagnostic StateWithoutLevel(Located<string> test) =>
        CB311.At(test.Location, $"`state_of: {test.Value}` does not say what the result is.", $"Write for example `state_of: {test.Value} low`.");

    public static readonly DiagnosticDescriptor CB312 = new("CB312", Severity.Error, "Not a date");

    public static Diagnostic NoSuchDay(Located<string> text, string key) =>
        CB312.At(text.Location, $"`{text.Value}` is not a day of the calendar.", $"Write year-month-day, for example `{key}: 2026-11-23`.");

    /// <param name="text">What is written.</param>
    /// <param name="key">The key of the field.</param>
    /// <param name="meant">The day that can only be meant; null when there are several, or none.</param>
    public static Diagnostic NotDate(Located<string> text, string key, DateOnly? meant) =>
        CB312.At(
            text.Location,
            $"`{text.Value}` cannot be read as a date.",
            meant is { } day
                ? $"Write `{key}: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}`."
                : $"Write year-month-day, for example `{key}: 2026-11-23`."
        );

    public static readonly DiagnosticDescriptor CB313 = new("CB313", Severity.Error, "Date that cannot be right");

    public static Diagnostic FarAhead(TextLocation place, string written, string key) =>
        CB313.At(place, $"{written} is more than a year ahead.", $"Check the year of `{key}`.");

    public static Diagnostic LongAgo(TextLocation place, string written, string key) =>
        CB313.At(place, $"{written} is before 1900.", $"Check the year of `{key}`.");

    public static readonly DiagnosticDescriptor CB324 = new("CB324", Severity.Error, "Entry that lacks its main part");

    public static Diagnostic NoName(TextLocation place, string list, string nameKey) =>
        CB324.At(place, $"This entry of `{list}` has no `{nameKey}`.", $"Add `{nameKey}: ...` to it.");

    public static Diagnostic EmptyName(TextLocation? place, string list, string nameKey) =>
        CB324.At(place, $"`{nameKey}` is empty in this entry of `{list}`.", $"Write `{nameKey}: ...`.");

    public static Diagnostic NoFindingNamed(TextLocation place) =>
        CB324.At(place, "This entry of `findings` has no name.", "Write `finding: name`, or `absent: name` if it was looked for and not found.");

    public static Diagnostic AuthorWithoutName(TextLocation place) =>
        CB324.At(place, "This author has no `name`.", "Add `name: Given Family` to the entry.");

    public static Diagnostic ReviewWithoutName(TextLocation place) => CB324.At(place, "The review has no reviewer.", "Add `by: Given Family`.");

    public static Diagnostic NobodyLooked(Located<string> text) =>
        CB310.At(
            text.Location,
            $"`{text.Value}` does not say who looked.",
            "Write for example `identity: reviewed by Given Family on 2026-11-20: CB430`."
        );

    public static Diagnostic NoCode(Located<string> text) =>
        CB311.At(text.Location, $"`{text.Value}` is not the code of a message.", "Copy the code from the message, such as `codes: [CB430]`.");

    public static Diagnostic NoStem(TextLocation place) =>
        CB324.At(place, "This question has no `stem`.", "Add `stem: ...`: the story and the question itself.");

    public static Diagnostic NoEvent(TextLocation place) => CB324.At(place, "This entry of `timeline` has no `event`.", TimelineExample);

    /// <param name="place">The entry.</param>
    /// <param name="happened">What it says; null when it says nothing.</param>
    public static Diagnostic NoTime(TextLocation place, string? happened) =>
        CB324.At(
            place,
            "This entry of `timeline` does not say when.",
            happened is null
                ? TimelineExample
                : $"Write when it was, for example `- {{at: 2 weeks before, event: \"{happened.Replace('"', '\'')}\"}}`."
        );

    public static Diagnostic TermWithoutName(TextLocation place) => CB324.At(place, "This term has no `name`.", "Add `name: ...`.");

    public static readonly DiagnosticDescriptor CB325 = new("CB325", Severity.Warning, "Empty entry in a list");

    public static Diagnostic EmptyEntry(TextLocation place, string key) =>
        CB325.At(place, $"An entry of `{key}` is empty.", "Write the entry after the `- `, or delete the line.");

    public static readonly DiagnosticDescriptor CB327 = new("CB327", Severity.Error, "Not a whole number");

    public static Diagnostic NotWholeNumber(Located<string> text, string key) =>
        CB327.At(text.Location, $"`{text.Value}` is not a whole number.", $"Write for example `{key}: 10`.");

    private const string TimelineExample = "Write for example `- {at: 2 weeks before, event: \"first fever\"}`.";

    private static Diagnostic WrongShape(TextLocation place, string wanted, string found, string hint) =>
        CB310.At(place, $"{wanted}, but here is {found}.", hint);
}
