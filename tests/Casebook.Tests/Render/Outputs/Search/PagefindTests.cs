using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Search;

/// <summary>What pages say to Pagefind, for those who run it instead. Made-up cases.</summary>
public sealed class PagefindTests
{
    private static readonly BuiltSite Site = BuiltSite.Build(
        SourceFiles
            .Of(
                ("site.config.yml", "title: Test"),
                (
                    "content/terms/t.yml",
                    "- {name: test disease a, kind: diagnosis}\n- {name: test antibody a, kind: test}\n- {name: test antibody b, kind: "
                        + "test}\n- {name: made-up rash, kind: finding}\n- {name: made-up cough, kind: finding}\n"
                ),
                (
                    "content/cases/a.md",
                    """
                    ---
                    title: Made-up case
                    challenge: A made-up patient
                    diagnosis: test disease a
                    findings: [made-up rash, {absent: made-up cough}]
                    serology: [{test: test antibody a, result: positive}, {test: test antibody b, result: negative}]
                    questions:
                      - stem: What is it?
                        options: [{text: test disease a, correct: true, why: Because.}, {text: Nothing, why: No.}]
                    ---
                    ## Text
                    Words.
                    """
                )
            )
            .Tree()
    );

    [Theory]
    [InlineData("cases/a/", "kind:case")]
    [InlineData("diagnoses/test-disease-a/", "kind:term")]
    public void Pages_that_hold_something_say_what_is_to_be_indexed(string page, string kind)
    {
        var body = Page(page).QuerySelector("[data-pagefind-body]");

        Assert.Equal(kind, body?.GetAttribute("data-pagefind-filter"));
        Assert.Equal("main", body?.LocalName);
    }

    [Fact]
    public void Filters_hold_what_is_present_and_positive_alone()
    {
        var page = Page("cases/a/");

        Assert.Equal(["test disease a"], Filter("diagnosis"));
        Assert.Equal(["test antibody a"], Filter("test"));
        Assert.Equal(["made-up rash"], Filter("finding"));

        IEnumerable<string> Filter(string name) =>
            page.QuerySelectorAll($"[data-pagefind-filter={name}]").Select(element => element.TextContent).Distinct();
    }

    [Fact]
    public void Questions_with_their_answers_are_left_out() =>
        Assert.NotNull(Page("cases/a/").QuerySelector("#questions")?.Closest("[data-pagefind-ignore]"));

    // Where one page has the mark of a body, Pagefind leaves out those without.
    [Fact]
    public void Challenges_lists_and_the_search_page_are_left_out()
    {
        foreach (
            var path in Site.Files.Keys.Where(path =>
                path.EndsWith(".html", StringComparison.Ordinal)
                && (path.StartsWith("challenge/", StringComparison.Ordinal) || path is "index.html" or "search/index.html" or "cases/index.html")
            )
        )
            Assert.DoesNotContain("data-pagefind-body", Site.Text(path), StringComparison.Ordinal);
    }

    private static IDocument Page(string address) => new HtmlParser().ParseDocument(Site.Text(address + "index.html"));
}
