using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// References and reference libraries: CB370-CB378.
internal static partial class ParseProblems
{
    private const string PastedForm =
        "Write it as `Author AB, Author CD. Title. Journal. 2020;12(3):45-6.`, or give its parts: `- {title: ..., authors: [...], journal: ..., year: ...}`.";

    public static readonly DiagnosticDescriptor CB370 = new("CB370", Severity.Info, "Reference shown as written");

    public static Diagnostic ReferenceTooLong(TextLocation place) => KeptAsWritten(place, "it is much longer than a reference");

    public static Diagnostic SeveralReferences(TextLocation place) =>
        KeptAsWritten(place, "it seems to contain several references; put each on its own line");

    public static Diagnostic PartsUncertain(TextLocation place) => KeptAsWritten(place, "its parts could not be identified with certainty");

    /// <param name="place">The reference.</param>
    /// <param name="what">What it consists of: a DOI, a PubMed ID or an address.</param>
    public static Diagnostic OnlyIdentifier(TextLocation place, string what) =>
        CB370.At(
            place,
            $"This reference is only {what}: it has no authors, title or year, so its key is `anonymous`.",
            "Paste the whole reference, or download its citation (.nbib from PubMed, .ris from the journal) and run `casebook import FILE`."
        );

    public static readonly DiagnosticDescriptor CB371 = new("CB371", Severity.Warning, "Unknown key of a reference");

    public static Diagnostic UnknownReferenceKey(TextLocation place, string key, string? nearest, IEnumerable<string> known) =>
        CB371.At(place, $"`{key}` is not a part of a reference.", Hints.Nearest(nearest, $"Known parts: {string.Join(", ", known)}."));

    public static readonly DiagnosticDescriptor CB372 = new("CB372", Severity.Warning, "Wrong value in a reference");

    public static Diagnostic PartBesideText(TextLocation place, string key) =>
        CB372.At(
            place,
            $"`{key}` is ignored, because `text` contains the whole reference.",
            "Keep only `text` and `key`, or delete `text` and give all parts."
        );

    public static Diagnostic NotNotice(TextLocation place, string written) =>
        CB372.At(place, $"`{written}` does not say where the notice is.", "Write its DOI, its PubMed ID as `PMID: 123`, or its address.");

    public static Diagnostic NoticeWithoutStatus(TextLocation place) =>
        CB372.At(
            place,
            "`notice` says nothing while the work has no `status`.",
            "Add `status: retracted`, `status: corrected` or `status: concern`."
        );

    public static Diagnostic NotOrcidOfAuthor(TextLocation place, string written) =>
        CB372.At(place, $"`{written}` is not an ORCID.", "Copy it from orcid.org: four groups of four characters, such as 0000-0002-1825-0097.");

    public static Diagnostic NotPublicationType(TextLocation place, string written, IEnumerable<string> types) =>
        CB372.At(place, $"`{written}` is not a type of publication.", $"Choose one of {string.Join(", ", types)}.");

    public static Diagnostic NotYearOrDate(TextLocation place, string written) =>
        CB372.At(place, $"`{written}` is not a year or a date.", "Write `year: 2017` or `date: 2017-03-25`.");

    public static Diagnostic NotMonth(TextLocation place, string written) =>
        CB372.At(place, $"`{written}` is not a month.", "Write its number from 1 to 12 or its English name.");

    public static Diagnostic NotDayOfReference(TextLocation place, string written, string key) =>
        CB372.At(place, $"`{written}` is not a day.", $"Write `{key}: 2026-03-25`: year, month, day.");

    public static Diagnostic NotChoiceOfReference(TextLocation place, string written, string key, IEnumerable<string> choices) =>
        CB372.At(place, $"`{written}` is not a {key} of a publication.", $"Choose one of {string.Join(", ", choices)}, or delete the line.");

    public static Diagnostic ReferencePartNotText(TextLocation place, string found, string key) =>
        CB372.At(place, $"`{key}` takes one text, but here is {found}.", $"Write `{key}: ...` on one line.");

    public static Diagnostic WorkWithoutTitle(TextLocation place) =>
        CB372.At(place, "This reference has no title, so pages show it as \"Untitled\".", "Add its title.");

    public static Diagnostic SeveralMonths(Located<string> written) =>
        CB372.At(
            written.Location,
            $"`{written.Value}` names several months; only the first is kept.",
            "If the issue is known by its number, delete the month."
        );

    public static Diagnostic NotBibTeXDate(Located<string> written) =>
        CB372.At(
            written.Location,
            $"`{written.Value}` is not a year or a date, so it is ignored.",
            "Write `year = {2017}` or `date = {2017-03-25}`."
        );

    public static Diagnostic NotRisDate(Located<string> written) =>
        CB372.At(
            written.Location,
            $"`{written.Value}` is not a year or a date, so it is ignored.",
            "Write year, month and day with slashes: `2017/03/25`."
        );

    public static Diagnostic NotCslDate(TextLocation place) =>
        CB372.At(place, "This is not a date, so it is ignored.", "Write `{\"date-parts\": [[2017, 3, 25]]}`.");

    public static readonly DiagnosticDescriptor CB373 = new("CB373", Severity.Warning, "Identifier that cannot be right");

    public static Diagnostic MalformedDoi(Located<string> written) =>
        Malformed(written, "DOI", "A DOI starts with 10. and contains a slash, such as 10.1136/ard.2005.044230.");

    public static Diagnostic MalformedPmid(Located<string> written) =>
        Malformed(written, "PubMed ID", "A PubMed ID is a number of up to eight digits.");

    public static Diagnostic MalformedPmcid(Located<string> written) =>
        Malformed(written, "PubMed Central ID", "A PubMed Central ID is PMC and a number, such as PMC7821798.");

    public static Diagnostic MalformedIssn(Located<string> written) =>
        Malformed(written, "ISSN", "Compare its eight digits with the journal. The check digit (the last one) does not match.");

    public static Diagnostic MalformedIsbn(Located<string> written) =>
        Malformed(written, "ISBN", "Compare its 10 or 13 digits with the book. The check digit (the last one) does not match.");

    public static readonly DiagnosticDescriptor CB374 = new("CB374", Severity.Warning, "Author's name not understood");

    /// <param name="place">The name.</param>
    /// <param name="name">As written.</param>
    /// <param name="inverted">How it would be written for a person, family name first.</param>
    public static Diagnostic AuthorTakenForGroup(TextLocation place, string name, string inverted) =>
        CB374.At(
            place,
            $"`{name}` does not end in initials, so it is read as the name of a group.",
            $"For a person, write the family name first: `{inverted}`. For a group, write `{{group: {name}}}`."
        );

    public static Diagnostic NoFamilyName(TextLocation place) =>
        CB374.At(place, "This author has no family name.", "Write `{family: Smith, given: Mary Ann}`, or `{group: Name of the group}`.");

    public static Diagnostic FamilyNameNotMarked(TextLocation place, string name) =>
        CB374.At(
            place,
            $"The family name of `{name}` is not marked, so it is read as the name of a group.",
            "Correct it in the imported file: `{family: Smith, given: Mary}`."
        );

    public static readonly DiagnosticDescriptor CB376 = new("CB376", Severity.Error, "Reference without content");

    public static Diagnostic NotReferenceInLibrary(TextLocation place, string found) =>
        CB376.At(
            place,
            $"This should be a reference, but it is {found}.",
            "Write `- key: name2020` and the other parts below it, or paste the reference between quotes."
        );

    public static Diagnostic NotCslItem(TextLocation place) =>
        CB376.At(
            place,
            "This should be a reference: a group in braces.",
            "Write `{\"id\": \"name2020\", \"type\": \"article-journal\", \"title\": \"...\"}`."
        );

    public static Diagnostic NothingPasted(TextLocation place) =>
        CB376.At(place, "This reference is empty.", "Paste the reference between quotes, or delete this line.");

    public static Diagnostic NothingSaid(TextLocation place) =>
        CB376.At(place, "This reference has no title, author or identifier.", "Add at least `title: ...`.");

    private static Diagnostic KeptAsWritten(TextLocation place, string reason) =>
        CB370.At(place, $"This reference is shown as written: {reason}.", PastedForm);

    private static Diagnostic Malformed(Located<string> written, string name, string hint) =>
        CB373.At(written.Location, $"`{written.Value}` is not a valid {name}, so it is ignored.", hint);
}
