namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems of questions (CB460 to CB479): the rules of item writing.</summary>
internal static partial class RelateProblems
{
    /// <summary>An option that speaks of the other options.</summary>
    public static readonly DiagnosticDescriptor OptionAboutOptions = new("CB460", Severity.Warning, "Option about the other options");

    /// <summary>The correct option is much longer than all others.</summary>
    public static readonly DiagnosticDescriptor LongestIsCorrect = new("CB461", Severity.Warning, "Longest option is the correct one");

    /// <summary>A question that asks for the exception.</summary>
    public static readonly DiagnosticDescriptor NegativeStem = new("CB462", Severity.Warning, "Question that asks for what is not so");

    /// <summary>A question that asks which statement is true.</summary>
    public static readonly DiagnosticDescriptor TrueFalseStem = new("CB463", Severity.Warning, "Question that asks which statement is true");

    /// <summary>Options of very different length.</summary>
    public static readonly DiagnosticDescriptor UnlikeOptions = new("CB464", Severity.Warning, "Options of unlike length or kind");

    /// <summary>Words such as always and never stand in wrong options only.</summary>
    public static readonly DiagnosticDescriptor AbsoluteWords = new("CB465", Severity.Warning, "Absolute words in wrong options");

    /// <summary>A stem that does not end in a question.</summary>
    public static readonly DiagnosticDescriptor StemNoQuestion = new("CB466", Severity.Warning, "Question that does not ask");

    /// <summary>Two options only.</summary>
    public static readonly DiagnosticDescriptor FewOptions = new("CB467", Severity.Warning, "Question with two options");

    /// <summary>An option is given twice.</summary>
    public static readonly DiagnosticDescriptor SameOption = new("CB468", Severity.Warning, "Option given twice");
}
