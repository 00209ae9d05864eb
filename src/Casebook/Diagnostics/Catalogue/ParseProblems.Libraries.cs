using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Files of references and articles: CB375, CB377-CB385.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB375 = new("CB375", Severity.Error, "Reference library cannot be read");

    public static Diagnostic UnknownLibraryFormat(TextLocation file) =>
        CB375.At(
            file,
            "The ending of this file name is not a format of references.",
            "Use .yml, .bib, .ris, .nbib or .json. `casebook import` makes such a file from a list or an article."
        );

    public static Diagnostic LibraryUnreadable(TextLocation place, string message, string? hint) => CB375.At(place, message, hint);

    public static Diagnostic LibraryIsOneText(TextLocation place) =>
        CB375.At(place, "A library is a list of references, but here is a single text.", "Start each reference with `- key: ...`.");

    public static Diagnostic KeyOutsideReference(TextLocation place, string key) =>
        CB375.At(
            place,
            $"`{key}` is outside any reference.",
            "Start each reference with a hyphen, `- key: name2020`, and indent its other parts by two spaces."
        );

    public static Diagnostic NotJson(TextLocation place) =>
        CB375.At(
            place,
            "The file is not valid JSON from here on. References before this point are kept.",
            "Look for a missing comma, quotation mark or bracket here or on the line above."
        );

    public static Diagnostic NoReferencesInXml(TextLocation place, string root) =>
        CB375.At(
            place,
            $"This XML file (`<{root}>`) holds no references.",
            "Export again as XML from PubMed or EndNote, or save the references as RIS (.ris) or BibTeX (.bib)."
        );

    public static readonly DiagnosticDescriptor CB377 = new("CB377", Severity.Warning, "Line that belongs to no reference");

    public static Diagnostic StrayLine(TextLocation place, string firstTag) =>
        CB377.At(place, "This line is not part of a reference, so it is ignored.", FirstLine(firstTag));

    public static Diagnostic TagBeforeReference(TextLocation place, string tag, string firstTag) =>
        CB377.At(place, $"The line `{tag}` comes before the first reference, so it is ignored.", FirstLine(firstTag));

    public static readonly DiagnosticDescriptor CB378 = new("CB378", Severity.Warning, "Reference without its last line");

    public static Diagnostic ReferenceWithoutEnd(TextLocation place, string lastTag) =>
        CB378.At(place, $"This reference has no last line `{lastTag}  - `.", $"Add the line `{lastTag}  - ` after it.");

    public static readonly DiagnosticDescriptor CB379 = new("CB379", Severity.Warning, "BibTeX entry cannot be read");

    public static Diagnostic EntryNeverClosed(TextLocation place) =>
        CB379.At(place, "This entry is not closed.", "Write `}` on its own line after the entry.");

    public static Diagnostic EntryWithoutKey(TextLocation place, string type) =>
        CB379.At(place, "This entry has no key.", $"Write `@{type}{{name2020,` before its first field.");

    public static Diagnostic FieldWithoutValue(TextLocation place, string name) =>
        CB379.At(place, $"`{name}` has no value.", $"Write `{name} = {{...}},`.");

    public static Diagnostic FieldNeverClosed(TextLocation place, string name) =>
        CB379.At(place, $"The value of `{name}` or this entry is not closed with `}}`.", "Count the braces and add the missing `}`.");

    public static Diagnostic CommaMissing(TextLocation place, string name) =>
        CB379.At(place, "A comma is missing before this line.", $"Put a comma after the value of `{name}`.");

    public static Diagnostic ValueNeverClosed(TextLocation place, char mark) =>
        CB379.At(place, $"This value is not closed with `{mark}`.", $"Count the braces of this value and add the missing `{mark}`.");

    public static Diagnostic StrayCharacter(TextLocation place, char character) =>
        CB379.At(place, $"`{character}` does not belong here.", "Write each field as `name = {value},`.");

    public static readonly DiagnosticDescriptor CB380 = new("CB380", Severity.Warning, "BibTeX abbreviation that is not defined");

    public static Diagnostic UndefinedAbbreviation(TextLocation place, string name, string? nearest) =>
        CB380.At(
            place,
            $"`{name}` has no quotes, and no `@string` defines it; it is read as text.",
            nearest is null ? $"Write `{{{name}}}`." : $"Did you mean `{nearest}`? For the word itself, write `{{{name}}}`."
        );

    public static Diagnostic UnknownParentEntry(Located<string> key, string? nearest) =>
        CB380.At(key.Location, $"This file has no entry `{key.Value}`.", Hints.Nearest(nearest, "Add the entry, or delete this line."));

    public static readonly DiagnosticDescriptor CB381 = new("CB381", Severity.Error, "XML that cannot be read");

    public static Diagnostic XmlTooDeep(TextLocation place, int deepest) =>
        CB381.At(
            place,
            $"Elements are nested more than {deepest} deep here, which no article does.",
            "Download the XML of the article from PubMed Central, Europe PMC or the publisher."
        );

    /// <param name="place">Where reading stopped.</param>
    /// <param name="reason">In the words of the XML reader.</param>
    /// <param name="isEntity">Whether an entity of a document type is the reason.</param>
    public static Diagnostic BrokenXml(TextLocation place, string reason, bool isEntity) =>
        CB381.At(
            place,
            $"The file is not valid XML from here on: {reason}",
            isEntity
                ? "For safety, entities defined by a document type are not read. Write the character itself."
                : "Download the file again, because part of it may be missing. A saved web page is not the XML of the article."
        );

    public static readonly DiagnosticDescriptor CB382 = new("CB382", Severity.Error, "XML that is no article");

    public static Diagnostic NotJats(TextLocation place, string root) =>
        CB382.At(
            place,
            $"This file is XML, but not an article: it starts with <{root}> and contains no <article> with a <front>.",
            "Download the article as JATS XML from PubMed Central, Europe PMC or the publisher."
        );

    public static readonly DiagnosticDescriptor CB383 = new("CB383", Severity.Info, "Article without one of its facts");

    public static Diagnostic NoTitleInArticle(TextLocation place) => ArticleIncomplete(place, "title");

    public static Diagnostic NoAuthorInArticle(TextLocation place) => ArticleIncomplete(place, "author");

    public static Diagnostic NoYearInArticle(TextLocation place) => ArticleIncomplete(place, "year");

    public static Diagnostic NoDoiInArticle(TextLocation place) => ArticleIncomplete(place, "DOI");

    public static Diagnostic NoLicenceInArticle(TextLocation place) => ArticleIncomplete(place, "licence (or it is not Creative Commons)");

    public static Diagnostic NoReferencesInArticle(TextLocation place) => ArticleIncomplete(place, "reference list");

    public static readonly DiagnosticDescriptor CB384 = new("CB384", Severity.Warning, "File in an older encoding");

    public static Diagnostic OlderEncoding(TextLocation place) =>
        CB384.At(
            place,
            "This file is not UTF-8, so it was read as Windows-1252.",
            "Check names with accents. If they are wrong, save the file as UTF-8 and import it again."
        );

    public static readonly DiagnosticDescriptor CB385 = new("CB385", Severity.Error, "File that is not text");

    public static Diagnostic NotText(TextLocation file, string path) =>
        CB385.At(file, $"{path} is not a text file.", "Copy the references into a .txt file, or export them from your reference manager.");

    private static string FirstLine(string tag) => $"Every reference starts with a line `{tag}{(tag.Length == 2 ? "  -" : "-")} ...`.";

    private static Diagnostic ArticleIncomplete(TextLocation place, string what) =>
        CB383.At(place, $"The file does not give the {what} of the article.", "Look it up in the article and add it by hand.");
}
