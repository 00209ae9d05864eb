using System.Text;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Tests.Commands;

public sealed class NewTermTests
{
    [Fact]
    public async Task The_first_term_of_a_kind_makes_a_file()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "new", "term", "made-up sign", "--kind", "finding");
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("Added `made-up sign` to content/terms/findings.yml, line 2.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("json\n- name: made-up sign\n  kind: finding\n", site.Read("content/terms/findings.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Mine.\n- name: old sign\n  kind: finding\n")]
    [InlineData("- name: old sign\r\n  kind: finding\r\n")]
    [InlineData("- name: old sign\n  kind: finding")]
    [InlineData("\uFEFF- {name: old sign, kind: finding}\n\n\n")]
    public async Task What_is_there_stays_byte_for_byte(string before)
    {
        using var site = new TempSite();
        var bytes = Encoding.UTF8.GetBytes(before);
        site.Put("content/terms/signs.yml", bytes);
        var ran = await Ran.In(site, "new", "term", "Other: sign", "--kind", "finding");
        Assert.Equal(0, ran.Exit);
        var after = File.ReadAllBytes(site.At("content/terms/signs.yml"));
        Assert.Equal(bytes, after[..bytes.Length]);
        Assert.Equal(["old sign", "Other: sign"], Names(site, "content/terms/signs.yml"));
        Assert.Equal(
            before.Contains('\r', StringComparison.Ordinal),
            Encoding.UTF8.GetString(after[bytes.Length..]).Contains('\r', StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_term_goes_to_the_file_with_most_of_its_kind()
    {
        using var site = new TempSite();
        site.Put("content/terms/a.yml", "- {name: t, kind: test}\n- {name: f, kind: finding}\n");
        site.Put("content/terms/b.yml", "- {name: g, kind: finding}\n- {name: h, kind: finding}\n");
        var ran = await Ran.In(site, "new", "term", "new", "--kind", "finding");
        Assert.Contains("content/terms/b.yml, line 4", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_named_after_the_kind_comes_first()
    {
        using var site = new TempSite();
        site.Put("content/terms/b.yml", "- {name: g, kind: diagnosis}\n- {name: h, kind: diagnosis}\n");
        site.Put("content/terms/diagnoses.yml", "- {name: i, kind: diagnosis}\n");
        Assert.Contains("diagnoses.yml", (await Ran.In(site, "new", "term", "new", "--kind", "diagnosis")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ANA")]
    [InlineData("anti nuclear antibodies")]
    public async Task A_name_that_is_known_is_not_added_again(string name)
    {
        using var site = new TempSite();
        const string before = "- name: Anti-nuclear antibodies\n  kind: test\n  synonyms: [ANA]\n";
        site.Put("content/terms/tests.yml", before);
        var ran = await Ran.In(site, "new", "term", name, "--kind", "test");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("(content/terms/tests.yml:", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("content/terms/tests.yml"));
    }

    [Theory]
    [InlineData("[{name: a, kind: site}]\n")]
    [InlineData("  - {name: a, kind: site}\n")]
    [InlineData("name: a\nkind: site\n")]
    public async Task A_file_that_lines_cannot_be_added_to_is_left_alone(string before)
    {
        using var site = new TempSite();
        site.Put("content/terms/sites.yml", before);
        var ran = await Ran.In(site, "new", "term", "b", "--kind", "site");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("- name: b", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("content/terms/sites.yml"));
    }

    [Theory]
    [InlineData("symptom", "finding")]
    [InlineData("dignosis", "diagnosis")]
    public async Task A_kind_by_another_word_is_answered_with_the_one_to_write(string kind, string meant)
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "new", "term", "b", "--kind", kind);
        Assert.Equal(2, ran.Exit);
        Assert.Contains($"there is no kind `{kind}`. Write `--kind {meant}`.", ran.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(TempSite site, string path) =>
        Assert
            .IsType<YamlSequence>(YamlReader.Read(SourceText.Decode(path, File.ReadAllBytes(site.At(path)))).Root)
            .Items.Select(item => Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(item)["name"]).Text);
}
