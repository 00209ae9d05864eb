using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Documents that become the draft of a case: CB750-CB769.
internal static class ImportProblems
{
    public static readonly DiagnosticDescriptor CB750 = new("CB750", Severity.Error, "Document that cannot be imported");

    public static Diagnostic OldWord(TextLocation place) =>
        CB750.At(
            place,
            "This is a document of an old Word (.doc), or one with a password, and it cannot be read.",
            "Open it in Word or LibreOffice, save it as a Word document (.docx) without a password, and import that."
        );

    public static Diagnostic Pdf(TextLocation place) =>
        CB750.At(
            place,
            "A PDF holds letters and their places on paper, but neither paragraphs nor tables, so it cannot be imported.",
            "Import the document it was made from (.docx). A published article is in PubMed Central as XML. A list of references can be copied "
                + "into a text file (.txt)."
        );

    public static Diagnostic RichText(TextLocation place) =>
        CB750.At(
            place,
            "This is a document in rich text (.rtf), and it cannot be read.",
            "Open it in Word or LibreOffice, save it as a Word document (.docx), and import that."
        );

    public static Diagnostic DocumentBroken(TextLocation place) =>
        CB750.At(
            place,
            "This document is damaged, or it is not of the kind that its name says.",
            "Open it in the program that made it, save it again as a Word document (.docx), and import that."
        );

    public static readonly DiagnosticDescriptor CB751 = new("CB751", Severity.Error, "Document with macros");

    public static Diagnostic HasMacros(TextLocation place) =>
        CB751.At(
            place,
            "This document contains macros, which are programs, so nothing of it was read.",
            "Save it as a Word document without macros (.docx), and import that."
        );

    public static readonly DiagnosticDescriptor CB752 = new("CB752", Severity.Error, "Document that grows too large");

    public static Diagnostic GrowsTooLarge(TextLocation place) =>
        CB752.At(
            place,
            "Unpacked, this document is larger or deeper than any case, as files are that are made to do harm; nothing of it was read.",
            "If it is yours, take large pictures out of it, save it again, and add them to the case by hand."
        );

    public static readonly DiagnosticDescriptor CB753 = new("CB753", Severity.Warning, "Part of a document that was left out");

    /// <param name="place">The remark.</param>
    /// <param name="what">What was left out, with its number.</param>
    public static Diagnostic LeftOut(TextLocation place, string what) =>
        CB753.At(place, $"Left out of this draft: {what}.", "If some of it belongs to the case, write it in by hand.");

    public static Diagnostic PictureNotTaken(TextLocation place) =>
        CB753.At(
            place,
            "A picture that stood here could not be taken: it is of a kind that browsers do not show (EMF, WMF), or damaged.",
            "Save it from the document as PNG or JPEG, put it beside this file, and add it under `figures`."
        );

    public static Diagnostic FigureFileMissing(TextLocation place, string file) =>
        CB753.At(
            place,
            $"The article shows the figure `{file}` here; its file does not lie beside the XML.",
            "Put the file beside the XML and import again, or leave the figure out."
        );

    public static Diagnostic InsertionsTaken(TextLocation place) =>
        CB753.At(
            place,
            "The document has tracked changes: this draft holds the text as if all of them were accepted.",
            "Read it for words that nobody agreed to."
        );

    public static readonly DiagnosticDescriptor CB754 = new("CB754", Severity.Info, "Place in a draft to look at");

    /// <param name="place">The remark.</param>
    /// <param name="title">What was taken; empty when nothing was.</param>
    public static Diagnostic TitleGuessed(TextLocation place, string title) =>
        CB754.At(
            place,
            title.Length > 0 ? "The first line of the document was taken for its title." : "No title was found in the document.",
            title.Length > 0 ? "Correct it if it is none." : "Give the case one."
        );

    public static Diagnostic NoAuthorsFound(TextLocation place) =>
        CB754.At(place, "No line of authors was found below the title.", "Name them here.");

    public static Diagnostic NoConsentFound(TextLocation place) =>
        CB754.At(place, "No sentence about the patient's consent was found in the document.", "Say here what was agreed, or leave the field out.");

    public static Diagnostic AbstractShortened(TextLocation place) =>
        CB754.At(
            place,
            "The summary is the beginning of the abstract, which stands whole in the next lines.",
            "Write one or two sentences, and delete these lines."
        );

    public static Diagnostic KeywordsToSort(TextLocation place, string words) =>
        CB754.At(place, $"Key words of the document: {words}.", "Write each where it belongs: under `diagnosis`, `findings`, `treatment`.");

    public static Diagnostic CitesByParentheses(TextLocation place) =>
        CB754.At(
            place,
            "The text cites by numbers in round brackets; those at the end of a clause became citations.",
            "Look for a number that counts something else, such as a score."
        );

    public static Diagnostic DiagnosisFromSection(TextLocation place) =>
        CB754.At(
            place,
            "These names stood below a heading of the document that announces the diagnosis.",
            "Put the principal one first, and write each as the vocabulary has it."
        );

    public static Diagnostic HeadingGuessed(TextLocation place) =>
        CB754.At(place, "The next line was bold, so it became a heading.", "Correct it if it is none.");

    public static Diagnostic TableBecameLabs(TextLocation place, int rows) =>
        CB754.At(
            place,
            rows == 1 ? "This result comes from a table of the document." : $"These {rows} results come from a table of the document.",
            "Compare each with the document: value, unit, reference, day."
        );

    public static Diagnostic TableMoved(TextLocation place, string caption) =>
        CB754.At(
            place,
            $"A table of results stood here{(caption.Length > 0 ? $" ({caption})" : "")}; it is now the field `labs`.",
            "Compare them, then delete this line."
        );

    public static Diagnostic ListBecameLabs(TextLocation place, int rows) =>
        CB754.At(place, $"These {rows} results come from a list of the document.", "Compare each with the document: value, unit, reference, day.");

    public static Diagnostic LineNamesNoList(TextLocation place, string line) =>
        CB754.At(
            place,
            $"`{line}` does not begin with what it is, so it stands at the end of the text.",
            "Begin the line with the name of its list, as `medications: ramipril 5 mg once daily`."
        );

    public static Diagnostic ListMoved(TextLocation place) =>
        CB754.At(place, "A list of results stood here; it is now the field `labs`.", "Compare them, then delete this line.");

    public static Diagnostic JoinedCells(TextLocation place) =>
        CB754.At(
            place,
            "Cells of this table reached over several columns or rows; here each has its own, and the rest are empty.",
            "Compare it with the document."
        );

    public static Diagnostic NoAltInDocument(TextLocation place) =>
        CB754.At(place, "The document does not describe this picture.", "Write `alt:` with what somebody must know who cannot see it.");

    public static readonly DiagnosticDescriptor CB755 = new("CB755", Severity.Warning, "Number that leads to no reference");

    public static Diagnostic NumberUnknown(TextLocation place, string number) =>
        CB755.At(
            place,
            $"`{number}` in the text above looks like a citation, but the list of references does not hold all of it, or it stands behind a measured value.",
            "Write the key of the work, such as `[@leroy1988]`, or leave the number if it is none."
        );

    public static readonly DiagnosticDescriptor CB756 = new("CB756", Severity.Info, "Article whose text is not taken");

    /// <param name="place">Where the article states its licence, or does not.</param>
    /// <param name="licence">The licence; empty when none was recognised.</param>
    public static Diagnostic TextNotTaken(TextLocation place, string licence) =>
        CB756.At(
            place,
            licence.Length > 0
                ? $"The licence of this article, {licence}, does not allow its text to be changed and published again, so the draft holds its facts "
                    + $"of publication only."
                : "No licence that allows the text to be used again was found in this article, so the draft holds its facts of publication only.",
            "Tell the case in your own words."
        );

    public static Diagnostic NoTextInArticle(TextLocation place) =>
        CB756.At(
            place,
            "This XML holds no text of the article, so the draft holds its facts of publication only.",
            "Download the full text as XML from PubMed Central or Europe PMC, if they have it."
        );

    public static readonly DiagnosticDescriptor CB757 = new("CB757", Severity.Error, "Form that is not complete");

    public static Diagnostic AnswerMissing(TextLocation place, string label) =>
        CB757.At(place, $"`{label}` has no answer.", "Write it below its heading.");

    public static Diagnostic BoxNotTicked(TextLocation place, string promise) =>
        CB757.At(place, $"A box is not ticked: {promise}", "Tick it if it is so. If it is not, the case cannot be published.");

    public static readonly DiagnosticDescriptor CB758 = new("CB758", Severity.Warning, "Picture of a form that was not taken");

    /// <param name="place">The remark.</param>
    /// <param name="max">How many pictures are taken at most, when there were more; 0 when the picture lies elsewhere.</param>
    public static Diagnostic PictureElsewhere(TextLocation place, int max) =>
        max > 0
            ? CB758.At(
                place,
                $"Only the first {max} pictures of a form are taken; this is one more.",
                "Add it in the proposal, if the case needs it."
            )
            : CB758.At(
                place,
                "A picture that does not lie with GitHub was not taken.",
                "Drop the file itself into the form, or add it in the proposal. Use none whose licence does not allow it."
            );

    public static Diagnostic PictureOfIssueNotTaken(TextLocation place) =>
        CB758.At(
            place,
            "A picture of the form could not be taken: it was not found, is larger than 10 MB, or is no picture that browsers show.",
            "Drop it again as PNG or JPEG, or add it in the proposal."
        );
}
