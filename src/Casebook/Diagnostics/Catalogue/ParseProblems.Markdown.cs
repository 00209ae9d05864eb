using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Running text: CB350, CB354-CB369. Links and pictures stand in a file of their own.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB350 = new("CB350", Severity.Warning, "HTML in the text");

    /// <param name="place">The tag.</param>
    /// <param name="tag">As typed, shortened.</param>
    /// <param name="element">The element's name in lower case.</param>
    public static Diagnostic HtmlInText(TextLocation place, string tag, string element) =>
        CB350.At(place, $"{tag} looks like HTML, which is not used here; it is shown as typed.", HtmlHints.For(element));

    public static readonly DiagnosticDescriptor CB354 = new("CB354", Severity.Warning, "Citation cannot be read");

    public static Diagnostic CitationPartWithoutKey(TextLocation place) => CB354.At(place,
        "A part of the citation has no key.", "Write @ and the key in each part, with ; between parts: [@leroy1988; @boulman2005].");

    public static Diagnostic WorksWithoutSemicolon(TextLocation place, string first, string second) =>
        CB354.At(place, "Two works are cited without ; between them.", $"Write [@{first}; @{second}].");

    public static Diagnostic CitationNeverClosed(TextLocation place, string key) => CB354.At(place, "A citation is never closed.", $"Write [@{key}] with a bracket at the end.");

    public static readonly DiagnosticDescriptor CB355 = new("CB355", Severity.Warning, "Link by name cannot be read");

    public static Diagnostic NameNeverClosed(TextLocation place) => CB355.At(place, "A [[ is never closed.", TwoBrackets);

    public static Diagnostic NameNotClosedBeforeNext(TextLocation place) => CB355.At(place, "A [[ is not closed before the next [.", TwoBrackets);

    public static Diagnostic NameClosedByOne(TextLocation place, string name) => CB355.At(place, "A [[ is closed by one ] only.", $"Write [[{name}]].");

    public static Diagnostic CitationInDoubleBrackets(TextLocation place, string content) => CB355.At(place, "A citation has single brackets.", $"Write [{content}].");

    public static Diagnostic NoNameInBrackets(TextLocation place) => CB355.At(place, "A [[ ]] holds no name.", "Write the name in the brackets: [[calcinosis cutis]].");

    public static readonly DiagnosticDescriptor CB356 = new("CB356", Severity.Warning, "Title in the text");

    public static Diagnostic TitleInText(TextLocation place) =>
        CB356.At(place, "A heading with one # is the title, which stands in the front matter.", "Begin the headings of the text with ##.");

    public static readonly DiagnosticDescriptor CB357 = new("CB357", Severity.Warning, "Heading level skipped");

    public static Diagnostic HeadingLevelSkipped(TextLocation place, int level, int written) => CB357.At(place,
        "This heading is more than one level below the heading before it.", $"Write {new string('#', level)} in place of {new string('#', written)}.");

    public static readonly DiagnosticDescriptor CB358 = new("CB358", Severity.Warning, "Id cannot be used");

    public static Diagnostic HeadingIdTaken(TextLocation place, string id) => CB358.At(place, $"The id “{id}” is taken by an earlier heading.", "Give each heading an id of its own.");

    public static Diagnostic PictureIdTaken(TextLocation place, string id) => CB358.At(place, $"The id “{id}” is taken by an earlier picture.", "Give each picture an id of its own.");

    public static Diagnostic IdReserved(TextLocation place, string id, string usable) =>
        CB358.At(place, $"Ids that begin like “{id}” are kept for the site itself.", $"Write {{#{usable}}}.");

    public static Diagnostic NotId(TextLocation place, string id, string usable) =>
        CB358.At(place, $"“{id}” cannot be an id: it must begin with a letter and hold letters, digits, - and _ only.", $"Write {{#{usable}}}.");

    public static readonly DiagnosticDescriptor CB359 = new("CB359", Severity.Error, "Footnote not written");

    public static Diagnostic FootnoteNotWritten(TextLocation place, string label) => CB359.At(place, $"There is no footnote “{label}” in this text.",
        $"Write it on a line of its own, outside lists and ::: blocks: [^{label}]: the note. Front matter cannot have footnotes.");

    public static readonly DiagnosticDescriptor CB360 = new("CB360", Severity.Warning, "Footnote not mentioned");

    public static Diagnostic FootnoteTwice(TextLocation place, string label) =>
        CB360.At(place, $"The footnote “{label}” is written twice; this one is not shown.", "Give it another label and mention it in the text.");

    public static Diagnostic FootnoteNotMentioned(TextLocation place, string label) =>
        CB360.At(place, $"The footnote “{label}” is not mentioned in the text and not shown.", $"Write [^{label}] where it belongs.");

    public static readonly DiagnosticDescriptor CB361 = new("CB361", Severity.Warning, "Attribute refused");

    public static Diagnostic ClassMeansNothing(TextLocation place, string name) => CB361.At(place, $"The class {name} means nothing here.", InBraces);

    public static Diagnostic NotUsedInBraces(TextLocation place, string part) => CB361.At(place, $"“{part}” in braces is not used here; sizes and looks are the theme's.", InBraces);

    public static Diagnostic IdOfLink(TextLocation place) => CB361.At(place, "A link has no id.", "Take the braces away.");

    public static readonly DiagnosticDescriptor CB362 = new("CB362", Severity.Warning, "Unknown ::: block");

    public static Diagnostic ContainerOpensNothing(TextLocation place) =>
        CB362.At(place, "This ::: closes nothing, and opens nothing known.", "Take it out, or write ::: reveal Title.");

    public static Diagnostic UnknownContainer(TextLocation place, string kind) => CB362.At(place,
        $"There is no ::: block of the kind “{kind}”; its text is shown as usual.", "Write ::: reveal Title to hide a part until it is asked for.");

    public static readonly DiagnosticDescriptor CB363 = new("CB363", Severity.Warning, "Never closed");

    public static Diagnostic CodeNeverClosed(TextLocation place, string fence) =>
        CB363.At(place, "A block of code begins here and does not end.", $"Write {fence} on a line of its own behind it.");

    public static Diagnostic ContainerNeverClosed(TextLocation place) =>
        CB363.At(place, "A ::: block begins here and does not end.", "Write ::: on a line of its own behind it.");

    public static Diagnostic CommentNeverClosed(TextLocation place) => CB363.At(place,
        "A comment begins here and does not end in this paragraph; it is shown as text.", "End it with -->, or put <!-- on a line of its own.");

    public static readonly DiagnosticDescriptor CB364 = new("CB364", Severity.Error, "Nested too deeply");

    public static Diagnostic MarksNestedTooDeeply(TextLocation place) =>
        CB364.At(place, "Marks are nested too deeply here; the text is shown as typed.", "Take out the surplus *, _, [ or ].");

    public static Diagnostic TextNestedTooDeeply(TextLocation place) =>
        CB364.At(place, "The text is nested too deeply to be read; it is shown as typed.", "Take out long runs of >, -, *, _, [ or :::.");

    public static readonly DiagnosticDescriptor CB365 = new("CB365", Severity.Warning, "Table is not regular");

    public static Diagnostic TableWithoutSecondLine(TextLocation place) => CB365.At(place,
        "These lines look like a table and are none: the line below the head is missing.", "Write |---|---| below the first row, with one --- for each column.");

    public static Diagnostic RowOfOtherWidth(TextLocation place, int width, int columns) => CB365.At(place,
        $"This row has {width} cells and the table's head has {columns}.", "Give the head a cell for each column, and write \\| for a bar that is part of a cell's text.");

    public static Diagnostic JoinedCells(TextLocation place) => CB365.At(place, "Joined cells are not shown as one.", "Write each cell of the row by itself.");

    public static readonly DiagnosticDescriptor CB368 = new("CB368", Severity.Info, "Stars kept as typed");

    public static Diagnostic StarsKept(TextLocation place) => CB368.At(place,
        "The stars between these words are shown as stars, not taken for italics.",
        "To say so yourself, write \\* for each star; for italics put a space before the first and behind the last.");

    private const string TwoBrackets = "Write [[name]] with two brackets at the end.";
    private const string InBraces = "Only an id and, for a picture, the class decorative may stand in braces: {#hand} or {.decorative}.";
}
