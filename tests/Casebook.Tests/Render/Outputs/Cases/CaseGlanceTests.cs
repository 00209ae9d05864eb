using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Cases;

/// <summary>What "at a glance" says of findings.</summary>
public sealed class CaseGlanceTests
{
    [Fact]
    public void What_was_not_found_says_where_and_how_it_was_looked_for()
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test\n"),
                    (
                        "content/cases/a.md",
                        "---\ntitle: Made-up case\nfindings:\n  - {absent: test sign a, sites: elbow, side: left, method: examination, "
                            + "note: nobody felt it}\n---\nText.\n"
                    )
                )
                .Tree()
        );
        Assert.Contains("elbow, left; examination: nobody felt it", site.Text("cases/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 0, 24)]
    [InlineData(25, 0, 24)]
    [InlineData(20, 10, 14)]
    [InlineData(20, 4, 20)]
    [InlineData(20, 5, 19)]
    [InlineData(20, 13, 12)]
    [InlineData(20, 20, 12)]
    public void What_is_absent_counts_in_the_limit_of_rows_up_to_half_of_it(int present, int absent, int shown)
    {
        var findings = Enumerable
            .Range(0, present)
            .Select(i => $"{{finding: sign p{i:00}, method: history}}")
            .Concat(Enumerable.Range(0, absent).Select(i => $"absent: sign a{i:00}"));
        var page = BuiltSite
            .Build(
                SourceFiles
                    .Of(
                        ("site.config.yml", "title: Test\n"),
                        ("content/cases/a.md", $"---\ntitle: Made-up case\nfindings: [{string.Join(", ", findings)}]\n---\nText.\n")
                    )
                    .Tree()
            )
            .Text("cases/a/index.html");
        var start = page.IndexOf("<details class=\"glance\"", StringComparison.Ordinal) + 1;
        var glance = page[start..page.IndexOf("<details", start, StringComparison.Ordinal)];
        Assert.Equal(shown, Enumerable.Range(0, present).Count(i => glance.Contains($"sign p{i:00}", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(0, absent), i => Assert.Contains($"sign a{i:00}", page, StringComparison.Ordinal));
    }
}
