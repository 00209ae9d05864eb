using System.Collections.Immutable;
using Casebook.Relate.Quality;

namespace Casebook.Tests.Relate.Quality;

/// <summary>Which field of a case meets which item of the CARE checklist. Made-up cases.</summary>
public sealed class CompletenessTests
{
    private const string Nothing = "level: advanced";

    [Theory]
    [InlineData(1, Nothing, "")]
    [InlineData(2, Nothing, "diagnosis findings")]
    [InlineData(2, "diagnosis: glass disease\nfindings: [fever]", "findings")]
    [InlineData(2, "findings: [fever, cough]", "diagnosis")]
    [InlineData(2, "diagnosis: glass disease\nfindings: [fever, cough]", "")]
    [InlineData(3, Nothing, "summary")]
    [InlineData(3, "summary: In short.", "")]
    [InlineData(4, "references: [{key: glass, title: A made-up report}]", "citation")]
    [InlineData(5, Nothing, "age sex background")]
    [InlineData(5, "patient: {age: 30 years}", "sex background")]
    [InlineData(5, "patient: {age: 30 years, sex: female, background: Made up.}", "")]
    [InlineData(6, "findings: [{finding: fever, method: history}]", "examination")]
    [InlineData(6, "findings: [{finding: fever, method: Examination}]", "")]
    [InlineData(7, "timeline: [{at: day 0, event: A made-up event}]", "timeline")]
    [InlineData(7, "timeline: [{at: day 0, event: A made-up event}, {at: day 1, event: Another}]", "")]
    [InlineData(8, Nothing, "tests differential")]
    [InlineData(8, "findings: [{finding: fever, method: history}, {finding: cough, method: examination}]", "tests differential")]
    [InlineData(8, "findings: [{finding: fever, method: radiograph}]", "differential")]
    [InlineData(8, "labs: [glass level: high]\ndifferential: [sand disease]", "")]
    [InlineData(8, "serology: [anti-glass: negative]", "differential")]
    [InlineData(9, Nothing, "treatment")]
    [InlineData(9, "treatment: [rest]", "")]
    [InlineData(10, Nothing, "outcome")]
    [InlineData(10, "outcome: Well.", "")]
    [InlineData(11, Nothing, "discussion learning_points references")]
    [InlineData(11, "learning_points: [Made up.]\nreferences: [{key: glass, title: A made-up report}]", "discussion")]
    [InlineData(12, Nothing, "perspective")]
    [InlineData(13, Nothing, "consent")]
    [InlineData(13, "consent: \"no\"", "consent")]
    [InlineData(13, "consent: Written informed consent was given.", "")]
    public void An_item_names_the_parts_that_are_missing(int item, string fields, string missing) =>
        Assert.Equal(missing, string.Join(' ', Item(item, fields).Missing));

    [Theory]
    [InlineData("patient: {age: 30 years, sex: female, background: Made up.}", nameof(CareStatus.Met))]
    [InlineData("patient: {age: 30 years}", nameof(CareStatus.Partly))]
    [InlineData(Nothing, nameof(CareStatus.Missing))]
    public void An_item_is_met_partly_met_or_missing(string fields, string status) => Assert.Equal(status, Item(5, fields).Status.ToString());

    [Theory]
    [InlineData(6, "## Examination", "")]
    [InlineData(6, "## The examination", "examination")]
    [InlineData(11, "## Clinical reasoning", "learning_points references")]
    [InlineData(11, "## COMMENT", "learning_points references")]
    [InlineData(12, "## The patient's view", "")]
    [InlineData(12, "## In her own words", "")]
    public void A_heading_meets_an_item_too(int item, string heading, string missing) =>
        Assert.Equal(missing, string.Join(' ', Item(item, Nothing, heading + "\nText.").Missing));

    [Fact]
    public void A_citation_in_the_text_meets_its_item() =>
        Assert.Equal(CareStatus.Met, Item(4, "references: [{key: glass, title: A made-up report}]", "As was said [@glass].").Status);

    [Fact]
    public void A_retold_case_has_no_patient_to_ask_unless_the_report_did()
    {
        const string retold = "retold_from: glass\nreferences: [{key: glass, title: A made-up report}]";
        Assert.Equal(CareStatus.NotApplicable, Item(12, retold).Status);
        Assert.Equal(CareStatus.Met, Item(12, retold, "## Perspective\nText.").Status);
    }

    [Fact]
    public void The_checklist_has_thirteen_items_in_order() =>
        Assert.Equal(Enumerable.Range(1, 13), MadeUpSite.OfCases(Nothing).Model.Completeness[0].Items.Select(item => item.Number));

    [Theory]
    [InlineData(2, 0, 0, 0, 100)]
    [InlineData(0, 2, 0, 0, 50)]
    [InlineData(0, 0, 2, 0, 0)]
    [InlineData(1, 1, 1, 0, 50)]
    [InlineData(1, 0, 2, 0, 33)]
    [InlineData(1, 0, 0, 5, 100)]
    [InlineData(0, 0, 0, 1, 0)]
    public void The_share_counts_half_for_partly_and_leaves_out_what_does_not_apply(int met, int partly, int missing, int none, int percent)
    {
        ImmutableArray<CareItem> items =
        [
            .. Enumerable
                .Repeat(CareStatus.Met, met)
                .Concat(Enumerable.Repeat(CareStatus.Partly, partly))
                .Concat(Enumerable.Repeat(CareStatus.Missing, missing))
                .Concat(Enumerable.Repeat(CareStatus.NotApplicable, none))
                .Select((status, i) => new CareItem(i + 1, status, [])),
        ];
        Assert.Equal(percent, new CaseCompleteness(items).Percent);
    }

    private static CareItem Item(int number, string fields, string body = "Text.") =>
        MadeUpSite.Of(MadeUpSite.Case(0, fields, body)).Model.Completeness[0].Items[number - 1];
}
