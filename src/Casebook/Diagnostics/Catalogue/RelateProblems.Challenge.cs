using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Challenges: CB440-CB441.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB440 = new("CB440", Severity.Warning, "Challenge title that gives the diagnosis away");

    public static Diagnostic ChallengeNamesDiagnosis(TextLocation title, string words) => CB440.At(title,
        $"The `challenge` title says `{words}`, which gives the diagnosis away; the challenge gets a plain title instead.",
        "Say in it only what is known when the patient comes: age, sex, complaint.");

    public static readonly DiagnosticDescriptor CB441 = new("CB441", Severity.Info, "Diagnosis named before the discussion");

    public static Diagnostic SectionNamesDiagnosis(TextLocation place, string words) => CB441.At(place,
        $"`{words}` names the diagnosis before the discussion; in the challenge of this case the words are blacked out.",
        "Say it in the discussion, or leave it if it was known when the patient came.");
}
