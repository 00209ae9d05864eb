namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems of challenges (CB440 to CB459).</summary>
internal static partial class RelateProblems
{
    /// <summary>The spoiler-free title names the diagnosis.</summary>
    public static readonly DiagnosticDescriptor ChallengeNamesDiagnosis = new("CB440", Severity.Warning, "Challenge title that gives the diagnosis away");

    /// <summary>A section before the answer names the diagnosis.</summary>
    public static readonly DiagnosticDescriptor SectionNamesDiagnosis = new("CB441", Severity.Info, "Diagnosis named before the discussion");
}
