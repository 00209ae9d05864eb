namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems in front matter and vocabulary files (CB300 to CB349).</summary>
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor NotUtf8 = new("CB300", Severity.Error, "Character that is not UTF-8");
    public static readonly DiagnosticDescriptor UnknownKey = new("CB301", Severity.Warning, "Unknown key");
    public static readonly DiagnosticDescriptor MissingOpeningFence = new("CB302", Severity.Error, "The file does not begin with ---");
    public static readonly DiagnosticDescriptor MissingClosingFence = new("CB303", Severity.Error, "The front matter is not closed with ---");
    public static readonly DiagnosticDescriptor UnreadableLine = new("CB304", Severity.Error, "Line that cannot be read");
    public static readonly DiagnosticDescriptor KeyTwiceInGroup = new("CB305", Severity.Error, "The same key twice");
    public static readonly DiagnosticDescriptor Tab = new("CB306", Severity.Error, "Tab at the beginning of a line");
    public static readonly DiagnosticDescriptor TooLarge = new("CB307", Severity.Error, "Too many values");
    public static readonly DiagnosticDescriptor MissingTitle = new("CB308", Severity.Error, "No title");
    public static readonly DiagnosticDescriptor EmptyBody = new("CB309", Severity.Warning, "No text below the front matter");
    public static readonly DiagnosticDescriptor WrongShape = new("CB310", Severity.Error, "Another kind of value belongs here");
    public static readonly DiagnosticDescriptor UnknownWord = new("CB311", Severity.Error, "Word that is not one of the choices");
    public static readonly DiagnosticDescriptor WrongDate = new("CB312", Severity.Error, "Not a date");
    public static readonly DiagnosticDescriptor UnlikelyDate = new("CB313", Severity.Error, "Date that cannot be right");
    public static readonly DiagnosticDescriptor WrongAge = new("CB314", Severity.Error, "Age that cannot be right");
    public static readonly DiagnosticDescriptor UnknownResult = new("CB315", Severity.Warning, "Result kept as words");
    public static readonly DiagnosticDescriptor WrongTitre = new("CB316", Severity.Error, "Titre that cannot be right");
    public static readonly DiagnosticDescriptor CorrectOptions = new("CB317", Severity.Error, "Not exactly one correct option");
    public static readonly DiagnosticDescriptor TooFewOptions = new("CB318", Severity.Error, "Question with fewer than two options");
    public static readonly DiagnosticDescriptor MissingRationale = new("CB319", Severity.Warning, "Option without a reason");
    public static readonly DiagnosticDescriptor MissingAlt = new("CB320", Severity.Error, "Figure without a description");
    public static readonly DiagnosticDescriptor FigureIdTwice = new("CB321", Severity.Error, "Two figures with one id");
    public static readonly DiagnosticDescriptor WrongOrcid = new("CB322", Severity.Error, "ORCID that cannot be right");
    public static readonly DiagnosticDescriptor WrongAlias = new("CB323", Severity.Error, "Old address that does not begin with /");
    public static readonly DiagnosticDescriptor MissingPart = new("CB324", Severity.Error, "Entry that lacks its main part");
    public static readonly DiagnosticDescriptor EmptyEntry = new("CB325", Severity.Warning, "Empty entry in a list");
    public static readonly DiagnosticDescriptor MissingResult = new("CB326", Severity.Warning, "Test without a result");
    public static readonly DiagnosticDescriptor WrongNumber = new("CB327", Severity.Error, "Not a whole number");
    public static readonly DiagnosticDescriptor MissingKind = new("CB328", Severity.Error, "Term without a kind");
    public static readonly DiagnosticDescriptor WrongCode = new("CB329", Severity.Error, "Code that cannot be right");
    public static readonly DiagnosticDescriptor WrongPlace = new("CB330", Severity.Error, "Place on a picture that cannot be read");
}
