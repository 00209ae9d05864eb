using Statiq.Casebook;

namespace CasebookStatiqTests;

/// <summary>The pages of a casebook as Statiq's documents.</summary>
public sealed class CompileCasebookTests : IDisposable
{
    private readonly TrialSite _trial = new();

    [Fact]
    public async Task This_repositorys_site_through_a_pipeline_is_that_of_the_program_byte_for_byte()
    {
        var repository = TrialSite.Repository();
        var expected = Path.Combine(_trial.Folder, "expected");
        await TrialSite.Build(repository, expected, TrialSite.Today);
        _trial.FileSystem.RootPath = new NormalizedPath(repository);
        _trial.FileSystem.OutputPath = new NormalizedPath(_trial.Output(""));
        _trial.FileSystem.CachePath = new NormalizedPath(Path.Combine(_trial.Folder, "cache"));
        _trial.FileSystem.TempPath = new NormalizedPath(Path.Combine(_trial.Folder, "temp"));
        var documents = await _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options)).Execute();
        var site = TrialSite.Snapshot(expected);
        Assert.True(site.Count > 500);
        Assert.Equal(site, TrialSite.Snapshot(_trial.Output("")));
        Assert.Equal(site.Count, documents.Count);
    }

    [Fact]
    public async Task A_page_of_a_case_has_its_facts_as_metadata()
    {
        var documents = await _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options)).Execute();
        var page = documents.Single(document => document.Destination.FullPath == "cases/hand/index.html");
        Assert.Equal("A swollen hand", page.GetString(Keys.Title));
        Assert.Equal(
            ("case", true, "hand", "foundation"),
            (
                page.GetString(CasebookKeys.Kind),
                page.GetBool(CasebookKeys.IsPage),
                page.GetString(CasebookKeys.Case),
                page.GetString(CasebookKeys.Level)
            )
        );
        Assert.Equal(["rheumatology"], page.GetList<string>(CasebookKeys.Specialties));
        Assert.Equal(["sclerosis"], page.GetList<string>(CasebookKeys.Diagnoses));
        Assert.Equal(["swelling"], page.GetList<string>(CasebookKeys.FindingsPresent));
        Assert.Equal(["ulcer"], page.GetList<string>(CasebookKeys.FindingsAbsent));
        Assert.Equal(
            ["ANA positive", "anti-Scl-70 negative"],
            page.GetList<IMetadata>(CasebookKeys.Tests).Select(test => $"{test.GetString("test")} {test.GetString("polarity")}")
        );
        Assert.EndsWith("content/cases/hand.md", page.Source.FullPath, StringComparison.Ordinal);
        Assert.Equal("text/html", page.ContentProvider.MediaType);
        Assert.False(documents.Single(document => document.Destination.FullPath == "feed.xml").GetBool(CasebookKeys.IsPage));
    }

    [Fact]
    public async Task A_challenge_does_not_name_its_case()
    {
        var documents = await _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options)).Execute();
        var challenges = documents.Where(document => document.Destination.FullPath.StartsWith("challenge/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(challenges);
        Assert.All(challenges, document => Assert.False(document.ContainsKey(CasebookKeys.Case) || document.ContainsKey(CasebookKeys.Diagnoses)));
    }

    [Fact]
    public async Task Modules_behind_it_filter_and_change()
    {
        await _trial
            .Pipeline(
                "Casebook",
                new CompileCasebook(_trial.Options),
                new FilterDocuments(Config.FromDocument(document => document.GetString(CasebookKeys.Kind) == "case")),
                new SetContent(
                    Config.FromDocument(async document =>
                        (await document.GetContentStringAsync()).Replace("</main>", "<p>Ours.</p></main>", StringComparison.Ordinal)
                    )
                )
            )
            .Execute();
        Assert.Equal(["cases/hand/index.html"], TrialSite.Snapshot(_trial.Output("")).Keys);
        Assert.Contains(
            "<p>Ours.</p></main>",
            await File.ReadAllTextAsync(_trial.Output("cases/hand/index.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_without_content_is_written_too()
    {
        await _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options)).Execute();
        Assert.Equal(0, new FileInfo(_trial.Output(".nojekyll")).Length);
    }

    [Fact]
    public async Task An_error_is_logged_at_its_line_and_keeps_the_last_site()
    {
        _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options));
        await _trial.Execute();
        var before = TrialSite.Snapshot(_trial.Output(""));
        _trial.Put("content/cases/hand.md", TrialSite.Case.Replace("swollen.", "swollen [@nobody].", StringComparison.Ordinal));
        await Assert.ThrowsAnyAsync<Exception>(() => _trial.Execute());
        Assert.Equal(before, TrialSite.Snapshot(_trial.Output("")));
        Assert.Contains(
            _trial.Log,
            line => line.StartsWith("Error: ", StringComparison.Ordinal) && line.Contains(" content/cases/hand.md(12,", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_preview_shows_the_next_state_and_comes_back_after_an_error()
    {
        _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options));
        await _trial.Execute();
        _trial.Put("content/cases/hand.md", TrialSite.Case.Replace("swollen.", "swollen [@nobody].", StringComparison.Ordinal));
        await Assert.ThrowsAnyAsync<Exception>(() => _trial.Execute());
        _trial.Put("content/cases/hand.md", TrialSite.Case.Replace("swollen.", "well again, says everybody.", StringComparison.Ordinal));
        await _trial.Execute();
        Assert.Contains(
            "well again, says everybody.",
            await File.ReadAllTextAsync(_trial.Output("cases/hand/index.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Strict_counts_warnings_and_makes_every_file_before_the_first_is_written()
    {
        _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options with { Strict = true }));
        await Assert.ThrowsAnyAsync<Exception>(() => _trial.Execute());
        Assert.False(Directory.Exists(_trial.Output("cases")));
        Assert.Contains(
            _trial.Log,
            line => line.StartsWith("Warning: ", StringComparison.Ordinal) && line.Contains(" content/cases/hand.md(", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Strict_keeps_the_last_site_when_a_layout_fails()
    {
        _trial.Put("content/cases/hand.md", "---\ntitle: A hand\n---\nSwollen.\n");
        _trial.Pipeline("Casebook", new CompileCasebook(_trial.Options with { Strict = true }));
        await _trial.Execute();
        var before = TrialSite.Snapshot(_trial.Output(""));
        _trial.Put("site.config.yml", "title: Ward rounds\nurl: https://ward.example\ntheme: ward\n");
        _trial.Put("themes/ward/theme.yml", "name: Ward\nextends: rounds\n");
        _trial.Put("themes/ward/layouts/case.html", "{{ it.nobody_knows_this }}\n");
        await Assert.ThrowsAnyAsync<Exception>(() => _trial.Execute());
        Assert.Equal(before, TrialSite.Snapshot(_trial.Output("")));
        Assert.Contains(
            _trial.Log,
            line =>
                line.StartsWith("Error: ", StringComparison.Ordinal) && line.Contains(" themes/ward/layouts/case.html(1,", StringComparison.Ordinal)
        );
    }

    public void Dispose() => _trial.Dispose();
}
