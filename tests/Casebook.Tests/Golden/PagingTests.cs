namespace Casebook.Tests.Golden;

/// <summary>Lists over 100 entries go on on further pages.</summary>
public sealed class PagingTests
{
    private static readonly Lazy<BuiltSite> Site = new(() =>
    {
        var texts = new List<(string, string)>
        {
            ("site.config.yml", "title: Many\n"),
            ("content/terms/t.yml", "- {name: made-up finding, kind: finding}\n"),
        };
        for (var i = 0; i < 250; i++)
            texts.Add(
                (
                    $"content/cases/case-{i:000}.md",
                    $"---\ntitle: Case number {i:000}\nlevel: foundation\nspecialties: test medicine\nfindings: [made-up finding]\n"
                        + $"references: [\"Author{Letters(i)} A. Made-up work number {i:000} of many. Test J. 2001;{i + 1}:1-2.\"]\n---\n"
                        + $"Text [@author{Letters(i)}2001].\n"
                )
            );
        return BuiltSite.Build(SourceFiles.Of([.. texts]).Tree(), threads: 2);
    });

    [Theory]
    [InlineData("cases/")]
    [InlineData("cases/level-foundation/")]
    [InlineData("cases/specialty-test-medicine/")]
    [InlineData("findings/made-up-finding/shown/")]
    [InlineData("references/")]
    [InlineData("quality/")]
    public void A_list_of_250_has_three_pages(string list)
    {
        Assert.True(Site.Value.Files.ContainsKey(list + "index.html"));
        Assert.True(Site.Value.Files.ContainsKey(list + "page-2/index.html"));
        Assert.True(Site.Value.Files.ContainsKey(list + "page-3/index.html"));
        Assert.False(Site.Value.Files.ContainsKey(list + "page-4/index.html"));
    }

    [Fact]
    public void Every_case_is_on_one_page_of_the_list()
    {
        var pages = new[] { "cases/index.html", "cases/page-2/index.html", "cases/page-3/index.html" }.Select(Site.Value.Text).ToList();
        for (var i = 0; i < 250; i++)
            Assert.Single(pages, page => page.Contains($"Case number {i:000}<", StringComparison.Ordinal));
    }

    [Fact]
    public void A_work_without_a_page_is_found_at_its_anchor()
    {
        var reference = Site.Value.Text("cases/case-170/index.html");
        var at = reference.IndexOf("references/page-", StringComparison.Ordinal);
        var address = reference[at..reference.IndexOf('"', at)];
        var parts = address.Split('#');
        Assert.Contains($"id=\"{parts[1]}\"", Site.Value.Text(parts[0] + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_wrong_with_a_site_of_250_cases_but_that_made_up_works_have_no_identifier() =>
        Assert.Contains("CB416", Assert.Single(Site.Value.Messages), StringComparison.Ordinal);

    private static string Letters(int i) => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}";
}
