using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Results;
using Casebook.Relate.Challenges;

namespace Casebook.Tests.Parse.FrontMatter;

/// <summary>Ages, times, methods, results and headings in the words of the interface's languages.</summary>
public sealed class OtherLanguagesTests
{
    [Theory]
    [InlineData("44 ans", 44, AgeUnit.Year)]
    [InlineData("âgée de 44 ans", 44, AgeUnit.Year)]
    [InlineData("44 yaşında", 44, AgeUnit.Year)]
    [InlineData("7 aylık", 7, AgeUnit.Month)]
    [InlineData("44 años de edad", 44, AgeUnit.Year)]
    [InlineData("3 mesi", 3, AgeUnit.Month)]
    [InlineData("44 Jahre alt", 44, AgeUnit.Year)]
    [InlineData("12 dias", 12, AgeUnit.Day)]
    [InlineData("٤٤ سنة", 44, AgeUnit.Year)]
    [InlineData("44", 44, AgeUnit.Year)]
    internal void An_age_is_a_number_and_a_unit(string written, int count, AgeUnit unit) => Assert.Equal((count, unit), AgeOf(written)?.Counted);

    [Theory]
    [InlineData("il y a 3 ans", -3 * 365.25)]
    [InlineData("3 ans avant", -3 * 365.25)]
    [InlineData("3 yıl önce", -3 * 365.25)]
    [InlineData("hace 2 semanas", -14)]
    [InlineData("2 settimane dopo", 14)]
    [InlineData("vor 3 Tagen", -3)]
    [InlineData("jour 0", 0)]
    [InlineData("à l’admission", 0)]
    [InlineData("başvuruda", 0)]
    [InlineData("بعد 3 أيام", 3)]
    internal void A_time_is_counted_from_presentation(string written, double days) => Assert.Equal(days, RelativeTimeReader.Read(written).Days);

    [Theory]
    [InlineData("examen clinique", MethodKind.Examination)]
    [InlineData("Fizik muayene", MethodKind.Examination)]
    [InlineData("röntgen", MethodKind.Imaging)]
    [InlineData("biyopsi", MethodKind.Pathology)]
    [InlineData("interrogatoire", MethodKind.History)]
    internal void A_method_has_its_kind(string written, MethodKind kind) => Assert.Equal(kind, MethodKinds.Read(written).Kind);

    [Theory]
    [InlineData("Observation", ChallengeStepKind.Presentation)]
    [InlineData("Olgu sunumu", ChallengeStepKind.Presentation)]
    [InlineData("OLGU SUNUMU", ChallengeStepKind.Presentation)]
    [InlineData("Exploración", ChallengeStepKind.Examination)]
    [InlineData("Bildgebung", ChallengeStepKind.Imaging)]
    [InlineData("TETKİKLER", ChallengeStepKind.Investigations)]
    [InlineData("العلاج", ChallengeStepKind.Course)]
    internal void A_heading_means_its_step(string heading, ChallengeStepKind kind) => Assert.Equal(kind, StepHeadings.KindOf(heading));

    [Theory]
    [InlineData("TARTIŞMA")]
    [InlineData("Discusión")]
    [InlineData("Diskussion")]
    [InlineData("المناقشة")]
    internal void What_settles_the_case_comes_behind_the_answer(string heading) => Assert.True(StepHeadings.BeginsAnswer(heading));

    // No phrase may mean two things, or the order of a table would decide what a result says.
    [Fact]
    public void A_word_for_a_result_means_one_thing() =>
        Assert.Empty(
            OutcomePhrases
                .All.Where(phrase => phrase.Outcome != Outcome.Stated)
                .GroupBy(phrase => phrase.Phrase, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Select(phrase => phrase.Outcome).Distinct().Count() > 1)
                .Select(group => group.Key)
        );

    private static Age? AgeOf(string written) =>
        AgeReader.Read(new Located<string>(written, new SourceText("a.md", written).At(0, written.Length)), new())?.Value;
}
