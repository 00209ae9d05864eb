using Casebook.Domain;
using Casebook.Relate.Challenges;

namespace Casebook.Tests.Relate.Challenges;

/// <summary>Which step of a consultation a heading names, and what waits behind the answer.</summary>
public sealed class StepHeadingsTests
{
    [Theory]
    [InlineData("Presentation", ChallengeStepKind.Presentation)]
    [InlineData("History and complaints", ChallengeStepKind.Presentation)]
    [InlineData("Physical examination", ChallengeStepKind.Examination)]
    [InlineData("Signs", ChallengeStepKind.Examination)]
    [InlineData("LABORATORY (day 3)", ChallengeStepKind.Investigations)]
    [InlineData("Biopsy/histology", ChallengeStepKind.Investigations)]
    [InlineData("Serology", ChallengeStepKind.Serology)]
    [InlineData("Results: autoantibodies", ChallengeStepKind.Serology)]
    [InlineData("CT", ChallengeStepKind.Imaging)]
    [InlineData("Imaging tests", ChallengeStepKind.Imaging)]
    [InlineData("Treatment and results", ChallengeStepKind.Course)]
    [InlineData("Follow-up", ChallengeStepKind.Course)]
    [InlineData("Four weeks later", null)]
    [InlineData("Historical notes", null)]
    internal void The_words_of_a_heading_name_its_step(string heading, ChallengeStepKind? kind) => Assert.Equal(kind, StepHeadings.KindOf(heading));

    [Theory]
    [InlineData("Discussion", true)]
    [InlineData("Differential diagnosis", true)]
    [InlineData("The DIAGNOSIS:", true)]
    [InlineData("References", true)]
    [InlineData("Examination", false)]
    [InlineData("Undiagnosed", false)]
    public void Some_headings_begin_the_answer(string heading, bool begins) => Assert.Equal(begins, StepHeadings.BeginsAnswer(heading));

    [Theory]
    [InlineData("Discussion", true)]
    [InlineData("Course", true)]
    [InlineData("Skin biopsy", true)]
    [InlineData("Genetic tests", true)]
    [InlineData("Autopsy", true)]
    [InlineData("Laboratory", false)]
    [InlineData("Four weeks later", false)]
    public void Course_tissue_and_genes_wait_while_answers_are_held_back(string heading, bool waits) =>
        Assert.Equal(waits, StepHeadings.WaitsForAnswers(heading));

    [Theory]
    [InlineData(null, null)]
    [InlineData(MethodKind.History, ChallengeStepKind.Presentation)]
    [InlineData(MethodKind.Examination, ChallengeStepKind.Examination)]
    [InlineData(MethodKind.Imaging, ChallengeStepKind.Imaging)]
    [InlineData(MethodKind.Laboratory, ChallengeStepKind.Investigations)]
    [InlineData(MethodKind.Pathology, ChallengeStepKind.Investigations)]
    [InlineData(MethodKind.Other, ChallengeStepKind.Investigations)]
    internal void A_way_of_looking_belongs_to_a_step(MethodKind? method, ChallengeStepKind? kind) => Assert.Equal(kind, StepHeadings.StepOf(method));
}
