using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems of languages: texts of the interface, and what is written in another language (CB7xx).</summary>
internal static class LanguageProblems
{
    public static readonly DiagnosticDescriptor CB700 = new("CB700", Severity.Error, "Text of the interface that cannot be read");

    public static Diagnostic MessageUnreadable(TextLocation place, string key, string reason) =>
        CB700.At(
            place,
            $"The text of `{key}` cannot be read: {reason}",
            "Write values as {0}, and forms as \"{0, plural, one {# case} other {# cases}}\"."
        );

    public static readonly DiagnosticDescriptor CB701 = new("CB701", Severity.Warning, "Text of the interface that nothing asks for");

    /// <param name="place">The key.</param>
    /// <param name="key">As written.</param>
    /// <param name="whole">The text whose plural form it was in earlier versions; null when it was none.</param>
    /// <param name="nearest">A key like it; null when there is none.</param>
    public static Diagnostic UnknownText(TextLocation place, string key, string? whole, string? nearest) =>
        CB701.At(
            place,
            $"No part of the interface has a text `{key}`.",
            whole is not null ? $"Plural forms stand in one text: `{whole}: \"{{0, plural, one {{…}} other {{…}}}}\"`."
                : nearest is not null ? $"Did you mean `{nearest}`?"
                : "Remove the line. If your own layouts use the text, add it to strings/en.yml of your theme."
        );

    public static readonly DiagnosticDescriptor CB702 = new("CB702", Severity.Error, "Value that a text of the interface does not get");

    public static Diagnostic UnknownValue(TextLocation place, string key, int value, IEnumerable<int> known) =>
        CB702.At(
            place,
            $"The text of `{key}` names {{{value}}}, but it gets no such value.",
            known.ToList() is { Count: > 0 } values
                ? $"It gets {string.Join(", ", values.Select(index => $"{{{index}}}"))}."
                : "It gets no value: write words only."
        );

    public static readonly DiagnosticDescriptor CB703 = new("CB703", Severity.Warning, "Text of the interface without its value");

    public static Diagnostic LostValue(TextLocation place, string key, int value, string english) =>
        CB703.At(place, $"The text of `{key}` leaves out {{{value}}}.", $"Put {{{value}}} where the value belongs. In English: {english}");

    public static readonly DiagnosticDescriptor CB710 = new("CB710", Severity.Error, "Languages of the casebook that do not fit");

    public static Diagnostic NotAmongLanguages(TextLocation place, string language, IEnumerable<string> all) =>
        CB710.At(
            place,
            $"`language: {language}` is none of `languages: [{string.Join(", ", all)}]`.",
            "Put the language of your originals first in `languages:` and leave `language:` out."
        );

    public static Diagnostic NotTitles(TextLocation place) =>
        CB710.At(place, "`titles:` has no title for each language here.", "Write for example `titles: {fr: Cas cliniques}`.");

    public static readonly DiagnosticDescriptor CB711 = new("CB711", Severity.Error, "Translation without its original");

    public static Diagnostic NoOriginal(TextLocation place, string original) =>
        CB711.At(
            place,
            $"This is the translation of `{original}`, and there is no such file.",
            "Give both files one name, such as swollen-hand.md and swollen-hand.fr.md."
        );

    public static readonly DiagnosticDescriptor CB712 = new("CB712", Severity.Warning, "Fact in a translation");

    public static Diagnostic FactInTranslation(TextLocation place, string field, string original) =>
        CB712.At(
            place,
            $"`{field}:` is not read here: facts of a translation are those of `{original}`.",
            "Delete the lines, or change them in the original."
        );

    public static readonly DiagnosticDescriptor CB704 = new("CB704", Severity.Warning, "Texts that the language lacks");

    /// <param name="theme">Name of the theme.</param>
    /// <param name="language">Tag of the language.</param>
    /// <param name="count">How many texts are lacking.</param>
    /// <param name="some">The first of them.</param>
    public static Diagnostic TextsLacking(string theme, string language, int count, IReadOnlyList<string> some) =>
        CB704.At(
            null,
            $"The theme `{theme}` lacks {(count == 1 ? "1 text" : $"{count} texts")} in the language `{language}`, so pages show English there: "
                + $"{string.Join(", ", some.Select(key => $"`{key}`"))}{(count > some.Count ? ", …" : "")}.",
            $"Add them to strings/{language}.yml beside site.config.yml."
        );
}
