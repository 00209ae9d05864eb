using System.Text;
using Casebook.Config;
using Casebook.Files;
using Casebook.Render;
using Casebook.Tests.Golden;

namespace Casebook.Tests;

/// <summary>The page of a case ahead of the rest is the page the whole compilation will make, or it is not there.</summary>
public sealed class QuickCasePreviewTests
{
    private const string Path = "content/cases/one.md";

    private const string Head = """
        ---
        title: Made-up case one
        diagnosis: made-up disease
        findings: [made-up sign]
        references: [made1]
        ---

        """;

    private static readonly BuildOptions Options = new() { Today = BuiltSite.Today };

    private readonly MemoryFileTree _site = (
        (MemoryFileTree)SourceFiles.Load(System.IO.Path.Combine(RepositoryRoot.Path, "tests/Sites/everything")).Tree()
    )
        .Add(
            "content/references/made.yml",
            "- {key: made1, title: Made-up work one, authors: [Alpha A], year: 2001}\n- {key: made2, title: Made-up work two, authors: [Beta B], year: 2002}\n"
        )
        .Add(
            "content/terms/made.yml",
            "- {name: made-up sign, kind: finding, definition: Made up.}\n- {name: made-up disease, kind: diagnosis}\n- {name: other "
                + "made-up sign, kind: finding}\n"
        )
        .Add("content/collections/made.md", "---\ntitle: Made-up path\ncases: [one, two]\n---\n")
        .Add(
            "content/cases/two.md",
            "---\ntitle: Made-up case two\ndiagnosis: made-up disease\nfindings: [made-up sign, other made-up sign]\n---\n## Presentation\n"
                + "\nAs [[case:one]], see [@made1].\n"
        )
        .Add(Path, Head + "## Presentation\n\nA made-up sign [@made1].\n");

    [Theory]
    [InlineData("## Presentation\n\nA made-up sign, and another sentence [@made1].\n")]
    [InlineData(
        "## Presentation\n\nNothing.\n\n## Discussion\n\nThe [[other made-up sign]] [@made2; @made1, p. 3], see [[case:two]].\n\n::: reveal "
            + "What next?\nNothing.\n:::\n"
    )]
    [InlineData("## Presentation\n\nA note[^1].\n\n[^1]: Made up.\n")]
    [InlineData("")]
    public void The_page_after_an_edit_of_the_narrative_is_that_of_the_whole_compilation(string narrative)
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(Path, Head + narrative);
        var ahead = before.QuickPreview!.PageOf(Path);
        Assert.Equal("cases/one/index.html", ahead?.Path);
        var whole = SiteCompiler.Compile(_site, Options).Plan.Files["cases/one/index.html"];
        Assert.Equal(Text(whole), Text(ahead!));
        Assert.NotEqual(Text(before.Plan.Files["cases/one/index.html"]), Text(ahead!));
    }

    [Theory]
    [InlineData("title: Another title")]
    [InlineData(
        "title: Made-up case one\nsummary: \"A made-up sign [@made2].\"\nlevel: advanced\nspecialties: [rheumatology]\nauthors: [Alpha A]\n"
            + "learning_points: [\"See [[case:one]].\"]"
    )]
    [InlineData("title: Made-up case one\ndiagnosis: made-up disease\nfindings: [other made-up sign]\nreferences: [made1]")]
    [InlineData(
        "title: Made-up case one\ndiagnosis: made-up disease\nfindings: [made-up sign, {absent: other made-up sign}]\nreferences: [made2, made1]"
    )]
    [InlineData("title: Made-up case one\nfindings: [made-up sign]\nreferences: [made2]")]
    [InlineData(
        "title: Made-up case one\nretold_from: made2\npatient: {age: 40 years, sex: female}\ntimeline: [day 1: a made-up event]\noutcome: Well."
    )]
    public void The_page_after_an_edit_of_the_front_matter_is_that_of_the_whole_compilation(string frontMatter)
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(Path, $"---\n{frontMatter}\n---\n## Presentation\n\nA made-up sign [@made1].\n");
        var ahead = before.QuickPreview!.PageOf(Path);
        Assert.Equal("cases/one/index.html", ahead?.Path);
        var whole = SiteCompiler.Compile(_site, Options);
        Assert.Equal(Text(whole.Plan.Files["cases/one/index.html"]), Text(ahead!));
        Assert.NotEqual(Text(before.Plan.Files["cases/one/index.html"]), Text(ahead!));
    }

    [Fact]
    public void Any_case_without_a_part_of_its_front_matter_is_what_the_whole_compilation_makes_of_it_or_waits()
    {
        var site = (MemoryFileTree)CopiedCasebook.Sources().Tree();
        var options = Options with { Memory = new SourceMemory() };
        var before = SiteCompiler.Compile(site, options);
        // Each of these parts is taken from every fourth case, and from each case one part more that is another's turn: a compilation of the whole
        // for every one is dear.
        string[] large = ["findings", "differential", "serology", "references"];
        var (ahead, waited, seed) = (0, 0, 0);
        foreach (var path in site.Enumerate("content/cases").Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ToList())
        {
            var bytes = site.ReadBytes(path);
            var text = Encoding.UTF8.GetString(bytes);
            foreach (var part in new[] { large[seed % 4], Parts(text)[seed++ % Parts(text).Count] })
            {
                site.Add(path, WithoutPart(text, part));
                if (before.QuickPreview!.PageOf(path) is { } page)
                {
                    Assert.Equal(Text(SiteCompiler.Compile(site, options).Plan.Files[page.Path]), Text(page));
                    ahead++;
                }
                else
                {
                    waited++;
                }
            }
            site.Add(path, bytes);
        }
        Assert.True(ahead > 3 * waited, $"{ahead} came ahead, {waited} waited");
    }

    [Theory]
    [InlineData("content/cases/one.md", "---\ntitle: Made-up case one\nfindings: [a sign nobody named before]\n---\n## Presentation\n\nWords.\n")]
    [InlineData(
        "content/cases/one.md",
        "---\ntitle: Made-up case one\nreferences: [\"Gamma C. A made-up work given here. Made-up J. 2003;1:1-2.\"]\n---\n## Presentation\n\nWords.\n"
    )]
    [InlineData("content/cases/one.md", "---\ntitle: Made-up case one\ndraft: true\n---\n## Presentation\n\nWords.\n")]
    [InlineData("content/cases/one.md", "---\ntitle: Made-up case one\nanswers_after: 2999-01-01\n---\n## Presentation\n\nWords.\n")]
    [InlineData("content/cases/one.md", "## Presentation\n\nThe front matter is gone.\n")]
    [InlineData("content/cases/three.md", "---\ntitle: A new case\n---\n## Presentation\n\nNew.\n")]
    [InlineData("content/terms/made.yml", "- {name: made-up sign, kind: finding}\n")]
    [InlineData("content/pages/made.md", "---\ntitle: A page\n---\nWords.\n")]
    public void What_may_change_more_than_the_page_waits_for_the_whole_compilation(string path, string text)
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(path, text);
        Assert.Null(before.QuickPreview!.PageOf(path));
    }

    [Fact]
    public void A_site_without_any_work_has_its_page_ahead_too()
    {
        var site = new MemoryFileTree()
            .Add("site.config.yml", "title: Made-up site\n")
            .Add(Path, "---\ntitle: Made-up case one\n---\n## Presentation\n\nA first thought.\n");
        var before = SiteCompiler.Compile(site, Options);
        site.Add(Path, "---\ntitle: Made-up case one, again\n---\n## Presentation\n\nA second thought.\n");
        Assert.Equal(Text(SiteCompiler.Compile(site, Options).Plan.Files["cases/one/index.html"]), Text(before.QuickPreview!.PageOf(Path)!));
    }

    [Fact]
    public void An_error_is_told_by_the_whole_compilation()
    {
        var before = SiteCompiler.Compile(_site, Options);
        _site.Add(Path, Head + "## Presentation\n\nSee [@nobody1900].\n");
        var whole = SiteCompiler.Compile(_site, Options);
        Assert.True(whole.HasErrors);
        Assert.Null(before.QuickPreview!.PageOf(Path));
    }

    private static List<string> Parts(string text) =>
        [
            .. text.Split('\n')
                .Skip(1)
                .TakeWhile(line => line != "---")
                .Where(line => line.Length > 0 && char.IsLetter(line[0]))
                .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
                .Where(part => part != "title"),
        ];

    private static string WithoutPart(string text, string part)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith(part + ":", StringComparison.Ordinal));
        if (at < 0)
            return text;
        lines.RemoveAt(at);
        while (lines[at].Length == 0 || lines[at][0] is ' ' or '#')
            lines.RemoveAt(at);
        return string.Join('\n', lines);
    }

    private static string Text(PlannedFile file) => Encoding.UTF8.GetString(BuiltSite.BytesOf(file));
}
