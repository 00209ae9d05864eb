using System.Diagnostics;

namespace Casebook.Cli.Tests;

/// <summary>Files that are no files, links that lead astray, settings that reach outside: each is told, none hangs, none is a defect of
/// ours.</summary>
public sealed class HostileInputTests
{
    private const string Secret = "a secret outside";

    [Theory]
    [InlineData("content/cases/b.md", "gone.md", "CB231")]
    [InlineData("content/cases/b.md", "b.md", "CB231")]
    [InlineData("content/cases/b.md", "../../../outside.md", "CB231")]
    [InlineData("content/cases/loop", "..", "CB231")]
    [InlineData("content/pages", "../..", "CB231")]
    [InlineData("content/cases/first/p.png", "../../../../outside.md", "CB231")]
    [InlineData("themes/mine/assets/leak.txt", "../../../../outside.md", "CB231")]
    [InlineData("themes/mine/theme.yml", "../../../outside.md", "CB231")]
    [InlineData("content/references/r.bib", "/dev/zero", "CB231")]
    public async Task A_link_that_is_not_followed_is_an_error_at_the_link(string path, string target, string code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using var outside = new TempSite(hasSettings: false);
        outside.Put("outside.md", $"---\ntitle: [{Secret}\n");
        using var site = new TempSite(hasSettings: false);
        site.Put("site.config.yml", path.StartsWith("themes", StringComparison.Ordinal) ? "title: Made up\ntheme: mine\n" : "title: Made up\n")
            .Put("content/cases/first.md", TempSite.Case("Made-up case"));
        site.Put("themes/mine/layouts/x.html", "x");
        Directory.CreateDirectory(Path.GetDirectoryName(site.At(path))!);
        File.CreateSymbolicLink(site.At(path), target.EndsWith("outside.md", StringComparison.Ordinal) ? outside.At("outside.md") : target);
        foreach (var command in new[] { "build", "check" })
        {
            var ran = await Ran.In(site, command);
            Assert.Equal(1, ran.Exit);
            Assert.Contains($"{path}:1:1: error {code}", ran.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", ran.Out + ran.Error, StringComparison.Ordinal);
        }
        Assert.False(site.Has("output/index.html"));
    }

    [Theory]
    [InlineData("content/cases/b.md", 1)]
    [InlineData("content/pages/b.md", 1)]
    [InlineData("content/cases/p.png", 0)]
    [InlineData("content/terms/b.yml", 0)]
    [InlineData("content/references/b.bib", 0)]
    public async Task A_pipe_is_told_and_never_waited_for(string path, int exit)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files in folders.");
        using var site = new TempSite();
        Directory.CreateDirectory(Path.GetDirectoryName(site.At(path))!);
        MakePipe(site.At(path));
        var ran = await Ran.In(site, "check");
        Assert.Equal(exit, ran.Exit);
        Assert.Contains(path, ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_not_imported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files in folders.");
        using var site = new TempSite();
        MakePipe(site.At("refs.bib"));
        Assert.Contains("CB232", (await Ran.In(site, "import", "refs.bib")).Out, StringComparison.Ordinal);
        File.CreateSymbolicLink(site.At("zero.bib"), "/dev/zero");
        Assert.Contains("CB231", (await Ran.In(site, "import", "zero.bib")).Out, StringComparison.Ordinal);
        Assert.Contains("CB232", (await Ran.In(site, "import", "/dev/zero")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme: ../..", 2)]
    [InlineData("theme: a/../../content", 2)]
    [InlineData("theme: /etc", 2)]
    [InlineData("cname: https://casebook.example.org/", 2)]
    [InlineData("cname: |\n  casebook.example.org\n  other.example.org", 2)]
    [InlineData("cname: ../../x", 2)]
    [InlineData("cname: 10.0.0.1", 2)]
    public async Task A_setting_that_reaches_outside_is_told_at_its_line(string setting, int line)
    {
        using var site = new TempSite();
        site.Put("site.config.yml", $"title: Made up\n{setting}\n");
        var ran = await Ran.In(site, "build");
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"site.config.yml:{line}:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("error CB105", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_name_is_written_as_the_host_of_the_site()
    {
        using var site = new TempSite();
        site.Put("site.config.yml", "title: Made up\ncname: Casebook.Example.org\n");
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        Assert.Equal("casebook.example.org\n", site.Read("output/CNAME"));
    }

    [Fact]
    public async Task A_theme_that_extends_a_path_is_told_at_its_line()
    {
        using var site = new TempSite();
        site.Put("site.config.yml", "title: Made up\ntheme: mine\n").Put("themes/mine/theme.yml", "extends: ../../content\n");
        Assert.Contains("themes/mine/theme.yml:1:10: error CB203", (await Ran.In(site, "build")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_is_not_emptied_because_its_content_moved_away()
    {
        using var site = new TempSite();
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        Directory.Move(site.At("content"), site.At("moved"));
        var ran = await Ran.In(site, "build");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("CB665", ran.Out, StringComparison.Ordinal);
        Assert.True(site.Has("output/cases/first/index.html"));
        Assert.Equal(0, (await Ran.In(site, "build", "--allow-empty")).Exit);
        Assert.False(site.Has("output/cases/first/index.html"));
    }

    [Theory]
    [InlineData("é", "e")]
    [InlineData("e\u0301", "e")]
    [InlineData("sjögren", "sjogren")]
    [InlineData("Geschwollene Händ", "geschwollene-hand")]
    [InlineData("Straße", "strasse")]
    [InlineData("Case_2 (old)", "case-2-old")]
    public async Task Letters_of_a_file_name_are_folded_into_its_address(string name, string slug)
    {
        using var site = new TempSite();
        site.Put($"content/cases/{name}.md", TempSite.Case("A made-up second case"))
            .Put("content/cases/first.md", TempSite.Case("A made-up first case", $"See [[case:{slug}]] and [it](<{name}.md>)."));
        var ran = await Ran.In(site, "build");
        Assert.Equal(0, ran.Exit);
        Assert.Contains($"href=\"../../cases/{slug}/\">it</a>", site.Read("output/cases/first/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has($"output/cases/{slug}/index.html"));
    }

    [Theory]
    [InlineData("content/cases/.md")]
    [InlineData("content/pages/病例.md")]
    [InlineData("content/cases/---.md")]
    public async Task A_name_of_which_no_address_can_be_made_is_told(string path)
    {
        using var site = new TempSite();
        site.Put(path, TempSite.Case("A made-up case without a name"));
        var ran = await Ran.In(site, "build");
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"{path}:1:1: error CB206", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_for_a_file_gets_a_shortened_address()
    {
        using var site = new TempSite();
        var (one, other) = (new string('a', 300) + " one", new string('a', 300) + " other");
        site.Put(
            "content/cases/b.md",
            $"---\ntitle: Made up\nfindings: [{one}, {other}]\ndiagnosis: {string.Concat(Enumerable.Repeat("α", 200))}\nspecialties: "
                + $"[{one}]\n---\nText with [[{one}]].\n"
        );
        var ran = await Ran.In(site, "build");
        Assert.Equal(0, ran.Exit);
        var names = Directory.EnumerateDirectories(site.At("output/findings")).Select(path => Path.GetFileName(path)!).ToList();
        Assert.Equal(2, names.Distinct().Count(name => name.StartsWith("aaaa", StringComparison.Ordinal)));
        Assert.All(names, name => Assert.InRange(name.Length, 1, 200));
    }

    private static void MakePipe(string path)
    {
        using var made = Process.Start("mkfifo", path);
        made.WaitForExit();
    }
}
