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
}
