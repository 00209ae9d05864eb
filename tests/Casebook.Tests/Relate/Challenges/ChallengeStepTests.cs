using Casebook.Domain.Prose;
using Casebook.Relate.Challenges;

namespace Casebook.Tests.Relate.Challenges;

/// <summary>How a case becomes the steps of a challenge. Made-up cases of glass disease.</summary>
public sealed class ChallengeStepTests
{
    private const string Glass = "diagnosis: glass disease\n";

    [Fact]
    public void The_narrative_keeps_its_order_and_ends_before_the_answer() =>
        Assert.Equal(
            ["Presentation: It began.", "Serology: Late.", "Examination: Seen."],
            Steps(Glass, "It began.\n\n## Serology\nLate.\n\n## Examination\nSeen.\n\n## Discussion\nAll of it.\n\n## Examination\nMore.")
        );

    [Fact]
    public void A_heading_in_other_words_goes_on_where_the_last_one_was() =>
        Assert.Equal(["Examination: Seen.", "Examination: Seen again."], Steps(Glass, "## Examination\nSeen.\n\n## Four weeks later\nSeen again."));

    [Fact]
    public void A_deeper_heading_begins_no_step() =>
        Assert.Equal(["Examination: Seen.|Hands|More."], Steps(Glass, "## Examination\nSeen.\n\n### Hands\nMore."));

    [Theory]
    [InlineData("findings: [{finding: fever, method: history}]", "Presentation: Text. +fever")]
    [InlineData("findings: [{finding: fever, method: examination}]", "Presentation: Text., Examination: +fever")]
    [InlineData("findings: [{finding: shadow, method: radiograph}]", "Presentation: Text., Imaging: +shadow")]
    [InlineData("findings: [{finding: fibrosis, method: biopsy}]", "Presentation: Text., Investigations: +fibrosis")]
    [InlineData("findings: [{finding: fever, onset: day 3}]", "Presentation: Text., Course: +fever")]
    [InlineData("findings: [fever]", "Presentation: Text. +fever")]
    [InlineData("serology: [anti-sand: positive]", "Presentation: Text., Serology: *anti-sand")]
    [InlineData("labs: [sand level: high]", "Presentation: Text., Investigations: *sand level")]
    [InlineData(
        "labs: [sand level: high]\nserology: [anti-sand: positive]",
        "Presentation: Text., Investigations: *sand level, Serology: *anti-sand"
    )]
    [InlineData("timeline: [{at: day 3, event: Better.}]", "Presentation: Text., Course: !Better.")]
    [InlineData("findings: [{finding: glass disease sign, method: history}]", "Presentation: Text.")]
    [InlineData("serology: [glass disease antibody: positive]", "Presentation: Text.")]
    public void What_the_narrative_lacks_is_put_where_a_consultation_has_it(string fields, string steps) =>
        Assert.Equal(steps, string.Join(", ", Steps(Glass + fields, "Text.")));

    [Fact]
    public void A_finding_whose_way_is_not_said_is_not_listed_where_the_narrative_examines() =>
        Assert.Equal(["Examination: Seen."], Steps(Glass + "findings: [fever]", "## Examination\nSeen."));

    [Fact]
    public void What_pictures_show_stands_among_the_investigations_where_the_narrative_has_them() =>
        Assert.Equal(
            ["Investigations: Done. +shadow"],
            Steps(Glass + "findings: [{finding: shadow, method: radiograph}]", "## Investigations\nDone.")
        );

    [Fact]
    public void More_than_twelve_steps_go_into_the_last()
    {
        var body = string.Join("\n\n", Enumerable.Range(1, 14).Select(i => $"## Signs {i}\nSeen {i}."));
        var steps = Steps(Glass, body);
        Assert.Equal(12, steps.Length);
        Assert.Equal("Examination: Seen 12.|Seen 13.|Seen 14.", steps[^1]);
    }

    [Theory]
    [InlineData("findings: [{finding: cough, method: examination}, itch, {finding: fever, method: history}]", "fever, itch")]
    [InlineData("findings: [{finding: shadow, method: radiograph}, absent: fever]", "")]
    [InlineData("findings: [glassy skin, fever]", "glassy skin, fever")]
    [InlineData("findings: [disease of the knee, fever]", "fever")]
    [InlineData("findings: [fever, {finding: fever, method: history}, itch, cough]", "fever, itch")]
    public void Its_title_may_name_two_complaints_those_of_the_history_first(string fields, string complaints) =>
        Assert.Equal(complaints, string.Join(", ", Built(Model(Glass + fields, "Text.")).Complaints));

    [Theory]
    [InlineData("A man with a rash", "A man with a rash")]
    [InlineData("A man with glass disease", null)]
    [InlineData("", null)]
    public void A_title_that_tells_the_diagnosis_is_not_shown(string written, string? title)
    {
        var entry = Model(written.Length == 0 ? Glass : $"{Glass}challenge: {written}", "Text.").Cases[0];
        Assert.Equal(title, ChallengeBuilder.Title(entry));
        Assert.Equal(title, ChallengeBuilder.Announce(entry).Title);
    }

    [Theory]
    [InlineData("challenge: A man with glass disease", "Text.", "CB440")]
    [InlineData("challenge: A man", "Text.", "")]
    [InlineData("level: advanced", "He had glass disease.", "CB441")]
    [InlineData("level: advanced", "He had glass disease.\n\nGlass disease it was.", "CB441")]
    [InlineData("level: advanced", "He had glass disease.\n\n## Examination\nGlass disease.", "CB441 CB441")]
    [InlineData("level: advanced", "Text.\n\n## Discussion\nGlass disease.", "")]
    [InlineData("challenge_id: Not One", "Text.", "CB426")]
    [InlineData("findings: [{finding: fever, note: as in glass disease}]", "Text.", "CB441")]
    [InlineData("findings: [{finding: glass disease sign, note: as in glass disease}]", "Text.", "")]
    [InlineData("timeline: [{at: day 3, event: Glass disease was found.}]", "Text.", "CB441")]
    public void What_gives_the_answer_away_is_told_once_for_each_section(string fields, string body, string codes) =>
        Assert.Equal(
            codes,
            string.Join(
                ' ',
                MadeUpSite
                    .Of(MadeUpSite.Case(0, "diagnosis: glass disease\n" + fields, body))
                    .Codes.Where(code => code is "CB426" or "CB440" or "CB441")
            )
        );

    private static string[] Steps(string fields, string body) =>
        [
            .. Built(Model(fields, body))
                .Steps.Select(step =>
                    $"{step.Kind}: "
                    + string.Join(
                        ' ',
                        new[] { string.Join('|', step.Text.Select(PlainText.Of).SelectMany(text => text.Split('\n'))) }
                            .Concat(step.Findings.Select(finding => "+" + finding.Term.Name))
                            .Concat(step.Labs.Concat(step.Serology).Select(result => "*" + result.Test.Name))
                            .Concat(step.Timeline.Select(one => "!" + one.Event.Plain))
                            .Where(text => text.Length > 0)
                    )
                ),
        ];

    private static Challenge Built(Casebook.Relate.SiteModel model) => ChallengeBuilder.Build(model.Cases[0], model.Choices);

    private static Casebook.Relate.SiteModel Model(string fields, string body) => MadeUpSite.Of(MadeUpSite.Case(0, fields, body)).Model;
}
