using System.Text.RegularExpressions;
using Casebook.Cli.New;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Tests.Commands;

public sealed partial class NewCaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task A_new_case_has_its_title_a_date_and_says_what_comes_next()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "new", "case", "Swollen hands in a welder");
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("Made content/cases/swollen-hands-in-a-welder.md.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("casebook serve --drafts", ran.Out, StringComparison.Ordinal);
        var text = site.Read("content/cases/swollen-hands-in-a-welder.md");
        Assert.Contains("\ntitle: Swollen hands in a welder\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2026-11-23\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Matches(@"\nchallenge_id: [0-9a-f]{12}\n", text);
        Assert.NotEqual(CaseFile.Text("One", Today), CaseFile.Text("One", Today));
    }

    [Theory]
    [InlineData("first.md")]
    [InlineData("first/index.md")]
    public async Task A_case_that_is_there_is_not_overwritten(string path)
    {
        using var site = new TempSite();
        File.Delete(site.At("content/cases/first.md"));
        site.Put($"content/cases/{path}", "mine");
        var ran = await Ran.In(site, "new", "case", "First");
        Assert.Equal(2, ran.Exit);
        Assert.Contains($"content/cases/{path} already exists", ran.Error, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read($"content/cases/{path}"));
        Assert.Single(Directory.GetFiles(site.At("content/cases"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("Sjögren’s disease & anti-TIF1γ", "sjogrens-disease-anti-tif1gamma")]
    [InlineData("  Ångström: 12 µg  ", "angstrom-12-mug")]
    [InlineData(
        "a very long title that goes on and on until nobody would want to read it in an address",
        "a-very-long-title-that-goes-on-and-on-until-nobody-would"
    )]
    public void A_title_becomes_an_address(string title, string expected)
    {
        var slug = CaseFile.SlugOf(title);
        Assert.Equal(expected, slug);
        Assert.True(CaseFile.FitsAddress(slug));
    }

    [Fact]
    public async Task A_title_without_plain_letters_asks_for_a_name()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "new", "case", "病例");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("--slug swollen-hands", ran.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.In(site, "new", "case", "病例", "--slug", "a-case")).Exit);
        Assert.True(site.Has("content/cases/a-case.md"));
    }

    [Theory]
    [InlineData("../../outside")]
    [InlineData("Upper")]
    [InlineData("a--b")]
    [InlineData("-a")]
    public async Task A_name_that_does_not_fit_an_address_is_refused(string slug)
    {
        using var site = new TempSite();
        Assert.Equal(2, (await Ran.In(site, "new", "case", "x", $"--slug={slug}")).Exit);
    }

    [Fact]
    public async Task Where_there_is_no_site_no_case_is_made()
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.In(site, "new", "case", "x y");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("There is no site.config.yml", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.Folder));
    }

    [Theory]
    [InlineData("Plain title, with (brackets) and 1/2")]
    [InlineData("Colon: and # mark")]
    [InlineData("\"Quoted\" and \\ stroke")]
    [InlineData("- begins with a hyphen")]
    [InlineData("null")]
    [InlineData("Sjögren’s disease")]
    public void A_title_is_read_back_as_it_was_given(string title)
    {
        var mapping = Assert.IsType<YamlMapping>(FrontMatter(CaseFile.Text(title, Today)).Root);
        Assert.Equal(title, Assert.IsType<YamlScalar>(mapping["title"]).Text);
    }

    [Fact]
    public void Every_example_in_the_template_is_valid_when_its_mark_is_taken_away()
    {
        var text = CommentedKey().Replace(CaseFile.Text("A made-up title", Today), "");
        var document = FrontMatter(text);
        Assert.Empty(document.Problems);
        var keys = Assert.IsType<YamlMapping>(document.Root).Entries.Select(entry => entry.Key.Text);
        string[] expected =
        [
            "title",
            "summary",
            "challenge",
            "date",
            "updated",
            "publish_on",
            "draft",
            "authors",
            "reviewed",
            "level",
            "specialties",
            "retold_from",
            "licence",
            "consent",
            "identity",
            "patient",
            "diagnosis",
            "differential",
            "findings",
            "serology",
            "labs",
            "physiology",
            "scores",
            "vitals",
            "medications",
            "allergies",
            "family",
            "obstetric",
            "social",
            "ecg",
            "imaging",
            "procedures",
            "microbiology",
            "pathology",
            "genetics",
            "timeline",
            "treatment",
            "outcome",
            "figures",
            "learning_points",
            "questions",
            "answers_after",
            "challenge_id",
            "references",
            "aliases",
        ];
        Assert.Equal(expected, keys);
    }

    [Fact]
    public void A_case_of_a_specialty_has_its_fields_alone()
    {
        var text = CaseFile.Text("A made-up title", Today, ["cardiology"]);
        Assert.Contains("\nspecialties: [cardiology]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# ecg: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# serology:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# obstetric:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_specialty_that_nobody_knows_makes_no_case()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "new", "case", "x y", "--specialty", "cardiologie");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("Did you mean `cardiology`?", ran.Error, StringComparison.Ordinal);
        Assert.False(site.Has("content/cases/x-y.md"));
    }

    private static YamlDocument FrontMatter(string text)
    {
        var file = new SourceText("made-up.md", text);
        return YamlReader.Read(file, TextSpan.Between(4, text.IndexOf("\n---\n", StringComparison.Ordinal) + 1));
    }

    // A commented key, or a line that continues one; sentences of advice have no colon behind their first word, or no value.
    [GeneratedRegex("^# (?=[a-z_]+: ?(?!.*:$)|[a-z_]+:$|  )", RegexOptions.Multiline)]
    private static partial Regex CommentedKey();
}
