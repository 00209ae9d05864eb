using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Collections;

/// <summary>What a teaching path says of itself.</summary>
public sealed class CollectionPageTests
{
    [Fact]
    public void Level_time_and_what_to_know_first_are_shown()
    {
        var html = Page("level: foundation\ntime: two hours\nprerequisites: [first, How a titre is *written*]\n");
        Assert.Contains("<span>1 case</span><span>Foundation</span><span>two hours</span>", html, StringComparison.Ordinal);
        Assert.Contains(
            "Before you begin: <span><a href=\"../../collections/first/\">The first path</a></span><span>How a titre is <em>written</em></span>",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_time_that_is_not_said_is_reckoned_from_the_words_of_its_cases() =>
        Assert.Contains("<span>2 minutes of reading</span>", Page(""), StringComparison.Ordinal);

    [Fact]
    public void Its_cases_lead_on_to_one_another()
    {
        var site = Build("");
        Assert.Contains("rel=\"next\"><span>Next:</span> Case b", site.Text("cases/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\"><span>Previous:</span> Case a", site.Text("cases/b/index.html"), StringComparison.Ordinal);
        Assert.Contains("2 of 2", site.Text("cases/b/index.html"), StringComparison.Ordinal);
    }

    private static string Page(string fields) => Build(fields).Text("collections/second/index.html");

    private static BuiltSite Build(string fields) =>
        BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test\n"),
                    ("content/cases/a.md", "---\ntitle: Case a\n---\n" + string.Concat(Enumerable.Repeat("word ", 400))),
                    ("content/cases/b.md", "---\ntitle: Case b\n---\nText.\n"),
                    ("content/collections/first.md", "---\ntitle: The first path\ncases: [a, b]\n---\nWords.\n"),
                    ("content/collections/second.md", $"---\ntitle: The second path\n{fields}cases: [a]\n---\nWords.\n")
                )
                .Tree()
        );
}
