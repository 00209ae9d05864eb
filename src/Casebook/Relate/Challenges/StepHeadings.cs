using Casebook.Domain;

namespace Casebook.Relate.Challenges;

/// <summary>Tells from the words of a heading which step of a challenge its section is.</summary>
internal static class StepHeadings
{
    private static readonly char[] Between = [' ', ',', ':', ';', '.', '(', ')', '/'];

    private static readonly string[] Answers =
    [
        "discussion",
        "diagnosis",
        "diagnoses",
        "differential",
        "comment",
        "commentary",
        "conclusion",
        "conclusions",
        "outcome",
        "answer",
        "answers",
        "solution",
        "learning",
        "teaching",
        "take-home",
        "perspective",
        "notes",
        "further",
        "references",
        "consent",
        "acknowledgements",
        "epilogue",
    ];

    private static readonly string[] Settling =
    [
        "biopsy",
        "biopsies",
        "histology",
        "histopathology",
        "pathology",
        "cytology",
        "autopsy",
        "necropsy",
        "genetics",
        "genetic",
    ];

    // The first kind with one of the words is meant, so the narrower ones come first.
    private static readonly (ChallengeStepKind Kind, string[] Words)[] Kinds =
    [
        (ChallengeStepKind.Course, ["course", "treatment", "therapy", "management", "follow-up", "progress", "evolution"]),
        (ChallengeStepKind.Serology, ["serology", "serological", "antibodies", "autoantibodies", "immunology", "immunological"]),
        (
            ChallengeStepKind.Imaging,
            ["imaging", "radiology", "radiographs", "radiography", "radiological", "x-rays", "ct", "mri", "ultrasound", "scans"]
        ),
        (
            ChallengeStepKind.Investigations,
            [
                "investigation",
                "investigations",
                "laboratory",
                "tests",
                "results",
                "biopsy",
                "biopsies",
                "histology",
                "histopathology",
                "pathology",
                "work-up",
                "workup",
                "endoscopy",
            ]
        ),
        (ChallengeStepKind.Examination, ["examination", "examined", "exam", "physical", "signs"]),
        (
            ChallengeStepKind.Presentation,
            ["presentation", "presenting", "history", "complaint", "complaints", "background", "introduction", "story", "symptoms"]
        ),
    ];

    /// <summary>Whether what stands below a heading, and all behind it, belongs behind the answer.</summary>
    public static bool BeginsAnswer(string heading) => Words(heading).Any(word => Answers.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a heading announces the course, the answer, or the tissue and genes that settle it: none of it may be read while answers are
    /// held back.</summary>
    public static bool WaitsForAnswers(string heading) =>
        BeginsAnswer(heading)
        || KindOf(heading) == ChallengeStepKind.Course
        || Words(heading).Any(word => Settling.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>The step a heading names; null when its words name none.</summary>
    public static ChallengeStepKind? KindOf(string heading)
    {
        var words = Words(heading);
        foreach (var (kind, names) in Kinds)
        {
            if (words.Any(word => names.Contains(word, StringComparer.OrdinalIgnoreCase)))
                return kind;
        }
        return null;
    }

    /// <summary>The step a way of looking belongs to; null when the way is not said.</summary>
    public static ChallengeStepKind? StepOf(MethodKind? method) =>
        method switch
        {
            null => null,
            MethodKind.History => ChallengeStepKind.Presentation,
            MethodKind.Examination => ChallengeStepKind.Examination,
            MethodKind.Imaging => ChallengeStepKind.Imaging,
            _ => ChallengeStepKind.Investigations,
        };

    private static string[] Words(string heading) => heading.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
