using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>What the quality page says of a made-up library, in each format that can hold the mistake.</summary>
public sealed class WorkProblemsTests
{
    [Theory]
    [InlineData(
        "a.yml",
        "- {key: a, title: Made up, pages: 205-102, doi: 11.1000/x, issn: 1234-5678}\n",
        "11.1000/x, 1234-5678: content/references/a.yml:1:3"
    )]
    [InlineData("a.bib", "@article{a, title = {Made up}, pages = {205--102}, doi = {11.1000/x}}\n", "11.1000/x: content/references/a.bib:1:1")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - Made up\nSP  - 205\nEP  - 102\nDO  - 11.1000/x\nER  - \n", "11.1000/x: content/references/a.ris:1:1")]
    [InlineData("a.nbib", "PMID- 0\nTI  - Made up\nPG  - 205-102\n", "0: content/references/a.nbib:1:1")]
    [InlineData(
        "a.json",
        "[{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"Made up\", \"page\": \"205-102\", \"DOI\": \"11.1000/x\"}]",
        "11.1000/x: content/references/a.json:1:2"
    )]
    public void Pages_that_run_backwards_and_identifiers_that_cannot_be_right_are_listed_with_their_place(string name, string text, string expected)
    {
        var site = SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Made-up casebook\n"),
                    ($"content/references/{name}", text),
                    ("content/cases/a.md", "---\ntitle: A\n---\nText.\n")
                )
                .Tree(),
            new BuildOptions { Today = new DateOnly(2026, 11, 23) }
        );
        Assert.Contains(site.Diagnostics, problem => problem.Code == "CB415");
        Assert.Contains(site.Diagnostics, problem => problem.Code == "CB373");
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        site.Plan.Files["quality/index.html"].Render(output, new DiagnosticBag());
        var page = Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.Contains("Pages that end before they begin", page, StringComparison.Ordinal);
        Assert.Contains(expected, page, StringComparison.Ordinal);
    }
}
