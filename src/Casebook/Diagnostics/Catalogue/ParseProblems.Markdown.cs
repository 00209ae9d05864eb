namespace Casebook.Diagnostics.Catalogue;

// Markdown: CB350-CB369.
internal static partial class ParseProblems
{
    /// <summary>An HTML tag in a text; it is shown as typed.</summary>
    public static readonly DiagnosticDescriptor HtmlInText = new("CB350", Severity.Warning, "HTML in the text");

    /// <summary>A link whose address may not stand on a page.</summary>
    public static readonly DiagnosticDescriptor LinkRefused = new("CB351", Severity.Error, "Link refused");

    /// <summary>A picture that is not a file beside the text.</summary>
    public static readonly DiagnosticDescriptor PictureRefused = new("CB352", Severity.Error, "Picture refused");

    /// <summary>A picture without a description for those who cannot see it.</summary>
    public static readonly DiagnosticDescriptor PictureWithoutDescription = new("CB353", Severity.Error, "Picture without description");

    /// <summary>A bracket that begins like a citation and is not one.</summary>
    public static readonly DiagnosticDescriptor UnreadableCitation = new("CB354", Severity.Warning, "Citation cannot be read");

    /// <summary>Double brackets that are not a link by name.</summary>
    public static readonly DiagnosticDescriptor UnreadableNameLink = new("CB355", Severity.Warning, "Link by name cannot be read");

    /// <summary>A heading of the first level, which is the title's.</summary>
    public static readonly DiagnosticDescriptor TitleInText = new("CB356", Severity.Warning, "Title in the text");

    /// <summary>A heading more than one level below the one before.</summary>
    public static readonly DiagnosticDescriptor HeadingLevelSkipped = new("CB357", Severity.Warning, "Heading level skipped");

    /// <summary>An id that is taken, kept for the site itself, or not usable.</summary>
    public static readonly DiagnosticDescriptor UnusableId = new("CB358", Severity.Warning, "Id cannot be used");

    /// <summary>A footnote's mark without a footnote.</summary>
    public static readonly DiagnosticDescriptor FootnoteNotWritten = new("CB359", Severity.Error, "Footnote not written");

    /// <summary>A footnote that no mark mentions, or a second one under the same mark; it is not shown.</summary>
    public static readonly DiagnosticDescriptor FootnoteNotMentioned = new("CB360", Severity.Warning, "Footnote not mentioned");

    /// <summary>Something in braces other than an id or a class.</summary>
    public static readonly DiagnosticDescriptor AttributeRefused = new("CB361", Severity.Warning, "Attribute refused");

    /// <summary>A <c>:::</c> that opens nothing known.</summary>
    public static readonly DiagnosticDescriptor UnknownContainer = new("CB362", Severity.Warning, "Unknown ::: block");

    /// <summary>A <c>:::</c>, a code block or a comment without an end.</summary>
    public static readonly DiagnosticDescriptor NeverClosed = new("CB363", Severity.Warning, "Never closed");

    /// <summary>Brackets, quotations or lists nested beyond all sense.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeeply = new("CB364", Severity.Error, "Nested too deeply");

    /// <summary>A table that is none, or has joined or surplus cells.</summary>
    public static readonly DiagnosticDescriptor TableNotRegular = new("CB365", Severity.Warning, "Table is not regular");

    /// <summary>A citation, a footnote or a link by name inside a link or a picture's description.</summary>
    public static readonly DiagnosticDescriptor LinkWithinLink = new("CB366", Severity.Warning, "Link within a link");

    /// <summary>An address given below the text that no link uses.</summary>
    public static readonly DiagnosticDescriptor AddressNotUsed = new("CB367", Severity.Warning, "Address not used");

    /// <summary>Stars between letters or figures that would have set the words between them in italics.</summary>
    public static readonly DiagnosticDescriptor StarsKept = new("CB368", Severity.Info, "Stars kept as typed");
}
