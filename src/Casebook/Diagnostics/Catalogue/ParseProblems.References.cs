namespace Casebook.Diagnostics.Catalogue;

/// <content>Kinds of problems in references and reference libraries (CB370 to CB399).</content>
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor ReferenceKeptAsWritten = new("CB370", Severity.Info, "Reference shown as written");
    public static readonly DiagnosticDescriptor UnknownReferenceKey = new("CB371", Severity.Warning, "Unknown key of a reference");
    public static readonly DiagnosticDescriptor WrongReferenceValue = new("CB372", Severity.Warning, "Wrong value in a reference");
    public static readonly DiagnosticDescriptor MalformedIdentifier = new("CB373", Severity.Warning, "Identifier that cannot be right");
    public static readonly DiagnosticDescriptor UnclearAuthor = new("CB374", Severity.Warning, "Author's name not understood");
    public static readonly DiagnosticDescriptor LibraryUnreadable = new("CB375", Severity.Error, "Reference library cannot be read");
    public static readonly DiagnosticDescriptor EmptyReference = new("CB376", Severity.Error, "Reference without content");
    public static readonly DiagnosticDescriptor StrayReferenceLine = new("CB377", Severity.Warning, "Line that belongs to no reference");
    public static readonly DiagnosticDescriptor UnendedReference = new("CB378", Severity.Warning, "Reference without its last line");
    public static readonly DiagnosticDescriptor BrokenBibTeX = new("CB379", Severity.Error, "BibTeX entry cannot be read");
    public static readonly DiagnosticDescriptor UnknownBibTeXName = new("CB380", Severity.Warning, "BibTeX abbreviation that is not defined");
    public static readonly DiagnosticDescriptor BrokenXml = new("CB381", Severity.Error, "XML that cannot be read");
    public static readonly DiagnosticDescriptor NotJats = new("CB382", Severity.Error, "XML that is no article");
    public static readonly DiagnosticDescriptor ArticleIncomplete = new("CB383", Severity.Info, "Article without one of its facts");
    public static readonly DiagnosticDescriptor OlderEncoding = new("CB384", Severity.Warning, "File in an older encoding");
    public static readonly DiagnosticDescriptor NotText = new("CB385", Severity.Error, "File that is not text");
}
