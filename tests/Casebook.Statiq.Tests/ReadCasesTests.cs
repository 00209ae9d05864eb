using Statiq.Casebook;

namespace CasebookStatiqTests;

/// <summary>Cases as documents for layouts of one's own.</summary>
public sealed class ReadCasesTests : IDisposable
{
    private readonly TrialSite _trial = new();

    [Fact]
    public async Task A_case_is_its_narrative_with_all_facts()
    {
        var document = Assert.Single(await _trial.Pipeline("Cases", new ReadCases(_trial.Options)).Execute("Cases"));
        var html = await document.GetContentStringAsync();
        Assert.Contains("The hand is swollen.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<body", html, StringComparison.Ordinal);
        Assert.Equal("A swollen hand", document.GetString(Keys.Title));
        Assert.Equal("cases/hand/index.html", document.Destination.FullPath);
        var facts = document.GetMetadata(CasebookKeys.Facts);
        Assert.Equal("hand", facts.GetString("slug"));
        Assert.Equal(
            ["swelling True", "ulcer False"],
            facts.GetList<IMetadata>("findings").Select(finding => $"{finding.GetString("finding")} {finding.GetBool("present")}")
        );
    }

    [Fact]
    public async Task Both_modules_in_pipelines_side_by_side_share_one_compilation_and_tell_each_problem_once()
    {
        _trial
            .Pipeline("Casebook", new CompileCasebook(_trial.Options))
            .Pipeline(
                "Cases",
                new ReadCases(_trial.Options),
                new SetDestination(Config.FromDocument(document => new NormalizedPath($"own/{document.GetString(CasebookKeys.Case)}.html")))
            );
        await _trial.Execute();
        var warnings = _trial
            .Log.Where(line => line.StartsWith("Warning: ", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf(" content/", StringComparison.Ordinal)..])
            .ToList();
        Assert.NotEmpty(warnings);
        Assert.Equal(warnings.Distinct(), warnings);
        Assert.True(File.Exists(_trial.Output("own/hand.html")) && File.Exists(_trial.Output("cases/hand/index.html")));
    }

    [Fact]
    public async Task Inputs_lie_over_each_other_and_what_is_excluded_is_not_seen()
    {
        _trial.Put("first/book/site.config.yml", "title: Ward\n");
        _trial.Put("first/book/content/cases/a.md", "---\ntitle: A\n---\nFirst.\n");
        _trial.Put("first/book/content/cases/b.md", "---\ntitle: B\n---\nHidden.\n");
        _trial.Put("second/book/content/cases/a.md", "---\ntitle: A\n---\nSecond.\n");
        var system = _trial.FileSystem;
        system.InputPaths.Clear();
        system.InputPaths.Add(new NormalizedPath("first"));
        system.InputPaths.Add(new NormalizedPath("second"));
        system.ExcludedPaths.Add(new NormalizedPath("book/content/cases/b.md"));
        var document = Assert.Single(
            await _trial.Pipeline("Cases", new ReadCases(_trial.Options with { Folder = "book", InInputs = true })).Execute("Cases")
        );
        Assert.Contains("Second.", await document.GetContentStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_path_may_be_mapped_into_the_casebook()
    {
        _trial.Put("settings/site.config.yml", "title: Ward\n");
        _trial.Put("elsewhere/a.md", "---\ntitle: A\n---\nMapped.\n");
        var system = _trial.FileSystem;
        system.InputPaths.Clear();
        system.InputPaths.Add(new NormalizedPath("settings"));
        system.InputPaths.Add(new NormalizedPath("elsewhere"));
        system.InputPathMappings.Add(new NormalizedPath("elsewhere"), new NormalizedPath("content/cases"));
        var document = Assert.Single(await _trial.Pipeline("Cases", new ReadCases(_trial.Options with { InInputs = true })).Execute("Cases"));
        Assert.Contains("Mapped.", await document.GetContentStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_excluded_source_below_the_root_is_not_seen(bool absolute)
    {
        _trial.Put("content/cases/hidden.md", "---\ntitle: Hidden\n---\nHidden.\n");
        var hidden = new NormalizedPath("content/cases/hidden.md");
        _trial.FileSystem.ExcludedPaths.Add(absolute ? _trial.FileSystem.RootPath.Combine(hidden) : hidden);
        Assert.Single(await _trial.Pipeline("Cases", new ReadCases(_trial.Options)).Execute("Cases"));
    }

    public void Dispose() => _trial.Dispose();
}
