namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while bringing the sources together (CB4xx).</summary>
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor TermTwice = new("CB401", Severity.Error, "Term defined twice");
    public static readonly DiagnosticDescriptor SynonymClash = new("CB402", Severity.Error, "One name for two terms");
    public static readonly DiagnosticDescriptor TermCycle = new("CB403", Severity.Error, "Cyclic parents");
    public static readonly DiagnosticDescriptor UnknownTerm = new("CB404", Severity.Warning, "Name that the vocabulary does not know");
    public static readonly DiagnosticDescriptor UnknownLink = new("CB405", Severity.Error, "Link to a name that does not exist");
    public static readonly DiagnosticDescriptor UnknownCase = new("CB406", Severity.Error, "Case that does not exist");
    public static readonly DiagnosticDescriptor UnknownSeeAlso = new("CB407", Severity.Warning, "See-also name that does not exist");
    public static readonly DiagnosticDescriptor UnpublishedCase = new("CB408", Severity.Warning, "Link to a case that is not published yet");
    public static readonly DiagnosticDescriptor UnknownWork = new("CB410", Severity.Error, "Citation key that does not exist");
    public static readonly DiagnosticDescriptor KeyTwice = new("CB411", Severity.Error, "One citation key for two works");
    public static readonly DiagnosticDescriptor SameWork = new("CB412", Severity.Warning, "The same work given twice");
    public static readonly DiagnosticDescriptor NeverCited = new("CB413", Severity.Info, "Reference that the text does not cite");
    public static readonly DiagnosticDescriptor ImpossibleYear = new("CB414", Severity.Warning, "Impossible year of publication");
    public static readonly DiagnosticDescriptor PagesBackwards = new("CB415", Severity.Warning, "Page range that ends before it begins");
    public static readonly DiagnosticDescriptor NoIdentifier = new("CB416", Severity.Info, "Works without an identifier");
    public static readonly DiagnosticDescriptor RetractedWork = new("CB417", Severity.Warning, "Work that was retracted or corrected");
    public static readonly DiagnosticDescriptor CitedNotListed = new("CB418", Severity.Info, "Cited work that is not in the list");
    public static readonly DiagnosticDescriptor NoAnswerYet = new("CB420", Severity.Info, "Answers are held back");
    public static readonly DiagnosticDescriptor SameAlias = new("CB421", Severity.Error, "Old address used twice");
    public static readonly DiagnosticDescriptor UnknownFigure = new("CB422", Severity.Error, "Picture that does not exist");
    public static readonly DiagnosticDescriptor UnusableAlias = new("CB423", Severity.Error, "Old address that cannot be used");
    public static readonly DiagnosticDescriptor UnknownCollection = new("CB424", Severity.Warning, "Prerequisite that looks like a collection");
}
