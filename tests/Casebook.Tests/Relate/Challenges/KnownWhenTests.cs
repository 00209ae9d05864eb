using Casebook.Config;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Challenges;

/// <summary>When the story lets a reader know what. Made-up cases of glass disease.</summary>
public sealed class KnownWhenTests
{
    private const string Story = """
        ## Presentation
        She coughs, but has no fever. Doctors sent a sand level.

        ## Examination
        She has a rash.

        ::: reveal What now?
        Ask for a glass count: a positive one helps.
        :::

        ## Investigations
        The sand level is high. The CT shows a shadow.

        ## Serology
        Anti-sand is positive.

        ## Two weeks later
        She has a fever and a tremor. The glass count is 12.

        ## Discussion
        All of it.
        """;

    [Theory]
    // By the step that the author names: number, heading, kind, time, the answer.
    [InlineData("{finding: tremor, step: 2}", "Examination")]
    [InlineData("{finding: tremor, step: serology}", "Serology")]
    [InlineData("{finding: tremor, step: Two weeks later}", "Two weeks later")]
    [InlineData("{finding: tremor, step: day 3}", "Two weeks later")]
    [InlineData("{finding: tremor, step: day 0}", "Presentation")]
    [InlineData("{finding: tremor, step: course}", "course")]
    [InlineData("{finding: cough, step: Discussion}", "the answer")]
    [InlineData("{finding: cough, step: answer}", "the answer")]
    // By its time.
    [InlineData("{finding: rash, onset: day 10}", "Two weeks later")]
    [InlineData("{finding: rash, note: after starting the treatment}", "Two weeks later")]
    // By the sentence that tells it; a denial tells what is absent only.
    [InlineData("{finding: tremor, method: examination}", "Two weeks later")]
    [InlineData("{finding: fever, method: history}", "Two weeks later")]
    [InlineData("{absent: fever}", "Presentation")]
    [InlineData("{finding: rash, method: history}", "Examination")]
    // What a machine shows is not known before its section, even if a sentence speaks of it.
    [InlineData("{finding: rash, method: biopsy}", "Investigations")]
    [InlineData("{finding: shadow, method: CT}", "Investigations")]
    // By its method.
    [InlineData("{finding: pallor, method: history}", "Presentation")]
    [InlineData("{finding: pallor, method: examination}", "Examination")]
    [InlineData("{finding: pallor, method: ultrasound}", "Investigations")]
    [InlineData("pallor", "the answer")]
    public void A_finding_is_known(string finding, string step)
    {
        var entry = Entry($"findings: [{finding}]");
        var known = new KnownWhen(entry);
        Assert.Equal(step, known.NameOf(known.Of(entry.Findings[0])));
    }

    [Fact]
    public void What_is_first_absent_and_then_present_is_known_twice()
    {
        var entry = Entry(
            "findings: [{absent: tremor, method: history}, {finding: tremor, method: examination, note: two weeks after the first visit}]"
        );
        var known = new KnownWhen(entry);
        Assert.Equal(["Presentation", "Two weeks later"], entry.Findings.Select(finding => known.NameOf(known.Of(finding))));
    }

    [Theory]
    // Sent is not known; a hidden question plans and tells nothing.
    [InlineData("sand level: high", "Investigations")]
    [InlineData("glass count: 12", "Two weeks later")]
    [InlineData("anti-sand: positive", "Serology")]
    [InlineData("{test: anti-sand, result: positive, on: day 3}", "Two weeks later")]
    [InlineData("{test: sand level, result: high, step: 1}", "Presentation")]
    [InlineData("clay level: low", "Investigations")]
    public void A_result_is_known(string result, string step)
    {
        var entry = Entry($"labs: [{result}]");
        var known = new KnownWhen(entry);
        Assert.Equal(step, known.NameOf(known.Of(entry.Labs[0], ChallengeStepKind.Investigations)));
    }

    [Theory]
    [InlineData("findings: [{finding: cough, note: by day 33}]", "CB561")]
    [InlineData("findings: [{finding: cough, note: by day 33, step: Presentation}]", "")]
    [InlineData("findings: [{finding: cough, onset: day 33, step: Presentation}]", "")]
    [InlineData("findings: [{finding: pallor, onset: day 33, step: Presentation}]", "CB561")]
    [InlineData("findings: [{finding: tremor, note: by day 33}]", "")]
    [InlineData("findings: [{finding: fever, note: by day 33}]", "")]
    [InlineData("labs: [{test: sand level, result: high, on: day 33}]", "CB561")]
    [InlineData("labs: [{test: sand level, result: high}, {test: sand level, result: normal, on: day 33}]", "")]
    [InlineData("findings: [{finding: cough, step: Examinaton}]", "CB560")]
    [InlineData("findings: [{finding: cough, step: 6}]", "CB560")]
    [InlineData("treatment: [{treatment: rest, step: nowhere}]", "CB560")]
    [InlineData("steps: [{after: nowhere, ask: What now?}]", "CB560")]
    [InlineData("steps: [{after: Discussion, ask: What now?}]", "CB564")]
    [InlineData("steps: [{after: 2, ask: What now?}, {after: examination, ask: And now?}]", "CB564")]
    [InlineData("steps: [{after: 2, ask: What now?}]", "")]
    public void Doubtful_order_and_unknown_steps_are_told(string fields, string codes) =>
        Assert.Equal(codes, string.Join(' ', Site(fields).Codes.Where(code => code.StartsWith("CB56", StringComparison.Ordinal))));

    [Theory]
    [InlineData("steps: [{after: 2}]", "CB562")]
    [InlineData("steps: [{ask: What now?}]", "CB562")]
    [InlineData("steps: [What now?]", "CB562")]
    [InlineData("steps: [{after: 2, ask: What?, options: [{text: a, correct: true, why: b}]}]", "CB563")]
    [InlineData("steps: [{after: 2, ask: What?, options: [{text: a, why: b}, {text: c, why: d}]}]", "CB563")]
    [InlineData("steps: [{after: 2, ask: What?, options: [{text: a, correct: true, why: b}, {text: c, correct: true, why: d}]}]", "CB563")]
    public void A_question_that_cannot_be_asked_is_told(string fields, string code)
    {
        var tree = SourceFiles.Of(("site.config.yml", "title: Book\n"), ("content/cases/a.md", $"---\ntitle: A\n{fields}\n---\n{Story}")).Tree();
        Assert.Contains(code, SiteCompiler.Compile(tree, new BuildOptions { Today = BuiltSite.Today }).Diagnostics.Select(problem => problem.Code));
    }

    [Fact]
    public void Marked_headings_alone_begin_steps()
    {
        var entry = MadeUpSite
            .Of(
                MadeUpSite.Case(
                    0,
                    "diagnosis: glass disease",
                    "## Presentation {step}\nOne.\n\n## Examination\nTwo.\n\n### Later {#later step}\nThree.\n\n"
                        + "## Outcome {step}\nFour.\n\n## Discussion\nEnd."
                )
            )
            .Model.Cases[0];
        Assert.Equal(["Presentation", "Later", "Outcome"], new KnownWhen(entry).Story.Select(section => section.Words));
    }

    private static CaseEntry Entry(string fields) => Site(fields).Model.Cases[0];

    private static MadeUpSite Site(string fields) => MadeUpSite.Of(MadeUpSite.Case(0, "diagnosis: glass disease\n" + fields, Story));
}
