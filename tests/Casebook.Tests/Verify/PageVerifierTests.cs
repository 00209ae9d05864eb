using System.Collections.Immutable;
using System.Text;
using Casebook.Verify;
using CsCheck;

namespace Casebook.Tests.Verify;

public sealed class PageVerifierTests
{
    private const string Good = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>Made-up case</title>
          <link rel="stylesheet" href="#">
          <style>@media (min-width: 40em) { .a { color: red; } }</style>
          <script type="application/ld+json">{"a":{"b":{"c":"{{ not a template }}"}}}</script>
        </head>
        <body>
          <header><a href="#main">Skip to the case</a><nav aria-label="Site"><ul><li><a href="#main">Cases</a></li></ul></nav></header>
          <main id="main">
            <h1 id="title">Made-up case</h1>
            <p>Text with &amp; and 5 &lt; 6, <code>{{ quoted }}</code>, <br>a line<br/>and <img src="data:image/gif;base64,AAAA" alt="">.</p>
            <h2>History</h2><h3>Earlier</h3><h2>Examination</h2>
            <figure id="fig"><img src="#" alt="A hand" width="1" height="1"><figcaption>Hand</figcaption></figure>
            <table><caption>Tests</caption><thead><tr><th scope="col" id="c">ANA</th></tr></thead><tbody><tr><td headers="c">1:320</td></tr></tbody></table>
            <details><summary>Reveal</summary><p>Hidden</p></details>
            <svg viewBox="0 0 1 1" role="img" aria-labelledby="t"><title id="t">Body</title><path d="M0 0h1"/><use href="#t"/></svg>
            <form action="#"><label for="q">Search</label><input id="q" type="search"><label>Level <select><option>any</option></select></label><button>Go</button></form>
            <button aria-label="Close"><svg aria-hidden="true"><path d="M0 0"/></svg></button>
            <dl><dt>Age</dt><dd>44</dd></dl>
            <template><p>{{ later }}</p></template>
            <noscript><p>Without JavaScript</p></noscript>
          </main>
        </body>
        </html>
        """;

    [Fact]
    public void A_good_page_has_no_problems() => Assert.Empty(Problems(Good));

    [Theory]
    [InlineData("CB602", "<p id='a'></p><p id='a'></p>")]
    [InlineData("CB603", "<img src='#'>")]
    [InlineData("CB604", "<h1>Second</h1>")]
    [InlineData("CB604", "<h3>Too deep</h3>")]
    [InlineData("CB605", "<p>Dear {{ name }}</p>")]
    [InlineData("CB605", "<p>stray }}</p>")]
    [InlineData("CB605", "<p>{% if x %}</p>")]
    [InlineData("CB605", "<p title='{{ x'></p>")]
    [InlineData("CB607", "<a href='#'></a>")]
    [InlineData("CB607", "<a href='#'><img src='#' alt=''></a>")]
    [InlineData("CB607", "<button><span aria-hidden='true'>x</span></button>")]
    [InlineData("CB607", "<span role='button'> </span>")]
    [InlineData("CB608", "<p aria-describedby='nobody'></p>")]
    [InlineData("CB608", "<p id='x' aria-labelledby='x nobody'></p>")]
    [InlineData("CB608", "<label for='nobody'>L</label>")]
    [InlineData("CB612", "<p><div></p></div>")]
    [InlineData("CB612", "<b><i>crossed</b></i>")]
    [InlineData("CB612", "<a href='#'>outer <a href='#'>inner</a></a>")]
    [InlineData("CB615", "<input type='text'>")]
    [InlineData("CB615", "<select><option>x</option></select>")]
    [InlineData("CB617", "<script type='application/ld+json'>{\"a\":}</script>")]
    public void A_page_with_a_fault_has_that_problem_and_no_other(string code, string body) =>
        Assert.Equal([code], Problems(Page(body)).Select(p => p.Diagnostic.Code).Distinct());

    [Theory]
    [InlineData("<pre>{{ a }}</pre>")]
    [InlineData("<p data-state='{\"a\":{\"b\":1}}'></p>")]
    [InlineData("<p>{a} {b}</p>")]
    [InlineData("<a href='#'><img src='#' alt='Home'></a>")]
    [InlineData("<a href='#' aria-label='Home'><svg></svg></a>")]
    [InlineData("<a href='#'><svg><title>Home</title></svg></a>")]
    [InlineData("<div aria-hidden='true'><a href='#' tabindex='-1'></a></div>")]
    [InlineData("<a id='place'></a>")]
    [InlineData("<input type='hidden'>")]
    [InlineData("<input type='text' aria-label='Search'>")]
    public void What_looks_like_a_fault_and_is_none_is_let_pass(string body) => Assert.Empty(Problems(Page(body)));

    [Fact]
    public void A_page_without_language_title_or_heading_is_told() =>
        Assert.Equal(["CB604", "CB609", "CB610"], Codes("<!doctype html><html><head></head><body><p>x</p></body></html>").Order());

    [Fact]
    public void A_redirect_needs_no_heading() =>
        Assert.Empty(
            Codes(
                "<!doctype html><html lang=en><head><title>Moved</title><meta http-equiv=refresh content='0; url=../b/'></head><body></body></html>"
            )
        );

    [Fact]
    public void A_piece_of_a_page_needs_no_title() => Assert.Equal(["CB603"], Codes("<article><h2>Card</h2><img src='#'></article>"));

    [Fact]
    public void A_problem_is_at_its_line_and_column_whatever_the_line_ends()
    {
        foreach (var newline in new[] { "\n", "\r\n" })
        {
            var html = "<!doctype html><html lang=en>\n<head><title>é 🩺</title></head>\n<body><h1>T</h1>\n  <p>🩺 <img src='#'></p></body></html>";
            var problem = Assert.Single(Problems(html.ReplaceLineEndings(newline)));
            Assert.Equal((4, 9, "<img src='#'>"), (problem.Line, problem.Column, problem.Excerpt));
        }
    }

    [Fact]
    public void A_problem_far_down_a_huge_page_is_at_its_line()
    {
        var html = Page(string.Concat(Enumerable.Repeat("<p>x</p>\n", 70_000)) + "<img src='#'>");
        var problem = Assert.Single(Problems(html));
        Assert.Equal(html.Split("<img")[0].Count(c => c == '\n') + 1, problem.Line);
        Assert.Equal(1, problem.Column);
    }

    [Fact]
    public void Left_over_syntax_is_pointed_at()
    {
        var problem = Assert.Single(Problems(Page("<p>Dear\n {{ name }}</p>")));
        Assert.Equal(2, problem.Column);
        Assert.StartsWith("{{ name", problem.Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void All_kinds_of_references_are_collected_once()
    {
        var facts = Read(
            Page(
                """
                <a href="a"></a><a href="a">again</a><img src="i" srcset="s1 1x, s2 2x,s3" alt=""><link rel="icon" href="ico">
                <script src="js"></script><iframe src="frame"></iframe><video src="v" poster="post"></video><object data="o"></object>
                <svg><use xlink:href="u"/><image href="im"/></svg><p style="background: url('bg')"></p>
                <style>@import "imp"; /* url(no) */ .a::after { content: "url(no)"; background: url( plain ) }</style>
                """
            )
        );
        Assert.Equal(
            ["a", "bg", "frame", "i", "ico", "im", "imp", "js", "o", "plain", "post", "s1", "s2", "s3", "u", "v"],
            facts.Links.Select(link => link.Address).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_feed_that_is_not_well_formed_is_told_with_its_place()
    {
        var facts = PageVerifier.Read("feed.xml", "<feed>\n  <title>A & B</title></feed>"u8.ToArray());
        var problem = Assert.Single(facts.Problems);
        Assert.Equal(("CB616", 2), (problem.Diagnostic.Code, problem.Line));
    }

    [Fact]
    public void Addresses_of_a_sitemap_and_a_feed_are_collected()
    {
        var map = PageVerifier.Read("sitemap.xml", "<urlset><url><loc>https://x.example/a/</loc></url></urlset>"u8.ToArray());
        var feed = PageVerifier.Read("feed.xml", "<feed><link href='https://x.example/b/'/></feed>"u8.ToArray());
        Assert.Equal(["https://x.example/a/", "https://x.example/b/"], map.Links.Concat(feed.Links).Select(l => l.Address));
    }

    [Theory]
    [InlineData("{\"a\": [1, 2,]}")]
    [InlineData("{")]
    [InlineData("")]
    public void A_data_file_that_is_not_json_is_told(string json) =>
        Assert.Equal("CB617", Assert.Single(PageVerifier.Read("case.json", Encoding.UTF8.GetBytes(json)).Problems).Diagnostic.Code);

    [Fact]
    public void Any_text_can_be_read() =>
        Gen.String.Sample(
            text =>
            {
                foreach (var name in new[] { "a.html", "a.css", "a.xml", "a.json", "a.txt" })
                    PageVerifier.Read(name, Encoding.UTF8.GetBytes(text));
            },
            iter: 30
        );

    [Fact]
    public void Any_soup_of_tags_can_be_read()
    {
        var pieces = Gen.OneOf(
            "<a href=",
            "<p>",
            "</p>",
            "<table>",
            "<td>",
            "{{",
            "\"",
            "'",
            ">",
            "<h1>",
            "<h4>",
            "id=x ",
            "<svg>",
            "<template>",
            "<select>",
            "&",
            "<!--",
            "url(",
            "\n"
        );
        pieces
            .Array[0, 30]
            .Sample(
                soup =>
                {
                    PageVerifier.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(soup)));
                },
                iter: 300
            );
    }

    private static string Page(string body) =>
        $"<!doctype html>\n<html lang=en>\n<head><title>T</title></head>\n<body><h1>T</h1>\n{body}\n</body></html>";

    private static PageFacts Read(string html) => PageVerifier.Read("cases/a/index.html", Encoding.UTF8.GetBytes(html));

    private static ImmutableArray<PageProblem> Problems(string html) => Read(html).Problems;

    private static IEnumerable<string> Codes(string html) => Problems(html).Select(p => p.Diagnostic.Code);
}
