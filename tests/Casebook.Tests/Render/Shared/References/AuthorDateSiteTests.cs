using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>A made-up site in APA's style with two works of one author and year.</summary>
public sealed class AuthorDateSiteTests
{
    private static readonly Compilation Site = SiteCompiler.Compile(
        SourceFiles
            .Of(
                ("site.config.yml", "title: Made-up casebook\ncitation_style: apa\n"),
                (
                    "content/references/all.yml",
                    """
                    - {key: first, title: Beginning of it, authors: [LeRoy EC], journal: J Made Up, year: 2007}
                    - {key: second, title: End of it, authors: [LeRoy EC], journal: J Made Up, year: 2007}
                    """
                ),
                (
                    "content/cases/both.md",
                    "---\ntitle: Both\nreferences: [second, first]\n---\n## Presentation\n\nSome say yes [@second, p. 4]. Others say no [@second; @first].\n"
                ),
                ("content/cases/one.md", "---\ntitle: One\nreferences: [second]\n---\n## Presentation\n\nOne says yes [@second].\n")
            )
            .Tree(),
        new BuildOptions { Today = new DateOnly(2026, 11, 23) }
    );

    [Fact]
    public void Text_and_list_of_a_page_agree_about_the_letters()
    {
        var page = Page("cases/both/index.html");
        Assert.Contains(">LeRoy, 2007b</a>, p. 4)", page, StringComparison.Ordinal);
        Assert.Contains(">LeRoy, 2007a</a>, <a", page, StringComparison.Ordinal);
        Assert.Contains("(2007a). Beginning of it.", page, StringComparison.Ordinal);
        Assert.Contains("(2007b). End of it.", page, StringComparison.Ordinal);
        Assert.True(
            page.IndexOf("Beginning of it", StringComparison.Ordinal) > 0
                && page.LastIndexOf("(2007a). Beginning", StringComparison.Ordinal) < page.LastIndexOf("(2007b). End", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Another_page_needs_no_letters()
    {
        var page = Page("cases/one/index.html");
        Assert.Contains(">LeRoy, 2007</a>)", page, StringComparison.Ordinal);
        Assert.Contains("(2007). End of it.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_work_quotes_each_sentence_as_it_stands_on_its_own_page()
    {
        var page = Page("references/second/index.html");
        Assert.Contains("Some say yes <mark>(LeRoy, 2007b, p. 4)</mark>.", page, StringComparison.Ordinal);
        Assert.Contains("One says yes <mark>(LeRoy, 2007)</mark>.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_beside_the_text_have_no_numbers() =>
        Assert.Contains("<span class=\"note\" aria-hidden=\"true\">LeRoy 2007. ", Page("cases/one/index.html"), StringComparison.Ordinal);

    private static string Page(string path)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        Site.Plan.Files[path].Render(output, new DiagnosticBag());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
