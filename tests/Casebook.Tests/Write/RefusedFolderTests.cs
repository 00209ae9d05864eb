using Casebook.Diagnostics;
using Casebook.Render;
using Casebook.Write;

namespace Casebook.Tests.Write;

public sealed class RefusedFolderTests
{
    private static readonly SitePlan Plan = Plans.Of(("index.html", "front"));

    [Fact]
    public void A_second_build_into_the_same_folder_fails_at_once()
    {
        using var folder = new TempFolder();
        StageResult<WriteReport>? second = null;
        var options = new WriteOptions { Progress = (_, _) => second = Plan.WriteTo(folder) };
        var first = SiteWriter.Write(Plan, folder.Path, options, TestContext.Current.CancellationToken);
        Assert.Equal(["CB650"], second!.Codes());
        Assert.Empty(first.Diagnostics);
        Assert.Equal("front", folder.Read("index.html"));
    }

    [Fact]
    public void The_lock_file_of_a_process_that_is_gone_does_not_block()
    {
        using var folder = new TempFolder();
        folder.Put(".casebook/lock", "12345");
        Assert.Empty(Plan.WriteTo(folder).Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("content")]
    [InlineData("content/cases/output")]
    [InlineData("themes/rounds")]
    [InlineData("..")]
    public void A_folder_among_the_sources_is_refused(string output)
    {
        using var parent = new TempFolder();
        parent.Put("site/site.config.yml", "title: Made up");
        parent.Put("site/content/cases/a.md", "---\ntitle: A\n---");
        parent.Put("site/themes/rounds/theme.yml", "name: rounds");
        var before = parent.Snapshot();
        var site = parent.Under("site");
        var staged = SiteWriter.Write(
            Plan,
            Path.Combine(site, output),
            new WriteOptions { SiteFolder = site },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(["CB651"], staged.Codes());
        Assert.Equal(before, parent.Snapshot());
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".git/modules/site")]
    public void The_folder_of_git_is_refused(string output)
    {
        using var folder = new TempFolder();
        Assert.Equal(["CB651"], SiteWriter.Write(Plan, folder.Under(output), new WriteOptions(), TestContext.Current.CancellationToken).Codes());
        Assert.False(Directory.Exists(folder.Under(output)));
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("manifest")]
    [InlineData("stamps")]
    [InlineData("journal")]
    public void A_folder_where_a_build_keeps_its_records_is_told_before_anything_moves(string record)
    {
        using var folder = new TempFolder();
        folder.Put($".casebook/{record}/somebody.txt", "kept");
        var before = folder.Snapshot();
        var problem = Assert.Single(Plan.WriteTo(folder).Diagnostics);
        Assert.Equal("CB655", problem.Code);
        Assert.Contains($".casebook/{record}", problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact]
    public void Another_disk_inside_the_folder_is_found()
    {
        string[] mounts = ["/", "/site", "/site/output-of-others", "/site/output/cases/", "/site/output"];
        Assert.Equal(["/site/output/cases"], FolderRules.MountsInside("/site/output", mounts));
    }

    [Fact]
    public void The_sources_of_another_site_are_refused_too()
    {
        using var folder = new TempFolder();
        folder.Put("other/site.config.yml", "title: Made up");
        folder.Put("other/content/cases/a.md", "");
        foreach (var output in new[] { "other", "other/content", "other/content/cases" })
            Assert.Equal(["CB651"], SiteWriter.Write(Plan, folder.Under(output), new WriteOptions(), TestContext.Current.CancellationToken).Codes());
    }

    [Fact]
    public void A_link_to_the_sources_is_refused()
    {
        using var parent = new TempFolder();
        parent.Put("site/content/a.md", "");
        Directory.CreateSymbolicLink(parent.Under("link"), parent.Under("site"));
        var staged = SiteWriter.Write(
            Plan,
            parent.Under("link/content"),
            new WriteOptions { SiteFolder = parent.Under("site") },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(["CB651"], staged.Codes());
    }

    [Fact]
    public void A_folder_beside_the_sources_is_fine()
    {
        using var site = new TempFolder();
        site.Put("site.config.yml", "title: Made up");
        site.Put("content/a.md", "");
        var staged = SiteWriter.Write(Plan, site.Under("output"), new WriteOptions { SiteFolder = site.Path }, TestContext.Current.CancellationToken);
        Assert.Empty(staged.Diagnostics);
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_refused()
    {
        using var folder = new TempFolder();
        folder.Put("output", "a file");
        Assert.Equal(["CB664"], SiteWriter.Write(Plan, folder.Under("output"), new WriteOptions(), TestContext.Current.CancellationToken).Codes());
    }

    [Theory]
    [InlineData(28, "CB652")]
    [InlineData(30, "CB653")]
    [InlineData(5, "CB654")]
    public void What_the_disk_refuses_is_said_in_words(int number, string code)
    {
        for (var at = 1; at <= 8; at++)
        {
            using var folder = new TempFolder();
            var disk = new FaultyDisk(at, Fault.FailsFromThereOn, () => new IOException("made up", number));
            var problem = Assert.Single(Plan.WriteTo(folder, disk).Diagnostics);
            Assert.True(problem.Code == code || problem.Code == "CB663", $"{problem.Code} at change {at}");
            Assert.NotNull(problem.Hint);
        }
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_said_in_words()
    {
        using var folder = new TempFolder();
        var disk = new FaultyDisk(1, Fault.FailsOnce, () => new UnauthorizedAccessException("Access to the path is denied."));
        Assert.Equal(["CB653"], Plan.WriteTo(folder, disk).Codes());
    }

    [Fact]
    public void A_folder_the_system_keeps_for_itself_is_said_in_words()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs /proc.");
        var staged = SiteWriter.Write(Plan, "/proc/casebook-output", new WriteOptions(), TestContext.Current.CancellationToken);
        Assert.Contains(Assert.Single(staged.Diagnostics).Code, new[] { "CB653", "CB654" });
    }
}
