using Statiq.Casebook;

namespace CasebookStatiqTests;

/// <summary>A casebook added to a Statiq program in one line.</summary>
public sealed class BootstrapperTests : IDisposable
{
    private readonly TrialSite _trial = new();

    [Fact]
    public async Task One_line_builds_the_site_and_has_a_preview_watch_its_sources()
    {
        string[] watched = [];
        var exit = await Bootstrapper
            .Factory.CreateDefault(["--root", _trial.Folder])
            .AddCasebook(new CasebookOptions { Today = TrialSite.Today })
            .ConfigureEngine(engine => watched = [.. engine.Settings.GetList<string>("WatchPaths").Select(path => Path.GetFileName(path))])
            .RunAsync();
        Assert.Equal(0, exit);
        Assert.True(File.Exists(_trial.Output("cases/hand/index.html")) && File.Exists(_trial.Output(".nojekyll")));
        Assert.Equal(["content", "themes", "site.config.yml"], watched);
    }

    [Fact]
    public async Task An_error_fails_the_program_and_keeps_the_last_site()
    {
        Task<int> Run() =>
            Bootstrapper.Factory.CreateDefault(["--root", _trial.Folder]).AddCasebook(new CasebookOptions { Today = TrialSite.Today }).RunAsync();
        Assert.Equal(0, await Run());
        var before = TrialSite.Snapshot(_trial.Output(""));
        _trial.Put("content/cases/hand.md", TrialSite.Case.Replace("swollen.", "swollen [@nobody].", StringComparison.Ordinal));
        Assert.NotEqual(0, await Run());
        Assert.Equal(before, TrialSite.Snapshot(_trial.Output("")));
    }

    public void Dispose() => _trial.Dispose();
}
