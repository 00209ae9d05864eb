using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Running text: CB350, CB354-CB369, CB399. Links and pictures stand in a file of their own.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB350 = new("CB350", Severity.Warning, "HTML in the text");

    /// <param name="place">The tag.</param>
    /// <param name="tag">As typed, shortened.</param>
    /// <param name="element">The element's name in lower case.</param>
    public static Diagnostic HtmlInText(TextLocation place, string tag, string element) =>
        CB350.At(place, $"{tag} is HTML, which is not used here. It is shown as typed.", HtmlHints.For(element));

    public static Diagnostic HtmlTable(TextLocation place) =>
        CB350.At(place, "This table is HTML, which is not used here. Its tags are shown as typed.", HtmlHints.For("table"));

    public static readonly DiagnosticDescriptor CB354 = new("CB354", Severity.Warning, "Citation cannot be read");

    public static Diagnostic CitationPartWithoutKey(TextLocation place) =>
        CB354.At(
            place,
            "A part of this citation has no key.",
            "Write @ and a key in each part, and separate the parts with ;: [@leroy1988; @boulman2005]."
        );

    public static Diagnostic WorksWithoutSemicolon(TextLocation place, string first, string second) =>
        CB354.At(place, "There is no ; between two cited works.", $"Write [@{first}; @{second}].");

    public static Diagnostic CitationNeverClosed(TextLocation place, string key) =>
        CB354.At(place, "This citation has no closing bracket.", $"Write [@{key}].");

    public static readonly DiagnosticDescriptor CB355 = new("CB355", Severity.Warning, "Link by name cannot be read");

    public static Diagnostic NameNeverClosed(TextLocation place) => CB355.At(place, "This [[ is not closed.", TwoBrackets);

    public static Diagnostic NameNotClosedBeforeNext(TextLocation place) => CB355.At(place, "This [[ is not closed before the next [.", TwoBrackets);

    public static Diagnostic NameClosedByOne(TextLocation place, string name) =>
        CB355.At(place, "This [[ is closed with only one ].", $"Write [[{name}]].");

    public static Diagnostic CitationInDoubleBrackets(TextLocation place, string content) =>
        CB355.At(place, "A citation takes single brackets.", $"Write [{content}].");

    public static Diagnostic NoNameInBrackets(TextLocation place) =>
        CB355.At(place, "There is no name in these [[ ]].", "Write the name in the brackets: [[calcinosis cutis]].");

    public static readonly DiagnosticDescriptor CB356 = new("CB356", Severity.Warning, "Title in the text");

    public static Diagnostic TitleInText(TextLocation place) =>
        CB356.At(place, "A heading with one # is a second title; the title is in the front matter.", "Start headings with ##.");

    public static readonly DiagnosticDescriptor CB357 = new("CB357", Severity.Warning, "Heading level skipped");

    public static Diagnostic HeadingLevelSkipped(TextLocation place, int level, int written) =>
        CB357.At(
            place,
            "This heading is more than one level below the heading before it.",
            $"Write {new string('#', level)} instead of {new string('#', written)}."
        );

    public static readonly DiagnosticDescriptor CB358 = new("CB358", Severity.Warning, "Id cannot be used");

    public static Diagnostic HeadingIdTaken(TextLocation place, string id) =>
        CB358.At(place, $"An earlier heading already has the id “{id}”.", "Give each heading its own id.");

    public static Diagnostic PictureIdTaken(TextLocation place, string id) =>
        CB358.At(place, $"An earlier picture already has the id “{id}”.", "Give each picture its own id.");

    public static Diagnostic IdReserved(TextLocation place, string id, string usable) =>
        CB358.At(place, $"The site itself uses ids that start like “{id}”.", $"Write {{#{usable}}}.");

    public static Diagnostic NotId(TextLocation place, string id, string usable) =>
        CB358.At(place, $"“{id}” cannot be an id: it must start with a letter and contain only letters, digits, - and _.", $"Write {{#{usable}}}.");

    public static readonly DiagnosticDescriptor CB359 = new("CB359", Severity.Error, "Footnote not written");

    public static Diagnostic FootnoteNotWritten(TextLocation place, string label) =>
        CB359.At(
            place,
            $"There is no footnote “{label}” in this text.",
            $"Write the footnote on its own line, outside lists and ::: blocks: [^{label}]: the note. Front matter cannot have footnotes."
        );

    public static readonly DiagnosticDescriptor CB360 = new("CB360", Severity.Warning, "Footnote not mentioned");

    public static Diagnostic FootnoteTwice(TextLocation place, string label) =>
        CB360.At(place, $"There are two footnotes “{label}”; this one is not shown.", "Give it another label, and use that label in the text.");

    public static Diagnostic FootnoteNotMentioned(TextLocation place, string label) =>
        CB360.At(
            place,
            $"The text does not use the footnote “{label}”, so it is not shown.",
            $"Write [^{label}] where it belongs, or delete the footnote."
        );

    public static readonly DiagnosticDescriptor CB361 = new("CB361", Severity.Warning, "Attribute refused");

    public static Diagnostic ClassMeansNothing(TextLocation place, string name) =>
        CB361.At(place, $"The class {name} has no meaning here.", InBraces);

    public static Diagnostic NotUsedInBraces(TextLocation place, string part) =>
        CB361.At(place, $"“{part}” in braces has no effect; the theme sets sizes and styles.", InBraces);

    public static Diagnostic IdOfLink(TextLocation place) => CB361.At(place, "A link cannot have an id.", "Delete the braces.");

    public static readonly DiagnosticDescriptor CB362 = new("CB362", Severity.Warning, "Unknown ::: block");

    public static Diagnostic ContainerOpensNothing(TextLocation place) =>
        CB362.At(place, "This ::: neither closes nor opens a block.", "Delete it, or write ::: reveal Title.");

    public static Diagnostic UnknownContainer(TextLocation place, string kind) =>
        CB362.At(
            place,
            $"There is no ::: block “{kind}”; its text is shown as usual.",
            "Write ::: reveal Title to hide a part until it is asked for."
        );

    public static readonly DiagnosticDescriptor CB363 = new("CB363", Severity.Warning, "Never closed");

    public static Diagnostic CodeNeverClosed(TextLocation place, string fence) =>
        CB363.At(place, "This block of code is not closed.", $"Write {fence} on its own line after the code.");

    public static Diagnostic ContainerNeverClosed(TextLocation place) =>
        CB363.At(place, "This ::: block is not closed.", "Write ::: on its own line after the block.");

    public static Diagnostic CommentNeverClosed(TextLocation place) =>
        CB363.At(place, "This comment is not closed in its paragraph, so it is shown as text.", "Close it with -->, or write <!-- on its own line.");

    public static readonly DiagnosticDescriptor CB364 = new("CB364", Severity.Error, "Nested too deeply");

    public static Diagnostic MarksNestedTooDeeply(TextLocation place) =>
        CB364.At(place, "The marks here are nested too deeply; the text is shown as typed.", "Delete the surplus *, _, [ or ].");

    public static Diagnostic TextNestedTooDeeply(TextLocation place) =>
        CB364.At(place, "The text is nested too deeply; it is shown as typed.", "Delete long runs of >, -, *, _, [ or :::.");

    public static readonly DiagnosticDescriptor CB365 = new("CB365", Severity.Warning, "Table is not regular");

    public static Diagnostic TableWithoutSecondLine(TextLocation place) =>
        CB365.At(
            place,
            "This table has no line below its header, so it is shown as text.",
            "Write |---|---| below the first row, with one --- for each column."
        );

    public static Diagnostic RowOfOtherWidth(TextLocation place, int width, int columns) =>
        CB365.At(
            place,
            $"This row has {width} cells, but the header has {columns}.",
            "Give the header a cell for each column. Write \\| for a bar inside a cell."
        );

    public static Diagnostic JoinedCells(TextLocation place) => CB365.At(place, "Merged cells are not supported.", "Write each cell separately.");

    public static readonly DiagnosticDescriptor CB368 = new("CB368", Severity.Info, "Stars kept as typed");

    public static Diagnostic StarsKept(TextLocation place) =>
        CB368.At(
            place,
            "These stars are shown as stars, not as italics.",
            "To confirm this, write \\* for each star. For italics, put a space before the first and after the last."
        );

    public static readonly DiagnosticDescriptor CB399 = new("CB399", Severity.Warning, "Citation whose intent cannot be read");

    public static Diagnostic NotIntent(TextLocation place, string written, string? nearest, IEnumerable<string> known) =>
        CB399.At(
            place,
            $"`{written}` does not say why the work is cited, so it is left out.",
            Hints.Nearest(
                nearest,
                $"Write one of {string.Join(", ", known.Select(word => $"{{.{word}}}"))} behind the citation, or delete the braces."
            )
        );

    public static Diagnostic SecondIntent(TextLocation place, string written, string first) =>
        CB399.At(
            place,
            $"This citation already has the intent `{first}`, so `{written}` is left out.",
            "Give each work a citation of its own: [@first]{.supports} [@second]{.disagrees}."
        );

    private const string TwoBrackets = "Write [[name]] with two brackets at the end.";
    private const string InBraces = "Braces can contain an id, and for a picture the class decorative: {#hand} or {.decorative}.";
}
