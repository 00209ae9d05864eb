using Casebook.Relate.Challenges;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Challenges;

namespace Casebook.Tests.Render.Outputs.Handouts;

/// <summary>Sheets to print, of made-up cases.</summary>
public sealed class HandoutTests
{
    private const string Open = """
        ---
        title: Madeupitis of the knee
        challenge: A woman with a stiff knee
        diagnosis: madeupitis
        differential: [{diagnosis: weighedosis, for: forwords, against: againstwords, by: editors}]
        outcome: Outcomewords.
        learning_points: [Learningwords.]
        questions:
          - stem: What would you ask for?
            options:
              - {text: rest, why: wrongwords}
              - {text: movement, correct: true, why: rightwords}
            cites: [book2010]
        references: [{key: book2010, title: Referencewords, year: 2010}]
        ---
        ## Presentation

        The knee is stiff. It was called madeupitis.

        ::: reveal What next?
        Hiddenwords.
        :::

        ## Discussion

        Discussionwords.
        """;

    private static readonly string[] KeyWords =
    [
        "Madeupitis of the knee",
        "forwords",
        "againstwords",
        "added by the editors",
        "Outcomewords",
        "Learningwords",
        "rightwords",
        "wrongwords",
        "Referencewords",
    ];

    private static readonly string Of = ChallengeAddress.HandoutOf(ChallengeAddress.OfCase("knee")) + "index.html";
    private static readonly string OfSet = ChallengeAddress.HandoutOf(ChallengeAddress.OfCollection("set")) + "index.html";

    [Fact]
    public void The_answers_stand_in_the_key_and_nowhere_before_it()
    {
        var (sheet, key) = Halves(Build(Open).Text(Of));

        Assert.DoesNotContain(KeyWords.Append("madeupitis"), word => sheet.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.All(KeyWords, word => Assert.Contains(word, key, StringComparison.Ordinal));
        Assert.Contains("<title>Handout: A woman with a stiff knee", sheet, StringComparison.Ordinal);
        Assert.Contains("The knee is stiff.", sheet, StringComparison.Ordinal);
        Assert.Contains("What would you ask for?", sheet, StringComparison.Ordinal);
        Assert.Contains("movement", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Discussionwords", sheet + key, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_leads_to_the_challenge_and_the_key_to_the_case_with_a_code_each()
    {
        var (sheet, key) = Halves(Build(Open).Text(Of));
        Assert.Contains($">https://example.org/book/{ChallengeAddress.OfCase("knee")}</a>", sheet, StringComparison.Ordinal);
        Assert.Contains("class=\"qr\"><svg", sheet, StringComparison.Ordinal);
        Assert.Contains(">https://example.org/book/cases/knee/</a>", key, StringComparison.Ordinal);
        Assert.Contains("class=\"qr\"><svg", key, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_does_not_know_its_address_has_no_code() =>
        Assert.DoesNotContain("class=\"qr\"", Build(Open, config: "title: Test\n").Text(Of), StringComparison.Ordinal);

    [Theory]
    [InlineData("What would you ask for?", false)]
    [InlineData("What helps in madeupitis?", true)]
    public void Questions_that_name_the_diagnosis_are_given_out_on_a_page_of_their_own(string stem, bool apart) =>
        Assert.Equal(
            apart,
            Build(Open.Replace("What would you ask for?", stem, StringComparison.Ordinal))
                .Text(Of)
                .Contains("class=\"part apart\"", StringComparison.Ordinal)
        );

    [Fact]
    public void A_collection_has_its_cases_in_order_and_no_key_for_answers_held_back()
    {
        var site = Build(
            Open,
            Open.Replace("A woman with a stiff knee", "A man with a stiff elbow", StringComparison.Ordinal)
                .Replace("of the knee", "of the elbow", StringComparison.Ordinal)
                .Replace("outcome:", "answers_after: 2027-01-15\noutcome:", StringComparison.Ordinal)
        );
        var (sheet, key) = Halves(site.Text(OfSet));

        Assert.True(
            sheet.IndexOf("A woman with a stiff knee", StringComparison.Ordinal) < sheet.IndexOf("A man with a stiff elbow", StringComparison.Ordinal)
        );
        Assert.Contains("Case 2 of 2", sheet, StringComparison.Ordinal);
        Assert.Contains("15 January 2027", sheet, StringComparison.Ordinal);
        Assert.Contains("of the knee", key, StringComparison.Ordinal);
        Assert.Equal(2, key.Split("key-case").Length);
        Assert.DoesNotContain("of the elbow", sheet + key, StringComparison.Ordinal);
        Assert.Contains(
            ChallengeAddress.HandoutOf(ChallengeAddress.OfCollection("set")),
            site.Text("collections/set/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_case_whose_answers_are_held_back_has_a_sheet_without_key_that_its_challenge_leads_to()
    {
        var site = Build(Open.Replace("outcome:", "answers_after: 2027-01-15\noutcome:", StringComparison.Ordinal));
        var html = site.Text(Of);

        Assert.DoesNotContain("handout-key", html, StringComparison.Ordinal);
        Assert.DoesNotContain(KeyWords.Append("madeupitis"), word => html.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("movement", html, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"../../" + ChallengeAddress.HandoutOf(ChallengeAddress.OfCase("knee")),
            site.Text(ChallengeAddress.OfCase("knee") + "index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_published_challenge_does_not_lead_to_its_key()
    {
        var site = Build(Open);
        Assert.DoesNotContain("handout/", site.Text(ChallengeAddress.OfCase("knee") + "index.html"), StringComparison.Ordinal);
        Assert.Contains("handout/", site.Text("cases/knee/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("handout/", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_of_a_sheet_is_wrong_in_itself() =>
        Assert.DoesNotContain(BuiltSite.Build(Sources(Open, Open, Config).Tree()).Messages, line => line.Contains("CB6", StringComparison.Ordinal));

    [Fact]
    public void The_leak_search_finds_the_key() => Assert.NotEmpty(Leaks.Find(Halves(Build(Open).Text(Of)).Key, ["madeupitis"]));

    private const string Config = "title: Test\nurl: https://example.org/book\n";

    private static (string Sheet, string Key) Halves(string html)
    {
        var parts = html.Split("<section class=\"handout-key\"");
        return (parts[0], parts.Length > 1 ? parts[1] : "");
    }

    private static BuiltSite Build(string knee, string? elbow = null, string config = Config) => BuiltSite.Build(Sources(knee, elbow, config).Tree());

    private static SourceFiles Sources(string knee, string? elbow, string config)
    {
        List<(string, string)> files =
        [
            ("site.config.yml", config),
            ("content/cases/knee.md", knee),
            ("content/collections/set.md", $"---\ntitle: A set\ncases: [knee{(elbow is null ? "" : ", elbow")}]\n---\n"),
        ];
        if (elbow is not null)
            files.Add(("content/cases/elbow.md", elbow.Replace("book2010", "elbow2010", StringComparison.Ordinal)));
        return SourceFiles.Of([.. files]);
    }
}
