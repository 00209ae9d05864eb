using Casebook.Cli.Upgrade;

namespace Casebook.Cli.Tests.Commands;

/// <summary>What another version would change: compared with this program as another, and with made-up ones.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task The_same_program_changes_nothing()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "upgrade", "--check", Path.Combine(AppContext.BaseDirectory, "Casebook.Cli.dll"));
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains("The files of the site are the same, byte for byte.", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("message", ran.Out, StringComparison.Ordinal);
        Assert.False(site.Has("output"));
    }

    [Fact]
    public async Task What_another_version_tells_and_writes_is_listed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new TempSite();
        site.Put("content/cases/first.md", TempSite.Case("First").Replace("date:", "sumary: x\ndate:", StringComparison.Ordinal));
        var other = Script(
            site,
            """
            [ "$1" = --version ] && { echo 9.9.9; exit 0; }
            while [ $# -gt 0 ]; do [ "$1" = --output ] && out=$2; shift; done
            mkdir -p "$out" && echo new >"$out/new.html" && echo other >"$out/index.html"
            echo '[{"code": "CB999", "severity": "warning", "message": "A made-up message.", "file": "a.md", "line": 3, "column": 1}]'
            """
        );
        var ran = await Ran.In(site, "upgrade", "--check", other);
        Assert.Equal(0, ran.Exit);
        Assert.Contains("This site by 9.9.9", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 new message:\n    a.md:3:1: warning CB999: A made-up message.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 message that goes:\n    content/cases/first.md:3:1: warning CB301", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 new file:\n    new.html", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 changed file:\n    index.html", ran.Out, StringComparison.Ordinal);
        Assert.Contains("files that go:", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_finds_errors_is_told_by_the_exit_code()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new TempSite();
        var other = Script(
            site,
            """[ "$1" = --version ] && { echo 9.9.9; exit 0; }; echo '[{"code": "CB998", "severity": "error", "message": "M", "file": null}]'; exit 1"""
        );
        var ran = await Ran.In(site, "upgrade", "--check", other);
        Assert.Equal(1, ran.Exit);
        Assert.Contains("error CB998: M", ran.Out, StringComparison.Ordinal);
        Assert.Contains("builds no site until its errors are corrected", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo hello")]
    [InlineData("exit 3")]
    [InlineData("[ \"$1\" = --version ] && { echo 1; exit 0; }; echo no JSON")]
    public async Task Another_program_is_refused(string script)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new TempSite();
        var ran = await Ran.In(site, "upgrade", "--check", Script(site, script));
        Assert.Equal(2, ran.Exit);
        Assert.Contains("no version of Casebook", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "upgrade", "--check", "nowhere");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("There is no program nowhere.", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_are_compared_by_bytes()
    {
        using var site = new TempSite(hasSettings: false);
        site.Put("a/same", "1")
            .Put("b/same", "1")
            .Put("a/x/changed", "1")
            .Put("b/x/changed", "2")
            .Put("a/gone", "")
            .Put("b/.casebook", "")
            .Put("b/new", "");
        var found = SiteDifference.Between(site.At("a"), site.At("b"));
        Assert.Equal(["new"], found.Added);
        Assert.Equal(["gone"], found.Removed);
        Assert.Equal(["x/changed"], found.Changed);
    }

    private static string Script(TempSite site, string lines)
    {
        site.Put("other/casebook", $"#!/bin/sh\n{lines}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(site.At("other/casebook"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        return site.At("other/casebook");
    }
}
