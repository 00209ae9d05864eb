using Casebook.Domain;

namespace Casebook.Tests.Parse.FrontMatter.Results;

/// <summary>Results in the long form, in the name of a test, and in both at once. Made-up tests.</summary>
public sealed class TestFieldTests
{
    [Theory]
    [InlineData("- anti-glass negative", "anti-glass", Outcome.Negative)]
    [InlineData("- anti-glass: negative", "anti-glass", Outcome.Negative)]
    [InlineData("- no anti-glass", "anti-glass", Outcome.Absent)]
    [InlineData("- no: anti-glass", "anti-glass", Outcome.Negative)]
    [InlineData("- anti-glass (positive)", "anti-glass (positive)", Outcome.Stated)]
    [InlineData("- anti-glass = positive", "anti-glass", Outcome.Positive)]
    [InlineData("- anti-glass - positive 1:80", "anti-glass", Outcome.Positive)]
    [InlineData("- {test: anti-glass, result: weak positive}", "anti-glass", Outcome.WeakPositive)]
    [InlineData("- anti-glass: {result: positive, value: 3}", "anti-glass", Outcome.Positive)]
    internal void A_result_may_stand_in_the_name(string line, string test, Outcome outcome)
    {
        var result = Assert.Single(Reading.Fields($"serology:\n  {line}").Case.Serology);
        Assert.Equal((test, outcome), (result.Test.Value, result.Outcome));
    }

    [Fact]
    public void Each_of_several_results_is_a_row() =>
        Assert.Equal(
            [Outcome.Positive, Outcome.Negative],
            Reading.Sound("serology:\n  - anti-glass: [positive 1:320, negative]").Serology.Select(result => result.Outcome)
        );

    [Theory]
    [InlineData("- anti-glass", "CB3")]
    [InlineData("- {test: anti-glass}", "CB3")]
    [InlineData("- {test: anti-glass, unit: U/mL}", "CB3")]
    [InlineData("- {test: anti-glass, value: 3}", "")]
    [InlineData("- {test: anti-glass, titre: 1:80}", "")]
    [InlineData("- {test: anti-glass, pattern: nucleolar}", "")]
    [InlineData("- {test: anti-glass, note: It was lost.}", "")]
    [InlineData("- {test: anti-glass, result: pending}", "")]
    public void A_row_without_any_result_is_reported(string line, string code)
    {
        var problems = Reading.Fields($"serology:\n  {line}").Problems;
        if (code.Length == 0)
            Assert.Empty(problems.Select(Reading.Shown));
        else
            Assert.StartsWith(code, Assert.Single(problems).Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- anti-glass: positive negative")]
    [InlineData("- anti-glass positive negative")]
    [InlineData("- {anti-glass: positive, result: negative}")]
    [InlineData("- {anti-glass: negative, result: positive}")]
    public void A_row_that_says_yes_and_no_is_an_error(string line) =>
        Assert.Contains(Casebook.Diagnostics.Severity.Error, Reading.Fields($"serology:\n  {line}").Problems.Select(problem => problem.Severity));

    [Theory]
    [InlineData("- {anti-glass: positive, result: weak positive}")]
    [InlineData("- {anti-glass: pending, result: positive}")]
    public void A_row_that_says_it_again_or_at_last_is_none(string line) =>
        Assert.Empty(Reading.Fields($"serology:\n  {line}").Problems.Select(Reading.Shown));

    [Theory]
    [InlineData("1:320", "1:320", null)]
    [InlineData("320", "1:320", null)]
    [InlineData("high", null, "high")]
    [InlineData("1:0", null, "1:0")]
    public void A_titre_of_its_own_field_is_read_or_kept_as_words(string written, string? titre, string? words)
    {
        var result = Reading.Fields($"serology:\n  - {{test: anti-glass, titre: \"{written}\"}}").Case.Serology[0];
        Assert.Equal((titre, words), (result.Titre?.Value.ToString(), result.Words));
    }

    [Fact]
    public void Words_of_a_titre_stand_behind_those_of_the_result() =>
        Assert.Equal(
            "strongly positive, high",
            Reading.Fields("serology:\n  - {test: anti-glass, result: strongly positive, titre: high}").Case.Serology[0].Words
        );

    [Fact]
    public void Several_patterns_are_joined_in_words() =>
        Assert.Equal(
            "nucleolar and speckled",
            Reading.Sound("serology:\n  - {test: ANA, result: positive, pattern: [nucleolar, speckled]}").Serology[0].Pattern!.Value.Value
        );

    [Theory]
    [InlineData("280/µL, 80% lymphocytes", "280", "80% lymphocytes")]
    [InlineData("280 /µL; many of them small", "280", "many of them small")]
    public void Behind_a_value_of_the_laboratory_free_words_are_kept(string written, string value, string words)
    {
        var result = Reading.Sound($"labs:\n  - {{test: cells, result: \"{written}\"}}").Labs[0];
        Assert.Equal((value, words), (result.Value!.Value.Value, result.Words));
    }

    [Theory]
    [InlineData("serology", "cloudy", true)]
    [InlineData("labs", "cloudy", false)]
    [InlineData("labs", "cloudy since 3 days", true)]
    [InlineData("labs", "negatve", true)]
    public void Free_words_are_fine_in_the_laboratory_unless_they_are_nearly_a_judgement_or_hold_a_number(
        string field,
        string words,
        bool isReported
    ) => Assert.Equal(isReported, Reading.Fields($"{field}:\n  - {{test: glass, result: {words}}}").Problems.Any(problem => problem.Code == "CB315"));

    [Theory]
    [InlineData("120 mg/L H", Outcome.High)]
    [InlineData("12 mg/L L", Outcome.Low)]
    [InlineData("↑ 120", Outcome.High)]
    [InlineData("↓↓ 12", Outcome.Low)]
    [InlineData("120", Outcome.Stated)]
    internal void A_mark_of_the_laboratory_judges_the_value(string written, Outcome outcome) =>
        Assert.Equal(outcome, Reading.Sound($"labs:\n  - {{test: glass, result: {written}}}").Labs[0].Outcome);

    [Theory]
    [InlineData("110.9 (80.0-100.0 fL)", "fL")]
    [InlineData("110.9 g/L (80.0-100.0 fL)", "g/L")]
    [InlineData("positive (80.0-100.0 fL)", null)]
    public void The_unit_of_the_reference_is_that_of_a_value_without_one(string written, string? unit) =>
        Assert.Equal(unit, Reading.Sound($"labs:\n  - {{test: glass, result: {written}}}").Labs[0].Unit);
}
