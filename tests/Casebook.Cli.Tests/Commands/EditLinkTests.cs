using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Tests.Commands;

/// <summary>Where a build on GitHub sends somebody who wants to edit a page.</summary>
public sealed class EditLinkTests
{
    private static readonly Dictionary<string, string> OnGitHub = new()
    {
        ["GITHUB_SERVER_URL"] = "https://github.example",
        ["GITHUB_REPOSITORY"] = "ward/cases",
    };

    [Fact]
    public async Task Pages_can_be_edited_where_the_build_runs()
    {
        using var site = new TempSite();
        Assert.Contains("https://github.example/ward/cases/edit/main/content/cases/first.md", await Page(site, OnGitHub), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"repository": {"default_branch": "trunk/2"}}""", "trunk/2")]
    [InlineData("""{"repository": {}}""", "main")]
    [InlineData("""["repository"]""", "main")]
    [InlineData("not JSON", "main")]
    public async Task The_branch_is_that_of_the_repository(string told, string branch)
    {
        using var site = new TempSite();
        site.Put("event.json", told);
        var page = await Page(site, new(OnGitHub) { ["GITHUB_EVENT_PATH"] = site.At("event.json") });
        Assert.Contains($"/ward/cases/edit/{branch}/content/cases/first.md", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_come_first()
    {
        using var site = new TempSite();
        site.Put("site.config.yml", "title: T\nrepository: https://example.org/ours\nbranch: cases\n");
        Assert.Contains("https://example.org/ours/edit/cases/content/cases/first.md", await Page(site, OnGitHub), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_casebook_in_a_folder_of_its_repository_is_edited_there()
    {
        using var site = new TempSite(hasSettings: false);
        Directory.CreateDirectory(site.At(".git"));
        site.Put("our cases/site.config.yml", "title: T\n").Put("our cases/content/cases/first.md", TempSite.Case("A case"));
        Assert.Contains(
            "/ward/cases/edit/main/our%20cases/content/cases/first.md",
            await Page(site, OnGitHub, "our cases"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("https://github.example/\"><script>", "ward/cases")]
    [InlineData("https://github.example", "ward/cases/../..")]
    [InlineData("", "")]
    public async Task Elsewhere_there_is_no_link(string server, string repository)
    {
        using var site = new TempSite();
        Assert.DoesNotContain(
            "/edit/",
            await Page(site, new() { ["GITHUB_SERVER_URL"] = server, ["GITHUB_REPOSITORY"] = repository }),
            StringComparison.Ordinal
        );
    }

    private static async Task<string> Page(TempSite site, Dictionary<string, string> variables, string folder = ".")
    {
        using StringWriter output = new(),
            error = new();
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            Folder = site.Folder,
            Clock = new Ran.FixedClock(),
            Variable = name => variables.GetValueOrDefault(name),
        };
        Assert.Equal(0, await CommandLine.RunAsync(["build", "--site", folder], terminal, TestContext.Current.CancellationToken));
        return site.Read($"{folder}/output/cases/first/index.html");
    }
}
