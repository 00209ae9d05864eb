using Casebook.Config;
using Casebook.Tests.Golden;
using Casebook.Verify;

namespace Casebook.Tests.Render;

/// <summary>What a site does without is in no file, and no page leads there.</summary>
public sealed class LeftOutTests
{
    [Theory]
    [InlineData("challenges", "challenge/")]
    [InlineData("handouts", "/handout/")]
    [InlineData("study", "study/")]
    [InlineData("decks", "decks/")]
    [InlineData("reference_files", "/references.bib")]
    [InlineData("question_files", ".moodle.xml")]
    [InlineData("offline", "offline/")]
    [InlineData("offline", "worker.js")]
    public void A_part_is_made_and_linked_unless_it_is_left_out(string part, string path)
    {
        Assert.Contains(Plan("").Files.Keys, file => file.Contains(path, StringComparison.Ordinal));

        var without = Plan($"leave_out: {part}\n");
        Assert.DoesNotContain(without.Files.Keys, file => file.Contains(path, StringComparison.Ordinal));
        Assert.Empty(DeadLinks(without));
    }

    [Fact]
    public void Everything_can_be_left_out_at_once()
    {
        var plan = Plan("leave_out: [challenges, handouts, study, decks, reference_files, question_files, offline]\n");
        Assert.Empty(DeadLinks(plan));
        Assert.Contains("references.bib", plan.Files.Keys);
        Assert.Contains("cases/a/case.json", plan.Files.Keys);
    }

    [Fact]
    public void Handouts_go_with_the_challenges_they_belong_to() =>
        Assert.DoesNotContain(Plan("leave_out: challenges\n").Files.Keys, file =>
            file.Contains("handout", StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal)
        );

    private static IEnumerable<string> DeadLinks(Casebook.Render.SitePlan plan) =>
        SiteChecker.Run(plan, new SiteConfig { Title = "Test" }, threads: 1).Select(problem => problem.Message);

    private static Casebook.Render.SitePlan Plan(string settings) =>
        SiteCompiler
            .Compile(
                SourceFiles
                    .Of(
                        ("site.config.yml", "title: Test\n" + settings),
                        (
                            "content/cases/a.md",
                            "---\ntitle: Test case a\ndiagnosis: test disease\nfindings: [test finding]\nlearning_points: [\"A test finding "
                                + "belongs to a test disease.\"]\nreferences: [\"Alpha A. A made-up report. Test J. 2001;1(2):3-9.\"]\n"
                                + "questions: [{stem: Which?, options: [{text: This, correct: true, why: So}, {text: That, why: Not so}]}]\n---\nText.\n"
                        ),
                        (
                            "content/cases/b.md",
                            "---\ntitle: Test case b\nchallenge: A person with a test finding\nanswers_after: 2030-01-01\n---\nText.\n"
                        ),
                        ("content/collections/c.md", "---\ntitle: A test path\ncases: [a, b]\n---\nWords.\n")
                    )
                    .Tree(),
                new BuildOptions { Today = BuiltSite.Today }
            )
            .Plan;
}
