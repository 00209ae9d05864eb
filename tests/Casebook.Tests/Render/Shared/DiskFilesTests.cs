using System.Text;
using Casebook.Config;
using Casebook.Render.Shared.Site;
using Casebook.Tests.Golden;
using Casebook.Verify;

namespace Casebook.Tests.Render.Shared;

/// <summary>What is different in a site that is opened from a folder.</summary>
public sealed class DiskFilesTests
{
    [Theory]
    [InlineData("<a href=\"../cases/a/\">", "<a href=\"../cases/a/index.html\">")]
    [InlineData("<a href=\"./\">", "<a href=\"./index.html\">")]
    [InlineData("<a class=\"x\" href=\"../a/#top\">", "<a class=\"x\" href=\"../a/index.html#top\">")]
    [InlineData("<a href=\"../explore/?dx=a\">", "<a href=\"../explore/index.html?dx=a\">")]
    [InlineData("<a href=\"?dx=a\">", "<a href=\"index.html?dx=a\">")]
    [InlineData("<form action=\"search/\" method=\"get\">", "<form action=\"search/index.html\" method=\"get\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=../a/\">", "<meta http-equiv=\"refresh\" content=\"0; url=../a/index.html\">")]
    [InlineData("<a href=\"#top\">", "<a href=\"#top\">")]
    [InlineData("<a href=\"\">", "<a href=\"\">")]
    [InlineData("<a href=\"a.bib\">", "<a href=\"a.bib\">")]
    [InlineData("<a href=\"https://example.org/a/\">", "<a href=\"https://example.org/a/\">")]
    [InlineData("<a href=\"//example.org/\">", "<a href=\"//example.org/\">")]
    [InlineData("<div data-root=\"../\">", "<div data-root=\"../\">")]
    public void Links_to_folders_name_the_page_there_and_others_stay(string written, string expected) =>
        Assert.Equal(expected, DiskFiles.InHtml(written));

    [Fact]
    public void Every_file_that_scripts_fetch_is_a_script_too_and_no_link_is_dead()
    {
        var site = SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test\n"),
                    ("content/cases/a.md", "---\ntitle: Case a\ndiagnosis: test disease\nfindings: [test finding]\naliases: [/old/]\n---\nWords.\n"),
                    ("content/collections/c.md", "---\ntitle: A test path\ncases: [a]\n---\nWords.\n")
                )
                .Tree(),
            new BuildOptions { Today = BuiltSite.Today, For = SiteUse.Disk }
        );
        var fetched = site.Plan.Files.Values.Where(file => file.FetchedVersion is not null).ToList();
        Assert.NotEmpty(fetched);
        Assert.All(fetched, file => Assert.Equal($"casebookFile(\"{file.Path}\",{Text(site, file.Path)});\n", Text(site, file.Path + ".js")));
        Assert.Empty(SiteChecker.Run(site.Plan, new SiteConfig { Title = "Test" }, threads: 1).Select(problem => problem.Message));
        Assert.Contains("cases/index.html", Text(site, "index.html"), StringComparison.Ordinal);
        Assert.Null(site.Find("404.html"));
        Assert.Null(site.Find("worker.js"));
    }

    [Fact]
    public void On_the_web_nothing_is_there_twice()
    {
        var site = SiteCompiler.Compile(
            SourceFiles.Of(("site.config.yml", "title: Test\n"), ("content/cases/a.md", "---\ntitle: Case a\n---\nWords.\n")).Tree(),
            new BuildOptions { Today = BuiltSite.Today }
        );
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith(".json.js", StringComparison.Ordinal));
        Assert.DoesNotContain("disk-", Text(site, "index.html"), StringComparison.Ordinal);
    }

    private static string Text(Compilation site, string path) => Encoding.UTF8.GetString(site.Find(path)!.Render().Bytes.Span);
}
