using Casebook.Config;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>Of a case that waits for its answers, nothing that only the answer allows is in any file; the model says itself what that is.</summary>
public sealed class EarlyAnswerTests
{
    private const string Waiting = """
        ---
        title: Madeupitis after a journey
        challenge: A traveller with a rash
        date: 2026-11-01
        challenge_id: waiting-room-7
        patient: {age: 30 years, sex: female}
        diagnosis: madeupitis
        findings:
          - {finding: invented rash, method: examination, note: Remark on the rash.}
          - {finding: invented tremor, method: examination, note: "during the course, after dexamethasone"}
          - {finding: invented oedema, note: 48 hours after surgery}
          - {finding: invented pallor, onset: by day 33}
          - {finding: invented granuloma, method: biopsy}
        labs:
          - {test: invented count, result: high, note: Remark on the count.}
          - {test: invented culture, result: positive, on: day 9}
          - {test: invented stain, result: positive, method: histology}
        treatment: [{treatment: inventomab, note: Given on the third day.}]
        timeline:
          - {at: day 0, event: She comes to the clinic.}
          - {at: day 4, event: She is given the drug.}
        outcome: She recovered in the end.
        learning_points: [Travellers bring invented rashes home.]
        questions:
          - stem: Which test is best?
            options: [{text: a count, why: It is not specific at all.}, {text: a smear, correct: true, why: It shows the cause itself.}]
          - stem: Why is it madeupitis?
            options: [{text: the rash, correct: true}, {text: the fever}]
        answers_after: 2027-01-15
        ---
        ## Presentation

        She has a rash. The doctors soon thought of madeupitis and were right. It itches.

        ![A smear full of the cause](smear.jpg)

        ::: reveal What did the vessel show?
        Necrotising inflammation of small vessels, which settled it.
        :::

        ### Treatment before admission

        An ointment that is told too early.

        ## Biopsy

        The tissue settled the matter.

        ## Serology

        Written after the tissue was known.
        """;

    [Fact]
    public void No_file_holds_what_the_model_holds_back()
    {
        var tree = Sources().Tree();
        var options = new BuildOptions { Today = new DateOnly(2026, 11, 30) };
        var challenge = Assert.Single(StudySites.Model(tree).Embargoed);
        string[] expected =
        [
            "Madeupitis after a journey",
            "Remark on the rash.",
            "invented tremor",
            "invented oedema",
            "invented pallor",
            "invented granuloma",
            "Remark on the count.",
            "inventomab",
            "Given on the third day.",
            "She is given the drug.",
            "She recovered in the end.",
            "It shows the cause itself.",
            "Why is it madeupitis?",
            "Necrotising inflammation of small vessels, which settled it.",
            "An ointment that is told too early.",
            "The tissue settled the matter.",
            "Written after the tissue was known.",
        ];
        Assert.Subset(challenge.HeldBack.ToHashSet(), expected.ToHashSet());

        var site = BuiltSite.Build(tree, today: options.Today);
        string[] secrets = [.. challenge.HeldBack, "soon thought of", "smear full of", "invented stain", "invented culture"];
        foreach (var (path, bytes) in site.Files)
        {
            var text = string.Join('\n', Leaks.Texts(bytes));
            Assert.All(secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{path} holds: {secret}"));
        }
    }

    [Fact]
    public void What_was_known_at_first_is_there_without_black_bars()
    {
        var page = BuiltSite.Build(Sources().Tree(), today: new DateOnly(2026, 11, 30)).Text("challenge/waiting-room-7/index.html");
        Assert.All(["She has a rash.", "It itches.", "invented rash", "invented count", "She comes to the clinic.", "Which test is best?"], text =>
            Assert.Contains(text, page, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("class=\"withheld\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_day_everything_is_there()
    {
        var site = BuiltSite.Build(Sources().Tree(), today: new DateOnly(2027, 1, 15));
        Assert.Contains("Necrotising inflammation of small vessels", site.Text("cases/a-name/index.html"), StringComparison.Ordinal);
        var page = site.Text("challenge/waiting-room-7/index.html");
        Assert.True(
            page.IndexOf("invented tremor", StringComparison.Ordinal) > page.IndexOf("invented count", StringComparison.Ordinal),
            "a later finding stands behind the tests"
        );
    }

    [Theory]
    [InlineData("", "CB425")]
    [InlineData("challenge_id: Knee 1\n", "CB426")]
    [InlineData("challenge_id: ../../secret\n", "CB426")]
    [InlineData("challenge_id: 7f3k9q2m\n", null)]
    public void An_address_that_can_be_guessed_or_not_be_used_is_told(string line, string? code)
    {
        var tree = SourceFiles
            .Of(("site.config.yml", "title: Book\n"), ("content/cases/a.md", $"---\ntitle: A\n{line}answers_after: 2027-01-15\n---\nText.\n"))
            .Tree();
        var codes = SiteCompiler
            .Compile(tree, new BuildOptions { Today = new DateOnly(2026, 11, 30) })
            .Diagnostics.Select(problem => problem.Code)
            .Where(found => found is "CB425" or "CB426");
        Assert.Equal(code is null ? [] : [code], codes);
    }

    private static SourceFiles Sources() =>
        SourceFiles.Of(
            ("site.config.yml", "title: Book\nurl: https://example.org/book\n"),
            ("content/cases/a-name.md", Waiting.Replace("![A smear full of the cause](smear.jpg)\n", "", StringComparison.Ordinal)),
            ("content/cases/open.md", "---\ntitle: Open\ndiagnosis: other disease\n---\nText.\n")
        );
}
