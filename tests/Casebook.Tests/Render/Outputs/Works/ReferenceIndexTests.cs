using System.Net;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Works;

/// <summary>A made-up site whose works are cited in texts, captions and questions, or nowhere.</summary>
public sealed class ReferenceIndexTests
{
    private const string Library = """
        - {key: zz, title: First alphabetically, authors: [Alpha A, Beta B], journal: J Made Up, year: 2001, volume: 3, pages: 202-5, pmid: 12345}
        - {key: aa, title: Second work, authors: [Beta B], journal: J Made Up, year: 2003, status: retracted, notice: 10.1000/notice, evidence: 1b}
        - {key: identifiers, title: Work whose key is a part of the index, authors: [Gamma G], journal: J Made Up, year: 2004}
        - {key: page-2, title: Work whose key is a page of the index, authors: [Gamma G], journal: J Made Up, year: 2005}
        - {key: listed, title: Listed work, authors: [Delta D], journal: J Made Up, year: 2006}
        - {key: nobody, title: Nobody cites this, authors: [Omega O], journal: J Made Up, year: 2007}
        """;

    private const string Case = """
        ---
        title: Made-up case
        references: [zz, aa, identifiers, page-2, listed]
        questions:
          - stem: What is it, then?
            options: [{text: this, correct: true, why: So it is.}, {text: that, why: No.}]
            cites: [zz, aa]
        ---
        ## Presentation

        Four were seen [@zz; @aa; @identifiers; @page-2]. One place was named [@zz, p. 203]{.supports}.
        """;

    private static readonly Compilation Site = SiteCompiler.Compile(
        SourceFiles
            .Of(("site.config.yml", "title: Made-up casebook\n"), ("content/references/all.yml", Library), ("content/cases/one.md", Case))
            .Tree(),
        new BuildOptions { Today = new DateOnly(2026, 11, 23) }
    );

    [Fact]
    public void The_page_of_a_work_quotes_sentences_as_they_are_printed_and_questions_that_rest_on_it()
    {
        var page = Page("references/zz/index.html");
        Assert.Contains("<h2>Cited in 1 case, 2 times</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Questions that rest on it", page, StringComparison.Ordinal);
        Assert.Contains("Four were seen <mark>(1-4)</mark>.", page, StringComparison.Ordinal);
        Assert.Contains("One place was named <mark>(1)</mark>.", page, StringComparison.Ordinal);
        Assert.Contains("at p. 203", Words(page), StringComparison.Ordinal);
        Assert.Contains("What is it, then? <mark>(1,2)</mark>", page, StringComparison.Ordinal);
        Assert.Contains("cases/one/#q1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"q1\"", Page("cases/one/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_stands_by_first_author_and_says_how_often_each_is_cited()
    {
        var page = Words(Page("references/index.html"));
        string[] expected =
        [
            "First alphabetically",
            "Second work",
            "Listed work",
            "Work whose key is a part",
            "Work whose key is a page",
            "Nobody cites this",
        ];
        Assert.Equal(expected, expected.OrderBy(title => page.IndexOf(title, StringComparison.Ordinal)));
        Assert.Contains("This work has been retracted.", page, StringComparison.Ordinal);
        Assert.Contains("Listed in 1 case, not cited in its text", page, StringComparison.Ordinal);
        Assert.Contains("No case cites it yet", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_each_author_works_come_first_that_the_author_stands_first_on()
    {
        var page = Words(Page("references/authors/index.html"));
        var beta = page[page.IndexOf("Beta B", StringComparison.Ordinal)..page.IndexOf("Delta D", StringComparison.Ordinal)];
        Assert.True(beta.IndexOf("Second work", StringComparison.Ordinal) < beta.IndexOf("First alphabetically", StringComparison.Ordinal));
        Assert.Equal(1, beta.Split("Co-author").Length - 1);
        Assert.DoesNotContain("Co-author", page[..page.IndexOf("Beta B", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_keep_citations_questions_and_further_reading_apart()
    {
        var page = Words(Page("references/index.html"));
        Assert.Contains("Cited in 1 case, 2 times; Behind 1 question", page, StringComparison.Ordinal);
        Assert.Contains("Listed in 1 case, not cited in its text", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_work_is_cited_is_shown_and_can_be_chosen()
    {
        var page = Page("references/zz/index.html");
        Assert.Contains("data-intent=\"supports\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"supports\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"method\"", page, StringComparison.Ordinal);
        Assert.Contains("Cited in support", Page("references/intents/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Retracted_works_stand_in_a_list_of_their_own_with_the_notice()
    {
        var page = Page("references/notices/index.html");
        Assert.Contains("<h2>Retracted</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://doi.org/10.1000/notice\">Read the notice</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("First alphabetically", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_stand_by_type_and_by_level_of_evidence_when_one_is_given()
    {
        Assert.Contains("<h2>Journal article</h2>", Page("references/types/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h2>1b</h2>", Page("references/evidence/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_work_takes_the_address_of_a_part_of_the_index()
    {
        var paths = Site.Plan.Files.Keys.ToList();
        Assert.Contains("Work whose key is a part", Words(Page("references/index.html")), StringComparison.Ordinal);
        Assert.Contains("references/identifiers/index.html", paths);
        Assert.DoesNotContain("references/page-2/index.html", paths);
    }

    [Fact]
    public void Every_letter_can_be_reached_from_every_page()
    {
        var many = new StringBuilder();
        for (var i = 0; i < 130; i++)
            many.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"- {{key: k{i}, title: Made-up work {i}, authors: [{(i < 120 ? "Alpha" : "Beta")} A{(char)('A' + (i % 26))}], journal: J "
                    + $"Made Up, year: {1950 + (i % 70)}}}\n"
            );
        var site = SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Made-up casebook\n"),
                    ("content/references/all.yml", many.ToString()),
                    ("content/cases/one.md", "---\ntitle: One\n---\nText.\n")
                )
                .Tree(),
            new BuildOptions { Today = new DateOnly(2026, 11, 23) }
        );
        var first = Page(site, "references/index.html");
        Assert.Contains("href=\"#letter-a\"", first, StringComparison.Ordinal);
        Assert.Contains("page-2/#letter-b\"", first, StringComparison.Ordinal);
        Assert.Contains("id=\"letter-b\"", Page(site, "references/page-2/index.html"), StringComparison.Ordinal);
        Assert.Contains("references/#letter-a\"", Page(site, "references/page-2/index.html"), StringComparison.Ordinal);
        Assert.Contains("#g-beta-a", Page(site, "references/authors/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Years_stand_on_an_axis_with_their_gaps_and_impossible_ones_only_in_the_list()
    {
        var site = SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Made-up casebook\n"),
                    (
                        "content/references/all.yml",
                        """
                        - {key: a, title: Work of 2001, authors: [Alpha A], journal: J Made Up, year: 2001}
                        - {key: b, title: Other of 2001, authors: [Beta B], journal: J Made Up, year: 2001}
                        - {key: c, title: Work of 2004, authors: [Alpha A], journal: J Made Up, year: 2004}
                        - {key: d, title: Misprinted work, authors: [Alpha A], journal: J Made Up, year: 2107}
                        """
                    ),
                    ("content/cases/one.md", "---\ntitle: One\n---\nText.\n")
                )
                .Tree(),
            new BuildOptions { Today = new DateOnly(2026, 11, 23) }
        );
        var page = Page(site, "references/years/index.html");
        var from = page.IndexOf("<ol class=\"columns\" style=\"--columns:4\">", StringComparison.Ordinal);
        var chart = page[from..page.IndexOf("</ol>", from, StringComparison.Ordinal)];
        Assert.Equal(4, chart.Split("<li ").Length - 1);
        Assert.Contains("2001: 2 works", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("2107", chart, StringComparison.Ordinal);
        Assert.Contains("id=\"g-2107\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#g-2004\">2000s", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nlm", "Author AB. Made-up case. In: Made-up casebook [Internet]. 2026. Available from: https://example.org/x/cases/one/")]
    [InlineData("ama", "Author AB. Made-up case. Made-up casebook. November 20, 2026. https://example.org/x/cases/one/")]
    [InlineData("apa", "Author, A. B. (2026, November 20). Made-up case. Made-up casebook. https://example.org/x/cases/one/")]
    public void A_case_is_cited_in_the_style_of_the_site_and_taken_along(string style, string expected)
    {
        var site = SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", $"title: Made-up casebook\nurl: https://example.org/x/\ncitation_style: {style}\n"),
                    ("content/cases/one.md", "---\ntitle: Made-up case\ndate: 2026-11-20\nauthors: [Ann B. Author]\n---\nText.\n")
                )
                .Tree(),
            new BuildOptions { Today = new DateOnly(2026, 11, 23) }
        );
        var page = Page(site, "cases/one/index.html");
        var cited = page[page.IndexOf("id=\"cite-as\"", StringComparison.Ordinal)..];
        Assert.Contains(
            expected,
            Words(cited[(cited.IndexOf('>', StringComparison.Ordinal) + 1)..cited.IndexOf("</p>", StringComparison.Ordinal)])
                .Replace("  ", " ", StringComparison.Ordinal)
                .Replace(" . ", ". ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("author = {Author, Ann B.}", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("AU  - Author, Ann B.", page, StringComparison.Ordinal);
        Assert.Contains("  - family-names: \"Author\"\n    given-names: \"Ann B.\"\n", Page(site, "CITATION.cff"), StringComparison.Ordinal);
    }

    [Fact]
    public void Harvesters_get_the_last_page_in_full()
    {
        var page = Page("cases/one/index.html");
        Assert.Contains("citation_firstpage=202; citation_lastpage=205;", page, StringComparison.Ordinal);
        Assert.Contains("rft.spage=202&amp;rft.epage=205", page, StringComparison.Ordinal);
        Assert.Contains("rft.aulast=Alpha", page, StringComparison.Ordinal);
    }

    private static string Page(string path) => Page(Site, path);

    private static string Page(Compilation site, string path)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        site.Plan.Files[path].Render(output, new DiagnosticBag());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Words(string html) =>
        System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", " "), "\\s+", " ");
}
