using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Works and citations: CB410-CB419.
internal static partial class RelateProblems
{
    private const int MaxNamedWorks = 5;

    public static readonly DiagnosticDescriptor CB410 = new("CB410", Severity.Error, "Citation key that does not exist");

    public static Diagnostic UnknownCitedWork(Located<string> key, string? nearest) =>
        CB410.At(
            key.Location,
            $"There is no work with the key `{key.Value}`.",
            Hints.Nearest(nearest, "Add the work under `references:` in this case, or to content/references.")
        );

    public static Diagnostic UnknownListedWork(Located<string> key, string? nearest) =>
        CB410.At(
            key.Location,
            $"There is no work with the key `{key.Value}`.",
            Hints.Nearest(nearest, "Add it to content/references, or paste the whole reference here.")
        );

    public static readonly DiagnosticDescriptor CB411 = new("CB411", Severity.Error, "One citation key for two works");

    public static Diagnostic KeyTwice(TextLocation place, string key, TextLocation other, string freeKey) =>
        CB411.At(place, $"Another work already has the key `{key}`, at {other}.", $"Give this one another key, such as `{freeKey}`.");

    public static readonly DiagnosticDescriptor CB412 = new("CB412", Severity.Warning, "The same work given twice");

    public static Diagnostic SameWork(TextLocation place, string key, TextLocation first) =>
        CB412.At(
            place,
            $"This is the same work as `{key}` at {first}; they are listed as one.",
            $"Keep one of them in content/references and write `- {key}` here."
        );

    public static Diagnostic WorkNotAdded(TextLocation place, string key, TextLocation first) =>
        CB412.At(place, $"This is the same work as `{key}` at {first}, so it is not added again.", $"Cite it as [@{key}].");

    public static readonly DiagnosticDescriptor CB413 = new("CB413", Severity.Info, "Reference that the text does not cite");

    /// <summary>One message for a case, however many it has.</summary>
    /// <param name="place">The first of them.</param>
    /// <param name="keys">Their keys, in the order of the list.</param>
    public static Diagnostic NeverCited(TextLocation place, ImmutableArray<string> keys) =>
        CB413.At(
            place,
            keys is [var only]
                ? $"`{only}` is in the list of references, but the text does not cite it."
                : $"{keys.Length} works are in the list of references, but the text does not cite them: {string.Join(", ", keys.Select(key => $"`{key}`"))}.",
            $"Cite {(keys.Length == 1 ? "it" : "each")} in the text with `[@{keys[0]}]`, or delete it from the list."
        );

    public static readonly DiagnosticDescriptor CB414 = new("CB414", Severity.Warning, "Impossible year of publication");

    public static Diagnostic ImpossibleYear(TextLocation place, int year) =>
        CB414.At(
            place,
            $"The year {year} cannot be right; it is shown as printed.",
            "Check it against the source. If the source itself has the error, switch this message off with `severity: {CB414: off}`."
        );

    public static readonly DiagnosticDescriptor CB415 = new("CB415", Severity.Warning, "Page range that ends before it begins");

    public static Diagnostic PagesBackwards(TextLocation place, string pages) =>
        CB415.At(
            place,
            $"The pages {pages} end before they begin; they are shown as printed.",
            "Check them against the source. You can shorten the last page, as in 1096-108."
        );

    public static readonly DiagnosticDescriptor CB416 = new("CB416", Severity.Info, "Works without an identifier");

    /// <summary>One note for all: a list of old works would drown everything else.</summary>
    public static Diagnostic NoIdentifier(TextLocation first, IReadOnlyList<string> keys)
    {
        var named =
            string.Join(", ", keys.Take(MaxNamedWorks).Select(key => $"`{key}`"))
            + (keys.Count > MaxNamedWorks ? $" and {keys.Count - MaxNamedWorks} more" : "");
        return CB416.At(
            first,
            $"{(keys.Count == 1 ? "1 work has" : $"{keys.Count} works have")} no DOI, PubMed ID, ISBN or web address: {named}.",
            "Add one, so that readers can find the work and the site can recognise it. PubMed and Crossref have most of them. The page /quality/ lists all."
        );
    }

    public static readonly DiagnosticDescriptor CB417 = new("CB417", Severity.Warning, "Work that was retracted or corrected");

    public static Diagnostic Retracted(TextLocation place, string key) => WithNotice(place, key, "was retracted");

    public static Diagnostic Corrected(TextLocation place, string key) => WithNotice(place, key, "was corrected");

    public static Diagnostic OfConcern(TextLocation place, string key) => WithNotice(place, key, "has an expression of concern");

    public static readonly DiagnosticDescriptor CB418 = new("CB418", Severity.Info, "Cited work that is not in the list");

    public static Diagnostic CitedNotListed(TextLocation place, string key) =>
        CB418.At(place, $"`{key}` is cited, but is not under `references:`; the page lists it anyway.", $"Add `- {key}` to the list.");

    private static Diagnostic WithNotice(TextLocation place, string key, string what) =>
        CB417.At(place, $"`{key}` {what}; every page that cites it says so.", "Read the notice, and check whether your sentence is still correct.");
}
