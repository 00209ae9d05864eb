using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Render;
using Casebook.Tests.Golden;
using Casebook.Tests.Write;
using Casebook.Verify;

namespace Casebook.Tests.Verify;

/// <summary>A build verifies what it writes with a scan, a check with a parser: what one calls an error the other does.</summary>
public sealed class BuildVerifierTests
{
    private const string Url = "https://casebook.example/repo";

    [Theory]
    [InlineData("<a href='../b/'>x</a>")]
    [InlineData("<a href='../b/#there'>x</a>")]
    [InlineData("<a href='../../cases/b/#there'>x</a>")]
    [InlineData("<a href='../../cases/b/#gone'>x</a>", "CB601")]
    [InlineData("<a href='../b/#gone'>x</a>", "CB601")]
    [InlineData("<a href='#gone'>x</a>", "CB601")]
    [InlineData("<a href='#h%65re'>x</a><p id='here'></p>")]
    [InlineData("<a href='#top'>x</a>")]
    [InlineData("<a href='../../explore/#level=basic'>x</a>", "CB600")]
    [InlineData("<a href='../c/'>x</a>", "CB600")]
    [InlineData("<a href='../../cases/c/'>x</a>", "CB600")]
    [InlineData("<a href='../../../x'>x</a>", "CB613")]
    [InlineData("<a href='/cases/b/'>x</a>", "CB613")]
    [InlineData("<a href='https://casebook.example/repo/nothing/'>x</a>", "CB600")]
    [InlineData("<a href='https://casebook.example/repo/cases/b/'>x</a>")]
    [InlineData("<a href='https://elsewhere.example/'>x</a>")]
    [InlineData("<a href='mailto:a@b.example'>x</a>")]
    [InlineData("<a href='../b/?x=1&amp;y=2#there'>x</a>")]
    [InlineData("<link rel=stylesheet href='https://elsewhere.example/x.css'>", "CB606")]
    [InlineData("<link rel=alternate href='https://elsewhere.example/feed.xml'>")]
    [InlineData("<script src='//elsewhere.example/x.js'></script>", "CB606")]
    [InlineData("<img src='../b/index.html' alt=''>")]
    [InlineData("<img src='nothing.png' alt=''>", "CB600")]
    [InlineData("<img src='../b/index.html' alt='' srcset='../b/index.html 1x, gone.png 2x'>", "CB600")]
    [InlineData("<img src='../b/index.html'>", "CB603")]
    [InlineData("<p id='one'></p><p id='one'></p>", "CB602")]
    [InlineData("<p style='background: url(gone.png)'></p>", "CB600")]
    [InlineData("<style>p { background: url(https://elsewhere.example/x.png) }</style>", "CB606")]
    [InlineData("<p>Dear {{ name }}</p>", "CB605")]
    [InlineData("<p title='{{ x }}'></p>", "CB605")]
    [InlineData("<p>$&#123;&#123;b&#125;&#125;$</p><code>{{ meant }}</code><p data-x='{{ meant }}'></p>")]
    [InlineData("<script type='application/ld+json'>{\"a\": {\"b\": {}}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"a\": {\"b\": {}}}</script><p>Dear {{ name }}</p>", "CB605")]
    [InlineData("<style>@media print {p {color: red}}</style><script>f({a: {}})</script><b>{%</b>", "CB605")]
    [InlineData("<a href='../b/'></a>", "CB607")]
    [InlineData("<a href='../b/'><span aria-hidden='true'>x</span></a>", "CB607")]
    [InlineData("<a href='../b/'><span aria-hidden='true'>x</span> y</a>")]
    [InlineData("<a href='../b/' aria-label='x'></a>")]
    [InlineData("<a href='../b/'><img src='../b/index.html' alt='x'></a>")]
    [InlineData("<button type='button'></button>", "CB607")]
    [InlineData("<p aria-describedby='gone'></p>", "CB608")]
    [InlineData("<label for='f'>x</label><input id='f'>")]
    [InlineData("<label>x <input></label>")]
    [InlineData("<input id='f'>", "CB615")]
    [InlineData("<select></select>", "CB615")]
    [InlineData("<template><p id='one'>{{ later }}</p><p id='one'></p><a href='gone/'></a></template>")]
    [InlineData("<!-- <a href='gone/'>x</a> --><p>x</p>")]
    public void A_build_finds_on_a_page_what_a_check_finds(string body, params string[] codes)
    {
        var plan = Plan(("cases/a/index.html", Page(body)), ("cases/b/index.html", Page("<p id='there'>x</p>")), ("index.html", Page("x")));
        Assert.Equal(codes, Errors(plan));
        Assert.Equal(Errors(plan), Built(plan, out _).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("<p id='one'></p>", "<p id='one'></p><p id='two'></p>", true)]
    [InlineData("<p id='one'></p>", "<p id='two'></p>", false)]
    // Both are read by a parser: one for what it says, the other for where it leads.
    [InlineData("<p id='one'></p><a href='../../gone/'>x</a>", "<p id='one'></p><p>Dear {{ name }}</p>", true)]
    [InlineData("<p id='one'></p><a href='../../gone/'>x</a>", "<p>Dear {{ name }}</p>", false)]
    public void Places_that_a_page_had_before_are_looked_for_on_it(string before, string now, bool holds)
    {
        var plan = Plan(("cases/a/index.html", Page(now)), ("index.html", Page("x")));
        var verifier = new BuildVerifier(plan, new SiteConfig { Title = "Made up" });
        verifier.See(0, Encoding.UTF8.GetBytes(Page(now)));
        Assert.Equal(holds, verifier.HoldsPlacesOf(0, Encoding.UTF8.GetBytes(Page(before))));
    }

    [Theory]
    [InlineData("p150")]
    [InlineData("p151", "CB601")]
    public void A_place_among_many_is_found_as_one_among_few_is(string place, params string[] codes)
    {
        var many = string.Concat(Enumerable.Range(1, 150).Select(i => $"<p id='p{i}'>x</p>"));
        var plan = Plan(("cases/a/index.html", Page($"<a href='../b/#{place}'>x</a>")), ("cases/b/index.html", Page(many)));
        Assert.Equal(codes, Errors(plan));
        Assert.Equal(codes, Built(plan, out _).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("<!doctype html><html><head><title>x</title></head><body><h1>x</h1></body></html>", "CB609")]
    [InlineData("<!doctype html><html lang='en'><head><title> </title></head><body><h1>x</h1></body></html>", "CB610")]
    public void A_build_finds_what_a_page_lacks(string page, string code)
    {
        var plan = Plan(("index.html", page));
        Assert.Equal([code], Errors(plan));
        Assert.Equal([code], Built(plan, out _).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("assets/x.json", "{", "CB617")]
    [InlineData("assets/x.webmanifest", "{", "CB617")]
    [InlineData("feed.xml", "<feed>", "CB616")]
    [InlineData("404.html", "<!doctype html><html lang='en'><head><title>x</title></head><body><h1>x</h1><a href='./'>x</a></body></html>", "CB614")]
    public void A_build_finds_what_is_wrong_with_other_files(string path, string text, string code)
    {
        var plan = Plan((path, text), ("index.html", Page("x")));
        Assert.Equal([code], Errors(plan));
        Assert.Equal([code], Built(plan, out _).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("rounds")]
    public void Nothing_is_doubted_on_a_sound_site(string theme)
    {
        var sources = SourceFiles.Load(
            Path.Combine(RepositoryRoot.At("tests", "Sites"), theme),
            Path.Combine(RepositoryRoot.At("tests", "Sites"), "_theme")
        );
        var compilation = SiteCompiler.Compile(sources.Tree(), new BuildOptions { Today = BuiltSite.Today });
        Assert.Empty(Built(compilation.Plan, out var doubted, compilation.Config));
        var others = compilation.Plan.Files.Keys.Count(path => Path.GetExtension(path) is ".xml" or ".css" or ".svg" or ".webmanifest");
        Assert.InRange(doubted, 0, others + 1);
    }

    [Theory]
    [InlineData("Words, [x](#nowhere).", "content/cases/a.md:4:8 CB601")]
    [InlineData("Words, [x](other.md#nowhere).", "content/cases/a.md:4:8 CB601")]
    [InlineData("Words, [x](other.md#treatment).", "")]
    [InlineData("Words, [x](a.md#sumary) and [y](#nowhere).", "content/cases/a.md:4:8 CB601, content/cases/a.md:4:29 CB601")]
    public void A_dead_place_is_told_where_the_link_is_written_in_build_and_check(string text, string told)
    {
        var sources = SourceFiles.Of(
            ("site.config.yml", "title: Made up\n"),
            ("content/cases/a.md", $"---\ntitle: Made-up case\n---\n{text}\n"),
            ("content/cases/other.md", "---\ntitle: Other made-up case\n---\n## Treatment\nText.\n")
        );
        var compilation = SiteCompiler.Compile(sources.Tree(), new BuildOptions { Today = BuiltSite.Today });
        Assert.Equal(told, Places(Built(compilation.Plan, out _, compilation.Config)));
        Assert.Equal(
            told,
            Places([.. SiteChecker.Run(compilation.Plan, compilation.Config!, 1).Where(problem => problem.Severity == Severity.Error)])
        );
    }

    [Fact]
    public void Braces_of_a_text_are_no_leftover_of_a_template_and_places_that_the_program_names_are_there()
    {
        var sources = SourceFiles.Of(
            ("site.config.yml", "title: Made up }}\n"),
            (
                "content/terms/t.yml",
                "- {name: made-up drug, kind: treatment, definition: Made up.}\n- {name: redness, kind: finding, definition: Made up.}\n"
            ),
            (
                "content/cases/a.md",
                "---\ntitle: 'A {{ made-up }} case'\nsummary: 'With $\\frac{a}{{b}}$ in it.'\nconsent: Given for [[redness]].\noutcome: "
                    + "Gone, with redness.\n---\n## Treatment\nIt was $\\frac{a}{{b}}$, }} and {% so %}, with made-up drug and redness.\n"
            )
        );
        var compilation = SiteCompiler.Compile(sources.Tree(), new BuildOptions { Today = BuiltSite.Today });
        Assert.Empty(SiteChecker.Run(compilation.Plan, compilation.Config!, 1).Where(problem => problem.Severity >= Severity.Warning));
        Assert.Empty(Built(compilation.Plan, out _, compilation.Config));
        Assert.Contains(
            "../../cases/a/#treatment",
            Encoding.UTF8.GetString(BuiltSite.BytesOf(compilation.Plan.Files["treatments/made-up-drug/index.html"])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_build_with_an_error_on_a_page_writes_nothing()
    {
        using var folder = new TempFolder();
        var plan = Plan(("index.html", Page("<a href='gone/'>x</a>")));
        var written = Casebook.Write.SiteWriter.Write(
            plan,
            folder.Path,
            new Casebook.Write.WriteOptions { Verified = Config },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(["CB600"], written.Codes());
        Assert.Empty(folder.Snapshot());
    }

    [Theory]
    [InlineData("mine", "../b/#course", "CB666 Warning")]
    [InlineData("mine", "../b/#ref-3", "CB666 Warning")]
    [InlineData("mine", "../b/#words", "CB601 Error")]
    [InlineData("rounds", "../b/#course", "CB601 Error")]
    public void A_place_that_a_theme_does_not_give_is_told_of_the_theme_and_stops_nothing(string theme, string link, string told)
    {
        var config = Config with { Theme = theme };
        var plan = Plan(("cases/a/index.html", Page($"<a href='{link}'>x</a>")), ("cases/b/index.html", Page("<p>x</p>")));
        var problem = Assert.Single(SiteChecker.Run(plan, config, 1), problem => problem.Code is "CB601" or "CB666");
        Assert.Equal(told, $"{problem.Code} {problem.Severity}");
        Assert.Equal(problem.Severity == Severity.Error ? ["CB601"] : [], Built(plan, out _, config).Select(error => error.Code));
        if (problem.Code == "CB666")
            Assert.Equal("", problem.File);
    }

    private static SiteConfig Config => new() { Title = "Made up", Url = Url };

    private static string Page(string body) =>
        $"<!doctype html><html lang='en'><head><title>{body.Length}</title></head><body><h1>x</h1>{body}</body></html>";

    private static SitePlan Plan(params (string, string)[] files) => Plans.Of(files);

    private static string Places(IEnumerable<Diagnostic> problems) =>
        string.Join(", ", problems.Select(problem => $"{problem.File}:{problem.Line}:{problem.Column} {problem.Code}"));

    private static IEnumerable<string> Errors(SitePlan plan) =>
        SiteChecker.Run(plan, Config, 1).Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code);

    private static ImmutableArray<Diagnostic> Built(SitePlan plan, out int doubted, SiteConfig? config = null)
    {
        var verifier = new BuildVerifier(plan, config ?? Config);
        foreach (var (number, file) in plan.Files.Values.Index())
        {
            var output = new ArrayBufferWriter<byte>();
            file.Render(output, new DiagnosticBag());
            verifier.See(number, output.WrittenMemory);
        }
        var problems = verifier.Conclude();
        doubted = verifier.Doubted;
        return problems;
    }
}
