using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Cases;

public sealed class CasePageTests
{
    [Theory]
    [InlineData("outcome: Made-up words.", true)]
    [InlineData("treatment: rest", true)]
    [InlineData("level: foundation", false)]
    public void The_contents_name_the_course_where_there_is_one(string field, bool isNamed)
    {
        var html = BuiltSite
            .Build(
                SourceFiles
                    .Of(
                        ("site.config.yml", "title: Test\n"),
                        ("content/cases/a.md", $"---\ntitle: Made-up case\n{field}\n---\n## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.\n")
                    )
                    .Tree()
            )
            .Text("cases/a/index.html");
        Assert.Equal(isNamed, html.Contains("<li><a href=\"#course\">", StringComparison.Ordinal));
        Assert.Equal(isNamed, html.Contains("id=\"course\"", StringComparison.Ordinal));
    }
}
