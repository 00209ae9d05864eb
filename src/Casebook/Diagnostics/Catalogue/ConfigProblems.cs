using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems in <c>site.config.yml</c> (CB1xx).</summary>
internal static class ConfigProblems
{
    /// <summary>What to write for the name of a theme.</summary>
    internal const string ThemeRule = "A theme is named with letters, digits and hyphens, as its folder in `themes` is. The program brings `rounds`.";

    public static readonly DiagnosticDescriptor CB101 = new("CB101", Severity.Error, "No settings file");

    public static Diagnostic NoSettings(string fileName) =>
        CB101.At(
            null,
            $"There is no {fileName} here, so this is not a casebook.",
            "Go to the folder of your casebook, name it with --site, or begin one here with `casebook init`."
        );

    public static readonly DiagnosticDescriptor CB102 = new("CB102", Severity.Error, "Settings cannot be read");

    public static Diagnostic Unreadable(TextLocation place, string message, string? hint) => CB102.At(place, message, hint);

    public static readonly DiagnosticDescriptor CB103 = new("CB103", Severity.Error, "Unknown setting");

    public static Diagnostic UnknownSetting(TextLocation place, string key, string? nearest, IEnumerable<string> known) =>
        CB103.At(place, $"`{key}` is not a setting.", Hints.Nearest(nearest, $"Known settings: {string.Join(", ", known)}."));

    public static readonly DiagnosticDescriptor CB104 = new("CB104", Severity.Error, "The site has no title");

    public static Diagnostic NoSettingLines(TextLocation place) =>
        CB104.At(place, "site.config.yml has no `key: value` line.", "Begin with `title: Name of your casebook`.");

    public static Diagnostic MissingTitle(TextLocation place) =>
        CB104.At(place, "The site has no title.", "Add a line `title: Name of your casebook`.");

    public static readonly DiagnosticDescriptor CB105 = new("CB105", Severity.Error, "Wrong value of a setting");

    public static Diagnostic NotAnAddress(TextLocation place, string key) =>
        CB105.At(place, $"`{key}` must be a full address that begins with https://.", $"For example `{key}: https://department.github.io/casebook`.");

    public static Diagnostic NotALanguage(TextLocation place, string written) =>
        CB105.At(place, $"`{written}` is not a language tag.", "Write for example `language: en` or `language: pt-BR`.");

    public static Diagnostic NotADoi(TextLocation place, string written) =>
        CB105.At(place, $"`{written}` is not a DOI.", "Write it as the archive shows it, such as `doi: 10.5281/zenodo.1234567`.");

    public static Diagnostic NotATheme(TextLocation place, string written) => CB105.At(place, $"`{written}` is not the name of a theme.", ThemeRule);

    public static Diagnostic NotAHost(TextLocation place, string key, string example) =>
        CB105.At(place, $"`{key}` must be one host name, without https:// and without a path.", $"Write for example `{key}: {example}`.");

    public static Diagnostic NotATimeZone(TextLocation place, string written, string? meant) =>
        CB105.At(
            place,
            $"`{written}` is not the name of a time zone.",
            Hints.Nearest(meant, "Write continent and city, such as `time_zone: Europe/Istanbul` or `America/New_York`, or `UTC`.")
        );

    public static Diagnostic NotAVersion(TextLocation place, string key, string written) =>
        CB105.At(place, $"`{written}` is not a version.", $"Write two or three numbers, such as `{key}: 1.2`.");

    public static Diagnostic NotACount(TextLocation place, string key) => CB105.At(place, $"`{key}` must be a whole number, 1 or more.");

    public static Diagnostic NotTheChoice(TextLocation place, string key, string written, IEnumerable<string> choices) =>
        CB105.At(place, $"`{written}` is not a value of `{key}`.", $"Choose one of {string.Join(", ", choices)}.");

    public static Diagnostic NotAmongChoices(TextLocation place, string key, string written, IEnumerable<string> choices) =>
        CB105.At(place, $"`{written}` is not a value of `{key}`.", $"Choose from {string.Join(", ", choices)}.");

    public static Diagnostic NotAmongKnown(TextLocation place, string key, string written, string? nearest, IEnumerable<string> known) =>
        CB105.At(place, $"`{written}` is not a value of `{key}`.", Hints.Nearest(nearest, $"Choose from {string.Join(", ", known)}."));

    public static Diagnostic NotNames(TextLocation place, string key, string found, string firstChoice, string secondChoice) =>
        CB105.At(place, $"`{key}` takes names, but here is {found}.", $"For example `{key}: [{firstChoice}, {secondChoice}]`.");

    public static Diagnostic NotOneText(TextLocation place, string key, string found) =>
        CB105.At(place, $"`{key}` takes one text, but here is {found}.", $"Write `{key}: ...` on one line.");

    public static Diagnostic NotSeverities(TextLocation place) =>
        CB105.At(place, "`severity` takes codes, each with a severity.", "Write lines such as `  CB412: error` below `severity:`.");

    public static Diagnostic UnknownCode(TextLocation place, string code, string? nearest) =>
        CB105.At(place, $"There is no message with the code `{code}`.", nearest is null ? null : $"Did you mean `{nearest}`?");

    public static Diagnostic NotASeverity(TextLocation place) => CB105.At(place, "A severity is off, info, warning or error.");
}
