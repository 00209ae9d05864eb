namespace Casebook.Cli.Tests.Action;

public sealed class ActionTests : IDisposable
{
    private readonly TempSite _site = new();
    private readonly MadeUpRelease _release = new();

    public ActionTests()
    {
        Git("init", "-q", "-b", "main");
        Commit();
    }

    public void Dispose()
    {
        _release.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_push_builds_for_the_address_of_Pages_and_uploads_what_was_built()
    {
        _site.Put("content/cases/second.md", TempSite.Case("A made-up second case"));
        Commit();
        using var runner = Runner("push", ("steps.pages.outputs.base_url", "https://made-up.github.io/cases/"));
        Assert.Equal(0, await runner.Run(Stop));
        Assert.True(File.Exists(Path.Combine(runner.Output("run", "site"), "cases", "second", "index.html")));
        Assert.Contains("[A made-up second case](https://made-up.github.io/cases/cases/second/)", runner.Summary, StringComparison.Ordinal);
        Assert.Contains("[content/cases/second.md](https://github.com/made-up/cases/blob/", runner.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("first.md", runner.Summary, StringComparison.Ordinal);
        Assert.Equal(["actions/cache", "actions/configure-pages", "actions/upload-pages-artifact"], runner.Called.Select(call => call.Action));
        Assert.Equal(runner.Output("run", "site"), runner.Called[^1].With["path"]);
        Assert.Equal("./.casebook", runner.Called[0].With["path"]);
    }

    [Fact]
    public async Task A_proposal_is_an_artifact_to_download_and_the_summary_says_how_to_look_at_it()
    {
        _site.Put("content/cases/second.md", TempSite.Case("A made-up second case"));
        Commit();
        using var runner = Runner(
            "pull_request",
            ("steps.upload.outputs.artifact-url", "https://github.com/made-up/cases/actions/runs/1/artifacts/2")
        );
        Assert.Equal(0, await runner.Run(Stop));
        Assert.Equal(["actions/cache", "actions/upload-artifact"], runner.Called.Select(call => call.Action));
        Assert.Contains("(https://github.com/made-up/cases/actions/runs/1/artifacts/2)", runner.Summary, StringComparison.Ordinal);
        Assert.Contains("casebook serve", runner.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_annotations_and_nothing_is_uploaded()
    {
        _site.Put("content/cases/wrong.md", TempSite.Case("A made-up wrong case", "See [[case:nowhere]]."));
        Commit();
        using var runner = Runner("pull_request");
        Assert.Equal(1, await runner.Run(Stop));
        Assert.Contains("::error file=content/cases/wrong.md,line=7,", runner.Log, StringComparison.Ordinal);
        Assert.Contains("### Errors (1)", runner.Summary, StringComparison.Ordinal);
        Assert.Equal(["actions/cache"], runner.Called.Select(call => call.Action));
        Assert.Equal("", runner.Output("run", "site"));
    }

    [Fact]
    public async Task A_check_writes_no_site_and_asks_Pages_nothing()
    {
        using var runner = Runner("push", ("inputs.command", "check"));
        Assert.Equal(0, await runner.Run(Stop));
        Assert.Contains("## Casebook: checked", runner.Summary, StringComparison.Ordinal);
        Assert.Equal(["actions/cache"], runner.Called.Select(call => call.Action));
    }

    [Fact]
    public async Task Warnings_count_when_the_workflow_says_so()
    {
        _site.Put("content/cases/first.md", TempSite.Case("A made-up first case", "See [[nobody defined this]]."));
        using var lenient = Runner("push", ("inputs.base-url", "https://example.org/"));
        Assert.Equal(0, await lenient.Run(Stop));
        using var strict = Runner("push", ("inputs.base-url", "https://example.org/"), ("inputs.strict", "true"));
        Assert.Equal(1, await strict.Run(Stop));
    }

    [Fact]
    public async Task A_site_in_a_folder_is_found_and_its_files_are_named_from_the_root()
    {
        _site
            .Put("department/site.config.yml", "title: Made up\n")
            .Put("department/content/cases/inner.md", TempSite.Case("Inner", "See [[case:nowhere]]."));
        Commit();
        using var runner = Runner("pull_request", ("inputs.site", "department"));
        Assert.Equal(1, await runner.Run(Stop));
        Assert.Contains("::error file=department/content/cases/inner.md,", runner.Log, StringComparison.Ordinal);
        Assert.Contains("/department/content/cases/inner.md) (new) |", runner.Summary, StringComparison.Ordinal);
        Assert.Equal("department/.casebook", runner.Called[0].With["path"]);
    }

    [Fact]
    public async Task The_first_commit_has_nothing_to_compare_with()
    {
        using var runner = Runner("push", ("github.event.before", new string('0', 40)), ("inputs.base-url", "https://example.org"));
        Assert.Equal(0, await runner.Run(Stop));
        Assert.DoesNotContain("What changed", runner.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_push_of_several_commits_is_compared_with_what_was_there_before_it()
    {
        var before = Git("rev-parse", "HEAD").Trim();
        foreach (var name in (string[])["second", "third"])
        {
            _site.Put($"content/cases/{name}.md", TempSite.Case($"A made-up {name} case"));
            Commit();
        }
        using var runner = Runner("push", ("github.event.before", before), ("inputs.base-url", "https://example.org"));
        Assert.Equal(0, await runner.Run(Stop));
        Assert.All(["second", "third"], name => Assert.Contains($"content/cases/{name}.md]", runner.Summary, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("inputs.version", "", "Say which program")]
    [InlineData("inputs.command", "publish", "command: write build or check, not publish.")]
    [InlineData("inputs.checksum", "00", "not 00")]
    [InlineData("inputs.version", "9.9.9", "not 9.9.9")]
    [InlineData("inputs.program", "no/such/program", "There is no program at no/such/program.")]
    public async Task What_cannot_be_done_is_said(string input, string value, string expected)
    {
        using var runner = Runner("push", (input, value));
        Assert.NotEqual(0, await runner.Run(Stop));
        Assert.Contains(expected, runner.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_named_by_its_tag_brings_the_program_of_that_tag()
    {
        using var runner = Runner("push", ("inputs.version", ""), ("github.action_ref", "v9.9.9"));
        Assert.NotEqual(0, await runner.Run(Stop));
        Assert.Contains("not 9.9.9", runner.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_there_is_taken()
    {
        using var runner = Runner("push", ("inputs.program", _release.Program), ("inputs.version", ""), ("inputs.command", "check"));
        Assert.Equal(0, await runner.Run(Stop));
        Assert.False(Directory.Exists(Path.Combine(runner.Temp, "casebook")));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private FakeRunner Runner(string happened, params (string Name, string Value)[] values)
    {
        var runner = new FakeRunner(
            _site.Folder,
            [
                ("github.event_name", happened),
                ("github.sha", Git("rev-parse", "HEAD").Trim()),
                ("github.action_repository", "made-up/casebook"),
                ("inputs.version", MadeUpRelease.Version),
                .. values,
            ]
        );
        runner.Variables["CASEBOOK_SOURCE"] = _release.Folder;
        runner.Variables["GITHUB_SERVER_URL"] = "https://github.com";
        runner.Variables["GITHUB_REPOSITORY"] = "made-up/cases";
        return runner;
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=Made Up", "-c", "user.email=made-up@example.org", "commit", "-q", "-m", "Made up");
    }

    private string Git(params string[] arguments)
    {
        var (code, output) = MadeUpRelease.Run("git", ["-C", _site.Folder, .. arguments]);
        Assert.True(code == 0, output);
        return output;
    }
}
