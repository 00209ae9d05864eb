using System.Text;
using Casebook.Relate.Challenges;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Shared.Pictures;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>A case whose answers are held back: searched for in every file of the site.</summary>
public sealed class EmbargoTests
{
    private const string Withheld = """
        ---
        title: Madeupitis of the knee
        summary: Madeupitis again.
        challenge: A 30-year-old woman with a stiff knee
        date: 2026-11-01
        patient: {age: 30 years, sex: female, background: known madeupitis}
        diagnosis: [madeupitis, secondosis]
        differential:
          - {diagnosis: weighedosis, for: forwords, against: againstwords}
        findings:
          - {finding: odd knee sign, method: examination}
          - {finding: madeupitis sign, method: examination}
        serology:
          - {test: knee antibody, result: positive, note: typical of madeupitis}
        figures:
          - {file: madeupitis-of-the-knee.jpg, alt: Film of madeupitis, caption: Captionwords of madeupitis, credit: Nobody}
        timeline: [{at: day 0, event: madeupitis is found}]
        labs: [{test: CRP, result: high, note: as in madeupitis}]
        treatment: [{treatment: madeupimab, response: curedwords}]
        outcome: Outcomewords.
        learning_points: [Learningwords.]
        questions:
          - stem: Which treatment helps?
            options:
              - {text: rest, why: wrongwords}
              - {text: movement, correct: true, why: rightwords}
          - stem: What is it?
            options:
              - {text: madeupitis, correct: true, why: rightwords}
              - {text: weighedosis, why: wrongwords}
        answers_after: 2027-01-15
        retold_from: librarykey
        references:
          - {key: ownkey, title: Reportwords of madeupitis, year: 2010}
        aliases: [/old-madeupitis/]
        ---
        ## Presentation

        The knee is stiff.

        ![Knee with madeupitis](madeupitis-of-the-knee.jpg)

        She was told it was *madeup*itis, or **madeupitis** [@ownkey].

        ## Discussion

        Discussionwords.
        """;

    private const string Open = """
        ---
        title: An open case
        date: 2026-11-02
        diagnosis: opendiagnosis
        ---
        ## Presentation

        Compare [[case:knee-madeupitis]].
        """;

    private static readonly string[] Secrets =
    [
        "madeupitis",
        "secondosis",
        "weighedosis",
        "forwords",
        "againstwords",
        "madeupimab",
        "curedwords",
        "Outcomewords",
        "Learningwords",
        "wrongwords",
        "rightwords",
        "Reportwords",
        "ownkey",
        "librarykey",
        "Librarywords",
        "Discussionwords",
    ];

    private static SourceFiles Sources =>
        new(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Embargo casebook\nurl: https://example.org/book\nrepository: https://github.com/example/book\n"),
                    ("content/cases/knee-madeupitis.md", Withheld),
                    ("content/cases/open.md", Open),
                    ("content/pages/about.md", "---\ntitle: About\n---\nLook at [[case:knee-madeupitis]].\n"),
                    ("content/references/library.yml", "- {key: librarykey, title: Librarywords, year: 2011}\n"),
                    ("content/collections/set.md", "---\ntitle: A set\ncases: [open, knee-madeupitis]\n---\n")
                )
                .Files.Add("content/cases/madeupitis-of-the-knee.jpg", MadePictures.Jpeg(600, 300))
        );

    [Fact]
    public void Until_the_day_no_file_of_the_site_holds_the_answer()
    {
        var site = BuiltSite.Build(Sources.Tree());
        Assert.Contains("explore/terms.json", site.Files.Keys);
        foreach (var (path, bytes) in site.Files)
        {
            Assert.DoesNotContain("madeupitis", path, StringComparison.OrdinalIgnoreCase);
            foreach (var text in Leaks.Texts(bytes))
                Assert.DoesNotContain(Secrets, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_search_sees_into_packages()
    {
        var site = BuiltSite.Build(Sources.Tree(), today: new DateOnly(2027, 1, 15));
        Assert.Contains(Leaks.Texts(site.Files["decks/all.apkg"]), text => text.Contains("rightwords", StringComparison.Ordinal));
    }

    [Fact]
    public void Until_the_day_the_case_is_a_challenge_with_open_questions()
    {
        var site = BuiltSite.Build(Sources.Tree());
        var url = ChallengeAddress.OfCase("knee-madeupitis");
        var page = site.Text(url + "index.html");

        Assert.Contains("A 30-year-old woman with a stiff knee", page, StringComparison.Ordinal);
        Assert.Contains("The knee is stiff.", page, StringComparison.Ordinal);
        Assert.Contains("odd knee sign", page, StringComparison.Ordinal);
        Assert.Contains("15 January 2027", page, StringComparison.Ordinal);
        Assert.Contains("movement", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What is it?", page, StringComparison.Ordinal);
        Assert.DoesNotContain(url + "solution/index.html", site.Files.Keys);
        Assert.Contains(url + "handout/index.html", site.Files.Keys);
        Assert.Contains("answers from 15 January 2027", site.Text("collections/set/index.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"../../{url}\"", site.Text("collections/set/index.html"), StringComparison.Ordinal);
        Assert.Contains("stiff knee", site.Text("challenge/index.html"), StringComparison.Ordinal);
        Assert.Contains("stiff knee", site.Text(ChallengeAddress.OfCollection("set") + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_day_on_the_case_is_whole_at_the_same_address()
    {
        var site = BuiltSite.Build(Sources.Tree(), today: new DateOnly(2027, 1, 15));

        Assert.Contains("Madeupitis of the knee", site.Text("cases/knee-madeupitis/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"madeupitis\"", site.Text("explore/terms.json"), StringComparison.Ordinal);
        Assert.Contains("knee-madeupitis", site.Text("explore/list/0.json"), StringComparison.Ordinal);
        Assert.Contains("Learningwords", site.Text(ChallengeAddress.OfCase("knee-madeupitis") + "solution/index.html"), StringComparison.Ordinal);
        Assert.All(Secrets, secret =>
            Assert.Contains(site.Files.Values, bytes => Encoding.UTF8.GetString(bytes).Contains(secret, StringComparison.OrdinalIgnoreCase))
        );
    }
}
