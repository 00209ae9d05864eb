namespace Casebook.Cli.Tests.Commands;

public sealed class NewTermsTests
{
    private const string Case = """
        ---
        title: Made-up case
        diagnosis: made-up disease
        findings: [made-up sign, "other: sign", known sgin]
        labs: [made-up test: positive]
        treatment: [made-up drug]
        ---
        Text with [[a name in brackets]].
        """;

    [Fact]
    public async Task Every_name_that_nothing_defines_is_written_once_with_its_kind()
    {
        using var site = Site();
        var ran = await Ran.In(site, "new", "terms");
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("Added 7 names to content/terms/new-terms.yml.", ran.Out, StringComparison.Ordinal);
        var lines = site.Read("content/terms/new-terms.yml")
            .Split('\n')
            .Where(line =>
                line.StartsWith('-') || line.StartsWith("  k", StringComparison.Ordinal) || line.StartsWith("# Did", StringComparison.Ordinal)
            );
        Assert.Equal(
            [
                "- name: a name in brackets",
                "  kind: finding",
                "# Did you mean \"known sign\"? Then correct the case and delete this entry.",
                "- name: known sgin",
                "  kind: finding",
                "- name: made-up sign",
                "  kind: finding",
                "- name: \"other: sign\"",
                "  kind: finding",
                "- name: made-up test",
                "  kind: test",
                "- name: made-up disease",
                "  kind: diagnosis",
                "- name: made-up drug",
                "  kind: treatment",
            ],
            lines
        );
    }

    [Fact]
    public async Task What_is_written_reads_without_a_word_about_new_names()
    {
        using var site = Site();
        await Ran.In(site, "new", "terms");
        var ran = await Ran.In(site, "check");
        Assert.DoesNotContain("CB404", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CB405", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_keeps_what_was_defined_and_adds_only_what_is_new()
    {
        using var site = Site();
        await Ran.In(site, "new", "terms");
        var before = site.Read("content/terms/new-terms.yml");
        Assert.Contains("defines every name", (await Ran.In(site, "new", "terms")).Out, StringComparison.Ordinal);
        site.Put("content/cases/b.md", "---\ntitle: B\nfindings: [one more sign]\n---\nText.\n");
        Assert.StartsWith("Added 1 name ", (await Ran.In(site, "new", "terms")).Out, StringComparison.Ordinal);
        Assert.StartsWith(before, site.Read("content/terms/new-terms.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_drafts_are_written_too()
    {
        using var site = Site();
        site.Put("content/cases/c.md", "---\ntitle: C\ndraft: true\nfindings: [sign of a draft]\n---\nText.\n");
        await Ran.In(site, "new", "terms");
        Assert.Contains("sign of a draft", site.Read("content/terms/new-terms.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_lines_cannot_be_added_to_is_left_alone()
    {
        using var site = Site();
        site.Put("content/terms/new-terms.yml", "kind: finding\nterms: []\n");
        var ran = await Ran.In(site, "new", "terms");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("- name: made-up sign", ran.Error, StringComparison.Ordinal);
        Assert.Equal("kind: finding\nterms: []\n", site.Read("content/terms/new-terms.yml"));
    }

    private static TempSite Site()
    {
        var site = new TempSite();
        site.Put("content/terms/terms.yml", "- {name: known sign, kind: finding}\n");
        site.Put("content/cases/a.md", Case);
        return site;
    }
}
