using Casebook.Domain;

namespace Casebook.Tests.Domain;

/// <summary>No field of a case is forgotten by those who must look at all of them: what is held back, what names a patient's picture, what links.</summary>
public sealed class CaseLinesTests
{
    // What says nothing of the patient, or is shown with the challenge.
    private static readonly string[] Others =
    [
        "Slug",
        "Language",
        "Challenge",
        "ChallengeId",
        "Authors.",
        "Reviewed.",
        "Specialties",
        "RetoldFrom",
        "Licence",
        "Identity.",
        "Patient.Age.",
        "Findings.Unit",
        "Findings.Method.",
        "Findings.Step",
        "Serology.",
        "Labs.Unit",
        "Labs.Reference",
        "Labs.Maximum",
        "Labs.Predicted",
        "Labs.Method",
        "Labs.Step",
        "Labs.Titre.",
        "Records.Details.Key",
        "Treatments.Details.Key",
        "Treatments.Step",
        "Figures.Id",
        "Figures.File",
        "Figures.Credit",
        "Figures.Licence",
        "Figures.Modality",
        "Figures.Step",
        "Questions.Cites",
        "StepQuestions.After",
    ];

    [Fact]
    public void Every_field_in_sentences_is_one_of_the_lines()
    {
        var filled = new FilledCase();
        var listed = CaseLines.Of(filled.Case).Select(text => text.Plain).ToHashSet();
        Assert.True(filled.Sentences.Count > 20, $"only {filled.Sentences.Count} fields");
        Assert.Empty(filled.Sentences.Where(one => !listed.Contains(one.Key)).Select(one => one.Value));
    }

    [Fact]
    public void Every_other_field_is_a_name_or_told_to_be_none()
    {
        var filled = new FilledCase();
        var listed = CaseLines.Names(filled.Case).ToHashSet();
        var lacking = filled.Words.Where(one => !listed.Contains(one.Key)).Select(one => one.Value).ToHashSet();
        Assert.DoesNotContain(lacking, path => !Others.Any(other => IsOf(path, other)));
        Assert.DoesNotContain(Others, other => !lacking.Any(path => IsOf(path, other)));
    }

    private static bool IsOf(string path, string other) =>
        other.EndsWith('.') ? path.StartsWith(other, StringComparison.OrdinalIgnoreCase) : path.Equals(other, StringComparison.OrdinalIgnoreCase);
}
