using System.Text;
using Casebook.Config;
using Casebook.Files;
using Casebook.Render;
using Casebook.Tests.Golden;

namespace Casebook.Tests;

/// <summary>The page of a case ahead of the rest is the page the whole compilation will make, or it is not there.</summary>
public sealed class CaseAheadTests
{
    private const string Path = "content/cases/one.md";

    private const string Head =
        """
        ---
        title: Made-up case one
        diagnosis: made-up disease
        findings: [made-up sign]
        references: [made1]
        ---

        """;

    private static readonly BuildOptions Options = new() { Today = BuiltSite.Today };

    private readonly MemoryFileTree _site = ((MemoryFileTree)SourceFiles.Load(System.IO.Path.Combine(RepositoryRoot.Path, "tests/Sites/everything")).Tree())
        .Add("content/references/made.yml", "- {key: made1, title: Made-up work one, authors: [Alpha A], year: 2001}\n- {key: made2, title: Made-up work two, authors: [Beta B], year: 2002}\n")
        .Add("content/terms/made.yml", "- {name: made-up sign, kind: finding, definition: Made up.}\n- {name: made-up disease, kind: diagnosis}\n- {name: other made-up sign, kind: finding}\n")
        .Add("content/collections/made.md", "---\ntitle: Made-up path\ncases: [one, two]\n---\n")
        .Add("content/cases/two.md", "---\ntitle: Made-up case two\ndiagnosis: made-up disease\nfindings: [made-up sign, other made-up sign]\n---\n## Presentation\n\nAs [[case:one]], see [@made1].\n")
        .Add(Path, Head + "## Presentation\n\nA made-up sign [@made1].\n");

    [Theory]
    [InlineData("## Presentation\n\nA made-up sign, and another sentence [@made1].\n")]
    [InlineData("## Presentation\n\nNothing.\n\n## Discussion\n\nThe [[other made-up sign]] [@made2; @made1, p. 3], see [[case:two]].\n\n::: reveal What next?\nNothing.\n:::\n")]
    [InlineData("## Presentation\n\nA note[^1].\n\n[^1]: Made up.\n")]
    [InlineData("")]
    public void The_page_after_an_edit_of_the_narrative_is_that_of_the_whole_compilation(string narrative)
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(Path, Head + narrative);
        var ahead = before.Ahead!.PageOf(Path);
        Assert.Equal("cases/one/index.html", ahead?.Path);
        var whole = SiteCompiler.Compile(_site, Options).Plan.Files["cases/one/index.html"];
        Assert.Equal(Text(whole), Text(ahead!));
        Assert.NotEqual(Text(before.Plan.Files["cases/one/index.html"]), Text(ahead!));
    }

    [Theory]
    [InlineData("content/cases/one.md", "---\ntitle: Another title\n---\n## Presentation\n\nA made-up sign.\n")]
    [InlineData("content/cases/one.md", "## Presentation\n\nThe front matter is gone.\n")]
    [InlineData("content/cases/three.md", "---\ntitle: A new case\n---\n## Presentation\n\nNew.\n")]
    [InlineData("content/terms/made.yml", "- {name: made-up sign, kind: finding}\n")]
    [InlineData("content/pages/made.md", "---\ntitle: A page\n---\nWords.\n")]
    public void What_may_change_more_than_the_page_waits_for_the_whole_compilation(string path, string text)
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(path, text);
        Assert.Null(before.Ahead!.PageOf(path));
    }

    [Fact]
    public void An_error_is_told_by_the_whole_compilation()
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(Path, Head + "## Presentation\n\nSee [@nobody1900].\n");
        var whole = SiteCompiler.Compile(_site, Options);
        Assert.True(whole.HasErrors);
        Assert.Null(before.Ahead!.PageOf(Path));
    }

    private static string Text(PlannedFile file) => Encoding.UTF8.GetString(BuiltSite.BytesOf(file));
}
