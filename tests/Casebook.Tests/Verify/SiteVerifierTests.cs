using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Render;
using Casebook.Tests.Write;
using Casebook.Verify;

namespace Casebook.Tests.Verify;

public sealed class SiteVerifierTests
{
    private static readonly SiteConfig Config = new() { Title = "Made up", Url = "https://casebook.example/repo" };

    [Theory]
    [InlineData("../b/")]
    [InlineData("../b")]
    [InlineData("../b/index.html")]
    [InlineData("/repo/cases/b/")]
    [InlineData("/repo/")]
    [InlineData("/repo")]
    [InlineData("https://casebook.example/repo/cases/b/")]
    [InlineData("https://casebook.example/repo")]
    [InlineData("../../")]
    [InlineData("../../?q=x#top")]
    [InlineData("?print")]
    [InlineData("")]
    [InlineData("#here")]
    [InlineData("#h%65re")]
    [InlineData("#")]
    [InlineData("#:~:text=word")]
    [InlineData("#here:~:text=word")]
    [InlineData("../b/?x=1#there")]
    [InlineData("../../data/caf%C3%A9.csv")]
    [InlineData("../../data/a%20b.csv")]
    [InlineData("../../explore/#level=basic")]
    [InlineData("mailto:a@b.example")]
    [InlineData("tel:+491")]
    [InlineData("https://doi.org/10.1000/x")]
    [InlineData("//other.example/x")]
    public void A_link_that_leads_somewhere_is_fine(string address) => Assert.Empty(Check($"<a href=\"{address}\">x</a>"));

    [Theory]
    [InlineData("../c/", "CB600")]
    [InlineData("../b/x", "CB600")]
    [InlineData("b/", "CB600")]
    [InlineData("/repo/nothing", "CB600")]
    [InlineData("https://casebook.example/repo/nothing/", "CB600")]
    [InlineData("../B/", "CB600")]
    [InlineData("/cases/b/", "CB613")]
    [InlineData("/repository/", "CB613")]
    [InlineData("../../../x", "CB613")]
    [InlineData("#nowhere", "CB601")]
    [InlineData("../b/#nowhere", "CB601")]
    public void A_link_that_leads_nowhere_is_told(string address, string code) =>
        Assert.Equal([code], Check($"<a href=\"{address}\">x</a>").Select(d => d.Code));

    [Theory]
    [InlineData("<script src='https://cdn.example/x.js'></script>")]
    [InlineData("<img src='//cdn.example/x.png' alt=''>")]
    [InlineData("<link rel='stylesheet' href='http://cdn.example/x.css'>")]
    [InlineData("<link rel='preconnect' href='https://fonts.example'>")]
    [InlineData("<iframe src='https://video.example/1' title='x'></iframe>")]
    [InlineData("<p style=\"background: url(https://cdn.example/x.png)\"></p>")]
    [InlineData("<style>@import 'https://cdn.example/x.css';</style>")]
    [InlineData("<img srcset='https://cdn.example/x.png 2x' src='data:,' alt=''>")]
    public void What_loads_from_another_host_is_told(string body) => Assert.Equal(["CB606"], Check(body).Select(d => d.Code));

    [Theory]
    [InlineData("<link rel='license' href='https://creativecommons.org/licenses/by/4.0/'>")]
    [InlineData("<link rel='canonical' href='https://casebook.example/repo/cases/a/'>")]
    [InlineData("<img src='https://casebook.example/repo/data/a%20b.csv' alt=''>")]
    public void What_does_not_load_from_another_host_is_let_pass(string body) => Assert.Empty(Check(body));

    [Fact]
    public void A_dead_link_is_shown_in_the_page_with_the_nearest_path_and_where_to_look()
    {
        var problem = Assert.Single(Check("<p>x <a href=\"../bb/\">x</a></p>"));
        Assert.Equal(("cases/a/index.html", 4, 30), (problem.File, problem.Line, problem.Column));
        Assert.Contains("<a href=\"../bb/\">", problem.Location!.Value.File.LineAt(4).ToString(), StringComparison.Ordinal);
        Assert.Contains("/cases/b/", problem.Hint, StringComparison.Ordinal);
        Assert.Contains("content/cases/a.md", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_links_of_the_page_for_missing_pages_are_told()
    {
        var plan = Plans.Of(
            ("404.html", Page("<a href='cases/'>x</a><a href='/repo/cases/'>y</a><a href='#here'>z</a>")),
            ("cases/index.html", Page("", "C"))
        );
        Assert.Equal(["CB614"], SiteChecker.Run(plan, Config, 2).Select(d => d.Code));
    }

    [Fact]
    public void A_problem_on_every_page_is_shown_three_times_and_counted()
    {
        var plan = Plans.Of([.. Enumerable.Range(0, 10).Select(i => ($"cases/{i}/index.html", Page("<img src='#'>", $"T{i}")))]);
        var problems = SiteChecker.Run(plan, Config, 2);
        Assert.Equal(3, problems.Length);
        Assert.Contains("7 times more", problems[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_one_title_are_told_once()
    {
        var problem = Assert.Single(SiteChecker.Run(Plans.Of(("a.html", Page("")), ("b.html", Page("")), ("c.html", Page("", "Other"))), Config, 2));
        Assert.Equal((Severity.Info, "CB611", "a.html"), (problem.Severity, problem.Code, problem.File));
        Assert.Contains("a.html, b.html", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheets_sitemaps_and_data_are_looked_at_too()
    {
        var plan = Plans.Of(
            ("assets/site.css", "@font-face { src: url(fonts/missing.woff2) } .a { background: url(\"https://cdn.example/x.png\") }"),
            ("sitemap.xml", "<urlset><url><loc>https://casebook.example/repo/gone/</loc></url></urlset>"),
            ("data/cases.json", "[1,")
        );
        Assert.Equal(["CB600", "CB606", "CB617", "CB600"], SiteChecker.Run(plan, Config, 2).Select(d => d.Code));
    }

    [Fact]
    public void The_site_decides_on_severities()
    {
        var config = Config with { Severities = ImmutableDictionary<string, Severity?>.Empty.Add("CB600", Severity.Info).Add("CB603", null) };
        var problem = Assert.Single(Check("<a href='../c/'>x</a><img src='#'>", config));
        Assert.Equal(Severity.Info, problem.Severity);
    }

    [Fact]
    public void Problems_of_rendering_are_told_too()
    {
        var kind = new DiagnosticDescriptor("CB999", Severity.Error, "Made up");
        var plan = Plans.Of() with
        {
            Files = Plans.Of().Files.Add("a.txt", new PlannedFile("a.txt", (_, problems) => problems.Add(kind.At(null, "broken")))),
        };
        Assert.Equal(["CB999"], SiteChecker.Run(plan, Config, 1).Select(d => d.Code));
    }

    [Fact]
    public void The_order_of_problems_does_not_depend_on_threads()
    {
        var plan = Plans.Of([.. Enumerable.Range(0, 60).Select(i => ($"p{i}.html", Page($"<a href='dead{i % 7}'>x</a><img src='#'>", $"T{i}")))]);
        Assert.Equal(SiteChecker.Run(plan, Config, 1).Select(d => d.ToString()), SiteChecker.Run(plan, Config, 8).Select(d => d.ToString()));
    }

    private static ImmutableArray<Diagnostic> Check(string body, SiteConfig? config = null) =>
        SiteChecker.Run(
            Plans.Of(
                ("cases/a/index.html", Page(body, "A")),
                ("cases/b/index.html", Page("<p id=there></p>", "B")),
                ("index.html", Page("", "Front")),
                ("explore/index.html", Page("", "Explore")),
                ("data/café.csv", "x"),
                ("data/a b.csv", "x")
            ),
            config ?? Config,
            2
        );

    private static string Page(string body, string title = "T") =>
        $"<!doctype html>\n<html lang=en>\n<head><title>{title}</title></head>\n<body><h1 id=here>T</h1>{body}</body></html>";
}
