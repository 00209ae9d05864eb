using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Challenges: CB440-CB441.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB440 = new("CB440", Severity.Warning, "Challenge title that gives the diagnosis away");

    public static Diagnostic ChallengeNamesDiagnosis(TextLocation title, string words) =>
        CB440.At(
            title,
            $"The `challenge` title contains `{words}`, which gives the diagnosis away, so the challenge gets a plain title.",
            "Write only what is known when the patient presents: age, sex, complaint."
        );

    public static readonly DiagnosticDescriptor CB441 = new("CB441", Severity.Info, "Diagnosis named before the discussion");

    public static Diagnostic SectionNamesDiagnosis(TextLocation place, string words) =>
        CB441.At(
            place,
            $"`{words}` names the diagnosis before the discussion, so the challenge of this case hides these words.",
            "Move it to the discussion, or keep it if it was known when the patient presented."
        );
}
