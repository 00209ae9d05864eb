using Casebook.Config;
using Casebook.Tests.Golden;
using Casebook.Tests.Write;

namespace Casebook.Tests.Library;

/// <summary>The build of a folder into a folder.</summary>
public sealed class SiteBuilderTests : IDisposable
{
    private readonly TempFolder _site = new();
    private readonly TempFolder _output = new();

    public SiteBuilderTests()
    {
        _site.Put("site.config.yml", "title: Ward\n");
        _site.Put("content/cases/hand.md", "---\ntitle: A hand\n---\nSwollen.\n");
    }

    [Fact]
    public void The_second_build_of_the_same_writes_nothing_and_tells_the_same()
    {
        var first = Build();
        var second = Build();
        Assert.Equal((BuildOutcome.Built, BuildOutcome.Built), (first.Outcome, second.Outcome));
        Assert.True(first.Written > 0 && first.Pages > 0);
        Assert.Equal((0, first.Written, 0, first.Pages), (second.Written, second.Unchanged, second.Removed, second.Pages));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Contains("Swollen.", _output.Read("cases/hand/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_leaves_the_last_site_as_it_was()
    {
        Build();
        var before = _output.Snapshot();
        _site.Put("content/cases/hand.md", "---\ntitle: A hand\n---\nSwollen [@nobody].\n");
        var refused = Build();
        Assert.Equal((BuildOutcome.Refused, 0), (refused.Outcome, refused.Written));
        Assert.Equal(before, _output.Snapshot());
    }

    [Fact]
    public void Warnings_keep_the_site_from_being_written_when_asked()
    {
        _site.Put("content/cases/hand.md", "---\ntitle: A hand\ncolour: red\n---\nSwollen.\n");
        Assert.Equal(BuildOutcome.Refused, Build(strict: true).Outcome);
        Assert.Equal(BuildOutcome.Built, Build().Outcome);
        Assert.Equal(BuildOutcome.Refused, Build(strict: true).Outcome);
    }

    [Fact]
    public void A_folder_without_settings_is_no_site()
    {
        File.Delete(_site.Under("site.config.yml"));
        Assert.Equal(BuildOutcome.NoSite, Build().Outcome);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_output.Path));
    }

    public void Dispose()
    {
        _site.Dispose();
        _output.Dispose();
    }

    private BuildResult Build(bool strict = false) =>
        SiteBuilder.Build(
            new BuildRequest
            {
                SiteFolder = _site.Path,
                OutputFolder = _output.Path,
                Options = new BuildOptions { Today = BuiltSite.Today },
                Strict = strict,
            },
            TestContext.Current.CancellationToken
        );
}
