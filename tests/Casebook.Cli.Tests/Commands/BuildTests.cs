using System.Text.Json;

namespace Casebook.Cli.Tests.Commands;

public sealed class BuildTests
{
    private const string WithError = "---\ntitle: Made up\npatient: {age: 200 years}\n---\nText [@nobody1900].\n";

    [Fact]
    public async Task A_build_says_how_many_pages_and_how_to_read_them()
    {
        using var site = new TempSite();
        var first = await Ran.In(site, "build");
        Assert.Equal(0, first.Exit);
        Assert.Matches(@"Built \d+ pages into output/ in [0-9.]+ m?s: \d+ files written, 0 unchanged, 0 removed\.", first.Out);
        Assert.Contains("Read it: casebook serve", first.Out, StringComparison.Ordinal);
        Assert.Empty(first.Error);
        Assert.True(site.Has("output/index.html"));
        Assert.Contains("A made-up first case", site.Read("output/cases/first/index.html"), StringComparison.Ordinal);
        Assert.Matches(@": 0 files written, \d+ unchanged, 0 removed\.", (await Ran.In(site, "build")).Out);
    }

    [Fact]
    public async Task A_build_after_which_nothing_changed_reads_nothing_again_and_tells_the_same()
    {
        using var site = new TempSite();
        site.Put("content/cases/second.md", "---\ntitle: Second\nsumary: A mistyped key\n---\nText.\n");
        site.Put("content/stray.txt", "A file that nothing reads.");
        var first = await Ran.In(site, "build", "--timings");
        Assert.Contains("compile", first.Error, StringComparison.Ordinal);
        Assert.Contains("content/cases/second.md:3:1: warning", first.Out, StringComparison.Ordinal);
        var again = await Ran.In(site, "build", "--timings");
        Assert.DoesNotContain("compile  ", again.Error, StringComparison.Ordinal);
        Assert.Equal(Told(first), Told(again));
        Assert.Equal(1, (await Ran.In(site, "build", "--strict")).Exit);

        static string Told(Ran ran) => ran.Out[..ran.Out.IndexOf("Built", StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("content/cases/first.md", "---\ntitle: Another\n---\nText.\n")]
    [InlineData("content/cases/new.md", "---\ntitle: A new one\n---\nText.\n")]
    [InlineData("content/pages/new.md", "---\ntitle: A new page\n---\nText.\n")]
    [InlineData("themes/own/layouts/page.html", "changed")]
    [InlineData("output/index.html", "edited by hand")]
    [InlineData("output/cases/first/index.html", null)]
    [InlineData(".casebook/build", "damaged")]
    [InlineData(".casebook/build", null)]
    public async Task A_build_after_any_change_makes_the_site_anew(string path, string? text)
    {
        using var site = new TempSite();
        await Ran.In(site, "build");
        if (text is not null)
            site.Put(path, text);
        else
            File.Delete(site.At(path));
        using var fresh = new TempSite();
        if (text is not null && !path.StartsWith("output", StringComparison.Ordinal))
            fresh.Put(path, text);
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        Assert.Equal(0, (await Ran.In(fresh, "build")).Exit);
        Assert.Equal(fresh.Files("output"), site.Files("output"));
    }

    [Fact]
    public async Task Another_day_and_other_options_make_the_site_anew()
    {
        using var site = new TempSite();
        site.Put("content/cases/later.md", "---\ntitle: Later\npublish_on: 2026-12-24\n---\nText.\n");
        site.Put("content/cases/draft.md", "---\ntitle: Draft\ndraft: true\n---\nText.\n");
        await Ran.In(site, "build", "--date", "2026-11-23");
        Assert.False(site.Has("output/cases/later/index.html"));
        await Ran.In(site, "build", "--date", "2026-12-25");
        Assert.True(site.Has("output/cases/later/index.html"));
        await Ran.In(site, "build", "--date", "2026-12-25", "--drafts");
        Assert.True(site.Has("output/cases/draft/index.html"));
        await Ran.In(site, "build", "--date", "2026-12-25");
        Assert.False(site.Has("output/cases/draft/index.html"));
    }

    [Fact]
    public async Task A_case_that_is_taken_away_is_removed_and_foreign_files_stay()
    {
        using var site = new TempSite();
        site.Put("content/cases/second.md", TempSite.Case("Second"));
        await Ran.In(site, "build");
        site.Put("output/mine.txt", "mine");
        File.Delete(site.At("content/cases/second.md"));
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        Assert.False(site.Has("output/cases/second"));
        Assert.Equal("mine", site.Read("output/mine.txt"));
    }

    [Fact]
    public async Task An_error_is_named_and_nothing_is_written()
    {
        using var site = new TempSite();
        await Ran.In(site, "build");
        var before = site.Read("output/cases/first/index.html");
        site.Put("content/cases/first.md", TempSite.Case("Changed"));
        site.Put("content/cases/wrong.md", WithError);
        var ran = await Ran.In(site, "build");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("content/cases/wrong.md:5:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("error CB", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", ran.Out, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("output/cases/first/index.html"));
        Assert.False(site.Has("output/cases/wrong"));
    }

    [Fact]
    public async Task Strict_lets_a_warning_count()
    {
        using var site = new TempSite();
        site.Put("content/cases/second.md", "---\ntitle: Second\nsumary: A mistyped key\n---\nText.\n");
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        var strict = await Ran.In(site, "build", "--strict", "--output", "elsewhere");
        Assert.Equal(1, strict.Exit);
        Assert.Contains("`summary`", strict.Out, StringComparison.Ordinal);
        Assert.False(site.Has("elsewhere"));
        Assert.Equal(1, (await Ran.In(site, "check", "--strict")).Exit);
        Assert.Equal(0, (await Ran.In(site, "check")).Exit);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task Where_there_is_no_site_the_exit_code_is_2(string command)
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.In(site, command);
        Assert.Equal(2, ran.Exit);
        Assert.Contains("site.config.yml", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.Folder));
    }

    [Fact]
    public async Task The_site_and_the_output_can_be_elsewhere()
    {
        using var site = new TempSite();
        using var here = new TempSite(hasSettings: false);
        var ran = await Ran.In(here, "build", "--site", site.Folder, "--output", "made");
        Assert.Equal(0, ran.Exit);
        Assert.True(here.Has("made/index.html"));
        Assert.False(site.Has("output"));
        Assert.Contains("serve --site ", ran.Out, StringComparison.Ordinal);
        await Ran.In(here, "build", "--site", site.Folder);
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_gets_a_message()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Folders have other rights there.");
        using var site = new TempSite();
        var ran = await Ran.In(site, "build", "--output", ReadOnlyFolder(site));
        Assert.Equal(1, ran.Exit);
        Assert.Matches("error CB65[34]: .*output folder", ran.Out);
        Assert.DoesNotContain("Built", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_is_a_file_or_lies_among_the_sources_is_refused()
    {
        using var site = new TempSite();
        site.Put("taken", "mine");
        Assert.Contains("CB664", (await Ran.In(site, "build", "--output", "taken")).Out, StringComparison.Ordinal);
        var among = await Ran.In(site, "build", "--output", "content/cases");
        Assert.Equal(1, among.Exit);
        Assert.Contains("CB651", among.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Built", among.Out, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read("taken"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task Machine_formats_stand_alone_on_standard_output(string command)
    {
        using var site = new TempSite();
        site.Put("content/cases/wrong.md", WithError);
        var json = await Ran.In(site, command, "--format", "json");
        Assert.Equal(1, json.Exit);
        using var array = JsonDocument.Parse(json.Out);
        string[] names = ["code", "severity", "message", "file", "line", "column", "length", "hint"];
        Assert.All(array.RootElement.EnumerateArray(), item => Assert.Equal(names, item.EnumerateObject().Select(property => property.Name)));
        Assert.Contains(
            array.RootElement.EnumerateArray(),
            item => item.GetProperty("file").GetString() == "content/cases/wrong.md" && item.GetProperty("line").GetInt32() == 3
        );
        Assert.Contains("error", json.Error, StringComparison.Ordinal);

        using var sarif = JsonDocument.Parse((await Ran.In(site, command, "--format", "sarif")).Out);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());

        var github = await Ran.In(site, command, "--format", "github");
        Assert.All(github.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^::(error|warning|notice) ", line));
        Assert.Contains("::error file=content/cases/wrong.md,line=3,", github.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_bear_paths_from_the_root_of_the_repository()
    {
        using var repository = new TempSite(hasSettings: false);
        repository.Put(".git/HEAD", "made up").Put("books/one/site.config.yml", "title: One\n").Put("books/one/content/cases/wrong.md", WithError);
        var ran = await Ran.In(repository, "check", "--site", "books/one", "--format", "github");
        Assert.Contains("file=books/one/content/cases/wrong.md,", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_problems_json_is_an_empty_array()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "check", "--format", "json");
        Assert.Equal((0, "[]"), (ran.Exit, ran.Out.Trim()));
    }

    [Fact]
    public async Task A_draft_is_built_only_when_it_is_asked_for()
    {
        using var site = new TempSite();
        await Ran.In(site, "new", "case", "Not yet");
        await Ran.In(site, "build");
        Assert.False(site.Has("output/cases/not-yet"));
        Assert.Equal(0, (await Ran.In(site, "build", "--drafts")).Exit);
        Assert.True(site.Has("output/cases/not-yet/index.html"));
    }

    [Fact]
    public async Task The_day_that_counts_as_today_can_be_chosen()
    {
        using var site = new TempSite();
        site.Put("content/cases/later.md", "---\ntitle: Later\npublish_on: 2027-01-15\n---\nText.\n");
        await Ran.In(site, "build");
        Assert.False(site.Has("output/cases/later"));
        await Ran.In(site, "build", "--date", "2027-01-15");
        Assert.True(site.Has("output/cases/later"));
    }

    [Fact]
    public async Task The_base_address_replaces_that_of_the_settings()
    {
        using var site = new TempSite();
        site.Put("site.config.yml", "title: Made up\nurl: https://old.example\n");
        await Ran.In(site, "build", "--base-url", "https://new.example/casebook/");
        var page = site.Read("output/cases/first/index.html");
        Assert.Contains("https://new.example/casebook/cases/first/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("old.example", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timings_are_told_beside_the_report()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "build", "--timings");
        foreach (var part in new[] { "gather ", "parse ", "relate ", "plan ", "render cases .html", "stage files", "move into place" })
            Assert.Contains($"  {part}", ran.Error, StringComparison.Ordinal);
        Assert.Contains("compile ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("render and write", ran.Error, StringComparison.Ordinal);
        Assert.Contains("peak memory", ran.Error, StringComparison.Ordinal);
        Assert.Contains("render and verify", (await Ran.In(site, "check", "--timings")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_warnings_of_one_kind_are_cut_short_while_building_and_shown_whole_by_check()
    {
        using var site = new TempSite();
        for (var i = 0; i < 12; i++)
            site.Put($"content/cases/case-{i}.md", "---\ntitle: Made up\nsumary: x\n---\nText.\n");
        var build = await Ran.In(site, "build");
        var check = await Ran.In(site, "check");
        Assert.Equal(5, Count(build.Out, "`sumary`"));
        Assert.Equal(12, Count(check.Out, "`sumary`"));
        Assert.Contains("7 more; see them all: casebook check", build.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n     12  CB301  warning", build.Out);
    }

    [Fact]
    public async Task Output_that_is_no_screen_has_neither_colour_nor_progress()
    {
        using var site = new TempSite();
        site.Put("content/cases/wrong.md", WithError);
        var ran = await Ran.In(site, "build");
        Assert.DoesNotContain('\u001b', ran.Out + ran.Error);
    }

    // Nothing stops the administrator but a file system that is not a disk.
    private static string ReadOnlyFolder(TempSite site)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return "/proc/casebook-made-up";
        Directory.CreateDirectory(site.At("output"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return site.At("output");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
