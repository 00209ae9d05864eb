using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Render;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Site;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Render;

/// <summary>What an output of one's own can do.</summary>
public sealed class SiteOutputTests
{
    private static readonly ISiteOutput Statistics = new TestOutput(
        "statistics",
        site =>
            [
                site.Page(
                    "statistics/",
                    new PageMeta { Title = "Statistics" },
                    links => new Html($"<p><a href=\"{links.To("cases/")}\">{site.Model.Cases.Length} case</a></p>")
                ),
            ]
    );

    [Fact]
    public void A_page_of_its_own_looks_like_the_pages_of_the_theme()
    {
        var page = Text(Plan(Statistics).Value.Files["statistics/index.html"]);
        Assert.Contains("<h1>Statistics</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p><a href=\"../cases/\">1 case</a></p>", page, StringComparison.Ordinal);
        Assert.Contains("<title>Statistics", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_is_of_the_kind_of_its_layout_or_output()
    {
        var files = Plan(Statistics, new TestOutput("counts", _ => [PlannedFile.Of("counts.txt", "1"u8.ToArray())])).Value.Files;
        Assert.Equal(
            ("page", "counts", "case", "search"),
            (files["statistics/index.html"].Kind, files["counts.txt"].Kind, files["cases/glass/index.html"].Kind, files["search/manifest.json"].Kind)
        );
        Assert.DoesNotContain(files.Values, file => file.Kind.Length == 0);
    }

    [Fact]
    public void A_page_of_its_own_is_in_the_sitemap_unless_it_says_no()
    {
        var hidden = new TestOutput(
            "hidden",
            site => [site.Page("hidden/", new PageMeta { Title = "Hidden" }, _ => new Html("")) with { IsInSitemap = false }]
        );
        var sitemap = Text(Plan(Statistics, hidden).Value.Files["sitemap.xml"]);
        Assert.Contains("/statistics/</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/hidden/</loc>", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_round_knows_the_files_of_the_first_and_none_of_the_second()
    {
        var last = new TestOutput("last", _ => [], planned => [PlannedFile.Of("paths.txt", Encoding.UTF8.GetBytes(string.Join('\n', planned.Keys)))]);
        var paths = Text(Plan(last, Statistics).Value.Files["paths.txt"]).Split('\n');
        Assert.Contains("statistics/index.html", paths);
        Assert.Contains("cases/glass/index.html", paths);
        Assert.DoesNotContain("sitemap.xml", paths);
        Assert.DoesNotContain("paths.txt", paths);
    }

    [Fact]
    public void A_path_that_another_output_has_is_an_error()
    {
        var home = new TestOutput("home-again", site => [site.Page("", new PageMeta { Title = "Another" }, _ => new Html(""))]);
        var plan = Plan(home);
        Assert.Equal("CB507", Assert.Single(plan.Diagnostics, problem => problem.Severity == Severity.Error).Code);
        Assert.Equal("home", plan.Value.Files["index.html"].Kind);
    }

    private static StageResult<SitePlan> Plan(params ISiteOutput[] more) =>
        SiteRenderer.Run(StudySites.Model(StudySites.MadeUp()), new BuildOptions { Today = BuiltSite.Today }, [.. SiteOutputs.All, .. more]);

    private static string Text(PlannedFile file)
    {
        var (output, problems) = (new ArrayBufferWriter<byte>(), new DiagnosticBag());
        file.Render(output, problems);
        Assert.Empty(problems.ToImmutable());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class TestOutput(
        string name,
        Func<SiteContext, IEnumerable<PlannedFile>> plan,
        Func<IReadOnlyDictionary<string, PlannedFile>, IEnumerable<PlannedFile>>? last = null
    ) : ISiteOutput
    {
        public string Name => name;

        public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => plan(site);

        public IEnumerable<PlannedFile> PlanAfter(SiteContext site, IReadOnlyDictionary<string, PlannedFile> planned, DiagnosticBag problems) =>
            last?.Invoke(planned) ?? [];
    }
}
