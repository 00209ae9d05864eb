using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render;
using Casebook.Write;

namespace Casebook.Tests.Write;

public sealed class SiteWriterTests
{
    private static readonly SitePlan TwoPages = Plans.Of(("index.html", "front"), ("cases/a/index.html", "a"));

    [Fact]
    public void A_first_build_writes_every_file()
    {
        using var folder = new TempFolder();
        var staged = TwoPages.WriteTo(folder);
        Assert.Empty(staged.Diagnostics);
        Assert.Equal(new WriteReport(2, 0, 0, 6, 2), staged.Value);
        Assert.Equal("cases/\ncases/a/\ncases/a/index.html = a\nindex.html = front\n", folder.Snapshot());
    }

    [Fact]
    public void The_output_folder_is_made_when_it_is_not_there()
    {
        using var folder = new TempFolder();
        var staged = SiteWriter.Write(TwoPages, folder.Under("deep/output"), new WriteOptions(), TestContext.Current.CancellationToken);
        Assert.Empty(staged.Diagnostics);
        Assert.Equal("front", folder.Read("deep/output/index.html"));
    }

    [Fact]
    public void A_build_without_changes_touches_no_file()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        var before = Times(folder);
        var disk = new FaultyDisk(int.MaxValue, Fault.FailsOnce);
        Assert.Equal(new WriteReport(0, 2, 0, 6, 2), TwoPages.WriteTo(folder, disk).Value);
        Assert.Equal(before, Times(folder));
        Assert.True(disk.Changes <= 6, $"{disk.Changes} changes of the disk for nothing.");
    }

    [Fact]
    public void Only_changed_files_are_written()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        var front = File.GetLastWriteTimeUtc(folder.Under("index.html"));
        var staged = Plans.Of(("index.html", "front"), ("cases/a/index.html", "new a"), ("cases/b/index.html", "b")).WriteTo(folder);
        Assert.Equal(new WriteReport(2, 1, 0, 11, 3), staged.Value);
        Assert.Equal("new a", folder.Read("cases/a/index.html"));
        Assert.Equal(front, File.GetLastWriteTimeUtc(folder.Under("index.html")));
    }

    [Fact]
    public void Files_the_site_no_longer_has_are_removed_with_their_empty_folders_and_others_stay()
    {
        using var folder = new TempFolder();
        Plans.Of(("index.html", "front"), ("cases/a/index.html", "a"), ("cases/b/index.html", "b")).WriteTo(folder);
        folder.Put("cases/b/mine.txt", "mine");
        folder.Put("CNAME.bak", "mine too");
        var staged = Plans.Of(("index.html", "front")).WriteTo(folder);
        Assert.Equal(2, staged.Value.Removed);
        Assert.Equal("CNAME.bak = mine too\ncases/\ncases/b/\ncases/b/mine.txt = mine\nindex.html = front\n", folder.Snapshot());
    }

    [Fact]
    public void A_file_of_somebody_else_in_the_way_is_named_and_nothing_is_written()
    {
        using var folder = new TempFolder();
        folder.Put("cases/a/index.html", "mine");
        var staged = TwoPages.WriteTo(folder);
        var problem = Assert.Single(staged.Diagnostics);
        Assert.Equal(VerifyProblems.CB655, problem.Descriptor);
        Assert.Contains("cases/a/index.html", problem.Message, StringComparison.Ordinal);
        Assert.Equal("cases/\ncases/a/\ncases/a/index.html = mine\n", folder.Snapshot());
    }

    [Fact]
    public void A_file_of_somebody_else_with_the_same_bytes_is_taken_over()
    {
        using var folder = new TempFolder();
        folder.Put("index.html", "front");
        Assert.Equal(new WriteReport(1, 1, 0, 6, 2), TwoPages.WriteTo(folder).Value);
        Assert.Equal(1, Plans.Of(("cases/a/index.html", "a")).WriteTo(folder).Value.Removed);
    }

    [Fact]
    public void Of_very_many_files_in_the_way_some_are_named_and_the_rest_counted()
    {
        using var folder = new TempFolder();
        var files = Enumerable.Range(0, 50).Select(i => ($"p{i}.html", "new")).ToArray();
        foreach (var (path, _) in files)
            folder.Put(path, "mine");
        var problems = Plans.Of(files).WriteTo(folder).Diagnostics;
        Assert.Equal(21, problems.Length);
        Assert.StartsWith("30 more files", problems[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases", "is a file where the site wants a folder")]
    [InlineData("index.html/mine.txt", "holds index.html/mine.txt")]
    public void A_file_in_place_of_a_folder_and_the_reverse_are_named(string foreign, string said)
    {
        using var folder = new TempFolder();
        folder.Put(foreign, "mine");
        var before = folder.Snapshot();
        var problem = Assert.Single(TwoPages.WriteTo(folder).Diagnostics);
        Assert.Equal("CB655", problem.Code);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact]
    public void A_page_that_becomes_a_folder_keeps_the_files_of_others_in_it()
    {
        using var folder = new TempFolder();
        Plans.Of(("a/index.html", "folder")).WriteTo(folder);
        folder.Put("a/mine.txt", "mine");
        Assert.Equal(["CB655"], Plans.Of(("a", "file")).WriteTo(folder).Codes());
        Assert.Equal("a/\na/index.html = folder\na/mine.txt = mine\n", folder.Snapshot());
    }

    [Fact]
    public void A_link_inside_the_output_folder_is_not_followed()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(folder.Under("cases"), elsewhere.Path);
        Assert.Equal(["CB655"], TwoPages.WriteTo(folder).Codes());
        Assert.Equal("", elsewhere.Snapshot());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("cases")]
    public void A_link_that_leads_nowhere_is_in_the_way_too(string path)
    {
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.Under(path), folder.Under("nowhere"));
        var problem = Assert.Single(TwoPages.WriteTo(folder).Diagnostics);
        Assert.Equal(VerifyProblems.CB655, problem.Descriptor);
        Assert.Contains("is a link that no build made", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(folder.Under(path)).LinkTarget);
        Assert.False(File.Exists(folder.Under("nowhere")));
    }

    [Fact]
    public void An_old_page_behind_a_link_made_since_is_not_removed()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        TwoPages.WriteTo(folder);
        Directory.Move(folder.Under("cases"), elsewhere.Under("cases"));
        Directory.CreateSymbolicLink(folder.Under("cases"), elsewhere.Under("cases"));
        Assert.Equal(["CB655"], Plans.Of(("index.html", "front")).WriteTo(folder).Codes());
        Assert.Equal("a", elsewhere.Read("cases/a/index.html"));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_written_through()
    {
        using var real = new TempFolder();
        using var other = new TempFolder();
        var link = other.Under("link");
        Directory.CreateSymbolicLink(link, real.Path);
        Assert.Empty(SiteWriter.Write(TwoPages, link, new WriteOptions(), TestContext.Current.CancellationToken).Diagnostics);
        Assert.Equal("front", real.Read("index.html"));
    }

    [Fact]
    public void A_page_changed_by_hand_is_replaced_and_that_is_said()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        folder.Put("index.html", "FRONT");
        var staged = TwoPages.WriteTo(folder);
        Assert.Equal(["CB661"], staged.Codes());
        Assert.Equal("front", folder.Read("index.html"));
    }

    [Fact]
    public void A_page_changed_by_hand_is_left_when_the_site_no_longer_has_it()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        folder.Put("cases/a/index.html", "mine now");
        Assert.Equal(["CB662"], Plans.Of(("index.html", "front")).WriteTo(folder).Codes());
        Assert.Equal("mine now", folder.Read("cases/a/index.html"));
        Assert.Empty(Plans.Of(("index.html", "front")).WriteTo(folder).Diagnostics);
    }

    [Fact]
    public void A_page_deleted_by_hand_comes_back()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        File.Delete(folder.Under("index.html"));
        Assert.Equal(1, TwoPages.WriteTo(folder).Value.Written);
        Assert.Equal("front", folder.Read("index.html"));
    }

    [Fact]
    public void A_touched_file_with_the_same_bytes_is_not_written_again()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        File.SetLastWriteTimeUtc(folder.Under("index.html"), DateTime.UnixEpoch);
        Assert.Equal(0, TwoPages.WriteTo(folder).Value.Written);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder.Under("index.html")));
    }

    [Fact]
    public void Without_stamps_files_are_read_and_bytes_decide()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        File.Delete(folder.Under(".casebook/stamps"));
        Assert.Equal(new WriteReport(0, 2, 0, 6, 2), TwoPages.WriteTo(folder).Value);
        Assert.True(File.Exists(folder.Under(".casebook/stamps")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("casebook manifest 2\n")]
    [InlineData("something else")]
    public void With_a_damaged_record_same_files_are_kept_and_old_ones_stay(string damaged)
    {
        using var folder = new TempFolder();
        Plans.Of(("index.html", "front"), ("old.html", "old")).WriteTo(folder);
        folder.Put(".casebook/manifest", damaged);
        Assert.Equal(["CB658"], Plans.Of(("index.html", "front")).WriteTo(folder).Codes());
        Assert.Equal("index.html = front\nold.html = old\n", folder.Snapshot());
    }

    [Fact]
    public void A_problem_that_is_an_error_keeps_the_old_site_and_all_such_problems_are_told()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        var before = folder.Snapshot();
        var staged = Broken(Severity.Error).WriteTo(folder);
        Assert.Equal(["first.html", "second.html"], staged.Diagnostics.Select(d => d.Message));
        Assert.Equal(before, folder.Snapshot());
        Assert.False(Directory.Exists(folder.Under(".casebook/stage")));
    }

    [Fact]
    public void A_warning_does_not_stop_the_site_nor_an_error_the_site_calls_a_warning()
    {
        using var folder = new TempFolder();
        var severities = ImmutableDictionary<string, Severity?>.Empty.Add("CB999", Severity.Warning);
        var staged = SiteWriter.Write(
            Broken(Severity.Error),
            folder.Path,
            new WriteOptions { Severities = severities },
            TestContext.Current.CancellationToken
        );
        Assert.All(staged.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal("second.html", folder.Read("second.html"));
    }

    [Fact]
    public void A_renderer_that_throws_leaves_the_old_site_and_the_exception_goes_on()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        var before = folder.Snapshot();
        var plan = TwoPages with
        {
            Files = TwoPages.Files.Add("x.html", new PlannedFile("x.html", (_, _) => throw new InvalidOperationException("a defect"))),
        };
        Assert.Throws<InvalidOperationException>(() => plan.WriteTo(folder, threads: 2));
        Assert.Equal(before, folder.Snapshot());
        Assert.Empty(TwoPages.WriteTo(folder).Diagnostics);
    }

    [Fact]
    public void A_build_called_off_leaves_the_old_site()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        using var stop = new CancellationTokenSource();
        var options = new WriteOptions
        {
            Threads = 1,
            Progress = (done, _) =>
            {
                if (done == 1)
                    stop.Cancel();
            },
        };
        Assert.Throws<OperationCanceledException>(() => SiteWriter.Write(Plans.Of(("a", "1"), ("b", "2")), folder.Path, options, stop.Token));
        Assert.Equal("front", folder.Read("index.html"));
        Assert.False(File.Exists(folder.Under("a")));
    }

    [Fact]
    public void Progress_counts_every_file_once()
    {
        using var folder = new TempFolder();
        var told = new System.Collections.Concurrent.ConcurrentBag<(int, int)>();
        var plan = Plans.Of([.. Enumerable.Range(0, 100).Select(i => ($"p{i}", "x"))]);
        SiteWriter.Write(
            plan,
            folder.Path,
            new WriteOptions { Threads = 4, Progress = (done, all) => told.Add((done, all)) },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(Enumerable.Range(1, 100).Select(i => (i, 100)), told.Order());
    }

    [Fact]
    public void Two_folders_get_the_same_bytes_and_the_same_manifest_whatever_the_number_of_threads()
    {
        using var one = new TempFolder();
        using var two = new TempFolder();
        var plan = Plans.Of([.. Enumerable.Range(0, 200).Select(i => ($"cases/{i}/index.html", new string('x', i)))]);
        plan.WriteTo(one, threads: 1);
        plan.WriteTo(two, threads: 8);
        Assert.Equal(one.Snapshot(), two.Snapshot());
        Assert.Equal(one.Read(".casebook/manifest"), two.Read(".casebook/manifest"));
    }

    [Fact]
    public void Between_builds_only_lock_manifest_and_stamps_are_kept()
    {
        using var folder = new TempFolder();
        TwoPages.WriteTo(folder);
        Plans.Of(("index.html", "other")).WriteTo(folder);
        Assert.Equal(
            ["lock", "manifest", "stamps"],
            Directory.GetFileSystemEntries(folder.Under(".casebook")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    private static SitePlan Broken(Severity severity)
    {
        var kind = new DiagnosticDescriptor("CB999", severity, "Made up");
        RenderFile render(string path) =>
            (output, problems) =>
            {
                output.Write(Encoding.UTF8.GetBytes(path));
                problems.Add(kind.At(null, path));
            };
        return new SitePlan(
            new[] { "first.html", "second.html" }.ToImmutableSortedDictionary(p => p, p => new PlannedFile(p, render(p)), StringComparer.Ordinal)
        );
    }

    private static string Times(TempFolder folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f} {File.GetLastWriteTimeUtc(f).Ticks}")
        );
}
