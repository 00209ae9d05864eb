using Casebook.Cli.Init;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Cli.Tests.Commands;

public sealed class InitTests
{
    public static TheoryData<string> Specialties => [.. InitChoices.Specialties.Append("general")];

    public static TheoryData<string> Licences => [.. Licence.Known.Select(licence => licence.Name)];

    [Theory]
    [MemberData(nameof(Specialties))]
    public async Task A_new_casebook_builds_without_a_message_in_each_specialty(string specialty) => await BuildsClean("--specialty", specialty);

    [Theory]
    [MemberData(nameof(Licences))]
    public async Task A_new_casebook_builds_without_a_message_under_each_licence(string licence) => await BuildsClean("--licence", licence);

    [Theory]
    [InlineData("\"Quoted\": a 'casebook' # of ours")]
    [InlineData("İstanbul Tıp Fakültesi: Çocuk Olguları")]
    [InlineData("Cases 🩺 for all")]
    [InlineData("- {{date}} [x](y) *z* <b>")]
    [InlineData("Null")]
    [InlineData("@home & %away | more: \\ yes")]
    [InlineData("حالات تعليمية")]
    public async Task A_title_is_kept_whatever_is_in_it(string title)
    {
        using var site = new TempSite(hasSettings: false);
        await BuildsClean(site, "--title", title);
        Assert.Equal(title, SettingsOf(site).Title);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    [InlineData("ar")]
    public async Task A_language_that_the_program_does_not_speak_is_no_message_at_each_build(string language) =>
        await BuildsClean("--language", language);

    [Fact]
    public async Task Several_specialties_can_be_chosen_however_they_are_written()
    {
        using var site = new TempSite(hasSettings: false);
        await BuildsClean(site, "--specialty", "Rheumatology, general", "--specialty", "rheumatology");
        Assert.Equal(["rheumatology", "general"], SettingsOf(site).Vocabulary);
    }

    [Fact]
    public async Task A_folder_with_blanks_gives_the_title_and_is_named_in_quotation_marks()
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.In(site, "init", "Skin cases of ours", "--yes");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("cd \"Skin cases of ours\"", ran.Out, StringComparison.Ordinal);
        Assert.Contains("title: Skin cases of ours\n", site.Read("Skin cases of ours/site.config.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_there_are_kept_and_named()
    {
        using var site = new TempSite();
        site.Put("README.md", "mine");
        var before = site.Files(".");
        var ran = await Ran.In(site, "init", "--yes", "--title", "Another");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("Kept as they were: README.md, site.config.yml.", ran.Out, StringComparison.Ordinal);
        var after = site.Files(".");
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Contains(".github/workflows/casebook.yml", after.Keys);
        // A casebook with cases needs no invented one.
        Assert.DoesNotContain("content/cases/example-a-cough.md", after.Keys);
    }

    [Fact]
    public async Task A_second_time_nothing_is_written()
    {
        using var site = new TempSite(hasSettings: false);
        await Ran.In(site, "init", "--yes");
        var before = site.Files(".");
        var ran = await Ran.In(site, "init", "--yes");
        Assert.Contains("Everything is there already", ran.Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Files("."));
    }

    [Fact]
    public async Task Somebody_at_a_terminal_is_asked()
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.AtTerminal(
            site.Folder,
            "Our cases\n\nRheumatolgy\nrheumatology\n7\ncc by-sa\nexample.org\nhttps://example.org/cases/\n",
            "init"
        );
        Assert.Equal(0, ran.Exit);
        Assert.Contains("Did you mean `rheumatology`?", ran.Out, StringComparison.Ordinal);
        Assert.Contains("`7` is not one of the licences", ran.Out, StringComparison.Ordinal);
        Assert.Contains("must be a full address", ran.Out, StringComparison.Ordinal);
        var settings = SettingsOf(site);
        Assert.Equal(
            ("Our cases", "en", "CC BY-SA 4.0", "https://example.org/cases"),
            (settings.Title, settings.Language, settings.Licence, settings.Url)
        );
        Assert.Equal(["rheumatology"], settings.Vocabulary);
    }

    [Fact]
    public async Task Enter_takes_what_is_offered_and_what_was_said_is_not_asked()
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.AtTerminal(site.Folder, "\n\n\n\n", "init", "--title", "Said");
        Assert.Equal(0, ran.Exit);
        Assert.DoesNotContain("Name of the casebook", ran.Out, StringComparison.Ordinal);
        Assert.Equal(
            ("Said", "en", "CC BY 4.0", ""),
            (SettingsOf(site).Title, SettingsOf(site).Language, SettingsOf(site).Licence, SettingsOf(site).Url)
        );
    }

    [Fact]
    public async Task Input_that_ends_writes_nothing()
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.AtTerminal(site.Folder, "Our cases\n", "init");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("Nothing was written.", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Folder));
    }

    [Theory]
    [InlineData("--licence", "GPL", "`GPL` is not one of the licences")]
    [InlineData("--specialty", "rheumatolgy", "Did you mean `rheumatology`?")]
    [InlineData("--language", "englisch (US)", "is not a language tag")]
    [InlineData("--url", "example.org", "must be a full address")]
    [InlineData("--title", " ", "needs a title")]
    [InlineData("--action", "casebook", "owner/repository@version")]
    public async Task A_wrong_option_writes_nothing(string option, string value, string message)
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.In(site, "init", "--yes", option, value);
        Assert.Equal(2, ran.Exit);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Folder));
    }

    [Fact]
    public async Task The_workflow_names_the_action_and_its_version()
    {
        using var site = new TempSite(hasSettings: false);
        await Ran.In(site, "init", "--yes", "--action", "ward/casebook@v1.2.0");
        Assert.Contains(
            "uses: ward/casebook/.github/workflows/casebook.yml@v1.2.0\n",
            site.Read(".github/workflows/casebook.yml"),
            StringComparison.Ordinal
        );
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
            Assert.DoesNotMatch(@"(?<!\$)\{\{", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("new", "case", "A title")]
    [InlineData("new", "term", "fever", "--kind", "finding")]
    [InlineData("new", "terms")]
    public async Task Commands_in_an_empty_folder_name_it(params string[] arguments)
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.In(site, arguments);
        Assert.Equal(2, ran.Exit);
        Assert.Contains("casebook init", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    private static SiteConfig SettingsOf(TempSite site) =>
        ConfigParser.Parse(new DiskFileTree(site.Folder), new BuildOptions { Today = new DateOnly(2026, 11, 23) }, new DiagnosticBag())!;

    private static async Task BuildsClean(params string[] options)
    {
        using var site = new TempSite(hasSettings: false);
        await BuildsClean(site, options);
    }

    private static async Task BuildsClean(TempSite site, params string[] options)
    {
        var made = await Ran.In(site, ["init", "--yes", .. options]);
        Assert.Equal((0, ""), (made.Exit, made.Error));
        var ran = await Ran.In(site, "check", "--format", "json");
        Assert.Equal((0, "[]"), (ran.Exit, ran.Out.Trim()));
    }
}
