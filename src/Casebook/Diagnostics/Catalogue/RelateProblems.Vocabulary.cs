using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Names of the vocabulary and of cases: CB401-CB409, CB419, CB427-CB429.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB401 = new("CB401", Severity.Error, "Term defined twice");

    public static Diagnostic TermTwice(Located<string> name, TextLocation earlier) =>
        CB401.At(name.Location, $"`{name.Value}` is already defined at {earlier}.", "Merge the two definitions, or rename one.");

    public static readonly DiagnosticDescriptor CB402 = new("CB402", Severity.Error, "One name for two terms");

    public static Diagnostic SynonymClash(Located<string> synonym, string givenTo, string means) =>
        CB402.At(
            synonym.Location,
            $"`{synonym.Value}` is a synonym of `{givenTo}`, but it is already a name of `{means}`.",
            "Delete it from one of the two terms."
        );

    public static readonly DiagnosticDescriptor CB403 = new("CB403", Severity.Error, "Cyclic parents");

    public static Diagnostic OwnParent(TextLocation place, string term) =>
        CB403.At(place, $"`{term}` cannot be narrower than itself.", "Delete it from its own `parents`.");

    public static Diagnostic CyclicParents(TextLocation place, string term, string parent) =>
        CB403.At(
            place,
            $"`{term}` cannot be narrower than `{parent}`, which is itself narrower than `{term}`.",
            "Delete one of the two from `parents`."
        );

    public static readonly DiagnosticDescriptor CB404 = new("CB404", Severity.Warning, "Name that the vocabulary does not know");

    /// <param name="name">The name.</param>
    /// <param name="kind">What it is used as.</param>
    /// <param name="nearest">The nearest name that is defined, at its place; null when none is near.</param>
    public static Diagnostic UnknownTerm(Located<string> name, string kind, Located<string> nearest) =>
        CB404.At(
            name.Location,
            $"The vocabulary does not know the {kind} `{name.Value}`, so it gets a page without a definition.",
            $"Did you mean `{nearest.Value}`{(nearest.Location == default ? "" : $" ({nearest.Location})")}? If not, define it with "
                + "`casebook new term`."
        );

    /// <summary>A note, not a warning: a name that is like no other is most likely right, and its page stands without a definition too.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it is used as.</param>
    /// <param name="elsewhere">A starter vocabulary that knows it and is not in use; null when none does.</param>
    public static Diagnostic NewName(Located<string> name, string kind, (string Vocabulary, ImmutableArray<string> Known)? elsewhere) =>
        CB404.At(
            name.Location,
            $"The vocabulary does not know the {kind} `{name.Value}`, so it gets a page without a definition.",
            elsewhere is { } starter
                ? $"The starter vocabulary `{starter.Vocabulary}` knows it: add it to `vocabulary:` in site.config.yml. Or define it with `casebook new term`."
                : "Define it with `casebook new term`, or use a name from content/terms."
        ) with
        {
            Severity = Severity.Info,
        };

    /// <summary>One message for a case with several new names: a note for each would drown everything else.</summary>
    /// <param name="first">The first of the names.</param>
    /// <param name="names">All of them, none near to a known name.</param>
    /// <param name="elsewhere">The starter vocabulary not in use that knows most of them; null when none knows any.</param>
    public static Diagnostic NewNames(
        TextLocation first,
        IReadOnlyList<string> names,
        (string Vocabulary, ImmutableArray<string> Known)? elsewhere
    ) =>
        CB404.At(
            first,
            $"{names.Count} names are new in this case, so their pages have no definition: "
                + string.Join(", ", names.Take(MaxNewNamesShown).Select(name => $"`{name}`"))
                + (names.Count > MaxNewNamesShown ? $" and {names.Count - MaxNewNamesShown} more." : "."),
            (
                elsewhere is { } starter
                    ? $"The starter vocabulary `{starter.Vocabulary}` knows {string.Join(", ", starter.Known.Select(name => $"`{name}`"))}: add it to "
                        + "`vocabulary:` in site.config.yml. "
                    : ""
            ) + "`casebook new terms` writes them all to content/terms/new-terms.yml, for you to define."
        ) with
        {
            Severity = Severity.Info,
        };

    private const int MaxNewNamesShown = 8;

    public static readonly DiagnosticDescriptor CB405 = new("CB405", Severity.Warning, "Link to a name that the vocabulary does not know");

    public static Diagnostic UnknownLink(Located<string> name, string? nearest) =>
        CB405.At(
            name.Location,
            $"The vocabulary does not know `{name.Value}`, so it gets a page among the findings, without a definition.",
            nearest is null
                ? "Define it in content/terms with its kind (`casebook new term`), or delete the double brackets."
                : $"Did you mean `[[{nearest}]]`? If not, define it in content/terms with its kind."
        );

    public static readonly DiagnosticDescriptor CB406 = new("CB406", Severity.Error, "Case that does not exist");

    public static Diagnostic UnknownCase(Located<string> slug, string? nearest) =>
        CB406.At(slug.Location, $"There is no case `{slug.Value}`.", Hints.Nearest(nearest, "Write the file name of a case without `.md`."));

    public static Diagnostic UnknownLinkedCase(Located<string> slug, string? nearest) =>
        CB406.At(
            slug.Location,
            $"There is no case `{slug.Value}`.",
            nearest is null ? "Write the file name of a case without `.md`." : $"Did you mean `[[case:{nearest}]]`?"
        );

    public static readonly DiagnosticDescriptor CB407 = new("CB407", Severity.Warning, "See-also name that does not exist");

    public static Diagnostic UnknownSeeAlso(Located<string> name, string? nearest) =>
        CB407.At(name.Location, $"There is no term `{name.Value}`.", Hints.Nearest(nearest, "Delete it, or define it in content/terms."));

    public static readonly DiagnosticDescriptor CB408 = new("CB408", Severity.Warning, "Link to a case that is not published yet");

    public static Diagnostic UnpublishedCase(Located<string> slug, bool hasLabel) =>
        CB408.At(
            slug.Location,
            $"The case `{slug.Value}` is not published yet, so this link is shown as plain text.",
            hasLabel ? null : $"Its title is hidden too. Give the link its own words: `[[case:{slug.Value}|words to show]]`."
        );

    public static readonly DiagnosticDescriptor CB409 = new("CB409", Severity.Error, "State that no result can make");

    public static Diagnostic StateOfUnknownTest(Located<string> test, string term, string? nearest) =>
        CB409.At(
            test.Location,
            $"`{term}` is a state of `{test.Value}`, but the vocabulary defines no test of that name.",
            nearest is null
                ? $"Define the test `{test.Value}` in content/terms, or name one that is defined."
                : $"Did you mean `{nearest}`? If not, define the test."
        );

    public static Diagnostic StateIsNoFinding(TextLocation place, string term, string kind) =>
        CB409.At(
            place,
            $"`{term}` is a {kind}, and results of tests make findings only.",
            "Delete `state_of`, or write `kind: finding`; a diagnosis is always the author's own word."
        );

    public static readonly DiagnosticDescriptor CB419 = new("CB419", Severity.Error, "Words about a name that the term does not have");

    public static Diagnostic PhraseWithoutName(Located<string> phrase, string term) =>
        CB419.At(
            phrase.Location,
            $"No name of `{term}` stands in `{phrase.Value}`, so this phrase can change nothing.",
            $"Write the phrase with the name in it, or `~` in its place: `not_in: [~ {phrase.Value}]`."
        );

    public static Diagnostic NeedsOfOtherName(Located<string> name, string term) =>
        CB419.At(name.Location, $"`{name.Value}` is not a name of `{term}`.", "Add it to `synonyms`, or write one of the names of the term.");

    public static readonly DiagnosticDescriptor CB427 = new("CB427", Severity.Warning, "Test among the findings");

    public static Diagnostic TestAmongFindings(Located<string> name, bool isSerology) =>
        CB427.At(
            name.Location,
            $"`{name.Value}` is a test, but here it stands among the findings, so it counts for nothing that the test shows.",
            isSerology
                ? $"Write it with its result under `serology:`, such as `- {name.Value}: positive`."
                : $"Write it with its result under `labs:`, such as `- {name.Value}: high`."
        );

    public static readonly DiagnosticDescriptor CB428 = new("CB428", Severity.Warning, "Finding among the results");

    /// <param name="name">The finding.</param>
    /// <param name="result">The result that makes it, as shorthand; null when it is made by none.</param>
    public static Diagnostic FindingAmongResults(Located<string> name, string? result) =>
        CB428.At(
            name.Location,
            $"`{name.Value}` is a finding, but here it stands among the results of tests, so it counts for nothing that the finding is asked for.",
            result is null
                ? $"Write `- {name.Value}` under `findings:`."
                : $"Write the result itself, such as `- {result}`, or `- {name.Value}` under `findings:`."
        );

    public static readonly DiagnosticDescriptor CB429 = new("CB429", Severity.Warning, "One name for several things");

    public static Diagnostic NameOfSeveral(Located<string> name, IReadOnlyList<string> terms) =>
        CB429.At(
            name.Location,
            $"`{name.Value}` names {terms.Count} things: {string.Join(", ", terms.Select(term => $"`{term}`"))}. It counts for none of them.",
            "Write one entry for each."
        );
}
