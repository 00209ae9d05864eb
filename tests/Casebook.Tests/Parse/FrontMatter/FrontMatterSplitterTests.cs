using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Parse.FrontMatter;

namespace Casebook.Tests.Parse.FrontMatter;

public sealed class FrontMatterSplitterTests
{
    [Theory]
    [InlineData("---\ntitle: x\n---\nBody\n", "title: x\n", "Body\n")]
    [InlineData("---  \ntitle: x\n---\t\nBody", "title: x\n", "Body")]
    [InlineData("---\n---\nBody", "", "Body")]
    [InlineData("---\ntitle: x\n...\nBody", "title: x\n", "Body")]
    [InlineData("---\ntitle: x\n---", "title: x\n", "")]
    [InlineData("---\ntitle: x\n---\nA\n\n---\n\nB", "title: x\n", "A\n\n---\n\nB")]
    [InlineData("---\n# remark\ntitle: x\n\n## remark\ndate: y\n---\nBody", "# remark\ntitle: x\n\n## remark\ndate: y\n", "Body")]
    [InlineData("---\nsummary: >-\n  One\n\n  two\n---\nBody", "summary: >-\n  One\n\n  two\n", "Body")]
    [InlineData("---\nfindings:\n- a\n\n- b\n# last\n---\nBody", "findings:\n- a\n\n- b\n# last\n", "Body")]
    public void Front_matter_stands_between_two_fences(string text, string yaml, string body)
    {
        var (parts, problems) = Split(text);
        Assert.Empty(problems);
        Assert.Equal((yaml, body), (Of(text, parts.Yaml), Of(text, parts.Body)));
    }

    [Theory]
    [InlineData("title: x\n---\nBody", "title: x\n", "Body")]
    [InlineData("\n---\ntitle: x\n---\nBody", "title: x\n", "Body")]
    [InlineData("—\ntitle: x\n---\nBody", "title: x\n", "Body")]
    [InlineData("--\ntitle: x\n---\nBody", "title: x\n", "Body")]
    [InlineData("## Heading\nBody", "", "## Heading\nBody")]
    [InlineData("", "", "")]
    public void A_missing_opening_fence_is_reported_and_the_rest_read(string text, string yaml, string body)
    {
        var (parts, problems) = Split(text);
        Assert.Equal("CB302", Assert.Single(problems).Code);
        Assert.Equal((yaml, body), (Of(text, parts.Yaml), Of(text, parts.Body)));
    }

    [Theory]
    [InlineData("---\ntitle: x\n\n## Presentation\nBody", "title: x\n\n", "## Presentation\nBody", 4)]
    [InlineData("---\ntitle: x\n## Presentation\nBody\n\n---\n\nMore", "title: x\n", "## Presentation\nBody\n\n---\n\nMore", 3)]
    [InlineData("---\ntitle: x\n\nA woman came.\n", "title: x\n\n", "A woman came.\n", 4)]
    [InlineData("---\ntitle: x\n----\nBody", "title: x\n", "Body", 3)]
    [InlineData("---\ntitle: x\n———\nBody", "title: x\n", "Body", 3)]
    [InlineData("---\ntitle: x\n", "title: x\n", "", 3)]
    [InlineData("---", "", "", 1)]
    public void A_missing_closing_fence_is_reported_where_it_belongs(string text, string yaml, string body, int line)
    {
        var (parts, problems) = Split(text);
        var problem = Assert.Single(problems);
        Assert.Equal(("CB303", line), (problem.Code, problem.Line));
        Assert.Equal((yaml, body), (Of(text, parts.Yaml), Of(text, parts.Body)));
    }

    [Fact]
    public void The_end_is_the_closing_fence() => Assert.Equal(3, Split("---\ntitle: x\n---\nBody").Parts.End.Start.Line);

    private static (FrontMatterParts Parts, IReadOnlyList<Diagnostic> Problems) Split(string text)
    {
        var problems = new DiagnosticBag();
        return (FrontMatterSplitter.Split(new SourceText("a.md", text), problems), problems.ToImmutable());
    }

    private static string Of(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
