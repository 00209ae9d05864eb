namespace Casebook.Cli.Tests.Import;

public sealed class ArticleTests
{
    private const string Path = "content/cases/invented-nodules/index.md";

    [Fact]
    public async Task An_open_article_brings_its_text_with_attribution()
    {
        using var site = new TempSite()
            .Put(
                "in/article.xml",
                Article("""<license xlink:href="https://creativecommons.org/licenses/by/4.0/"><license-p>Open.</license-p></license>""")
            )
            .Put(
                "in/f1.jpg",
                await File.ReadAllBytesAsync(
                    Repository.At("tests/Casebook.Cli.Tests/Import/Documents/hand.png"),
                    TestContext.Current.CancellationToken
                )
            );
        var ran = await Ran.In(site, "import", "in/article.xml");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var text = site.Read(Path);
        foreach (
            var line in new[]
            {
                "title: Invented nodules\n",
                "summary: Nodules were found. They went.\n",
                "authors:\n  - Ada Example\n",
                "retold_from: example2020\n",
                "licence: CC BY 4.0\n",
                "consent: Written consent for publication was given.\n",
                "references:\n  - example2020\n  - smith2002\n  - jones2003\n  - third2004\n",
                "## Presentation\n\nA man of 40 came with nodules [@smith2002; @jones2003; @third2004] and *fever* of 10^9^ kinds [@smith2002; "
                    + "@third2004]. Jones and Smith [@jones2003] saw more.",
                "- a point\n",
                "### Tests\n",
                "labs:\n",
                "  - {test: CRP, value: \"48\", unit: \"mg/L\", reference: \"< 5\"}\n",
                "    caption: \"Both hands [@jones2003].\"\n",
                "![](figure-1.png){#figure-1}\n",
                "## Discussion\n\nAll is invented.",
                "## Source\n\nThis text is that of the published report [@example2020], under CC BY 4.0.",
            }
        )
            Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        // What its picture shows is left to whoever reads the draft: the article does not say.
        var check = (await Ran.In(site, "check", "--drafts")).Out;
        Assert.Equal(
            ["CB320", "CB353"],
            check.Split("error ")[1..].Select(message => message[..5]).Where(word => word.StartsWith("CB", StringComparison.Ordinal)).Distinct()
        );
    }

    [Fact]
    public async Task A_figure_whose_file_is_not_there_is_told_with_its_name()
    {
        using var site = new TempSite().Put(
            "article.xml",
            Article("<ali:license_ref xmlns:ali='x'>http://creativecommons.org/licenses/by-sa/3.0/</ali:license_ref>")
        );
        var ran = await Ran.In(site, "import", "article.xml");
        var text = site.Read("content/cases/invented-nodules/index.md".Replace("/index", "", StringComparison.Ordinal));
        Assert.Contains("licence: CC BY-SA 3.0\n", text, StringComparison.Ordinal);
        Assert.Contains("The article shows the figure `f1` here; its file does not lie beside the XML.", text, StringComparison.Ordinal);
        Assert.Contains("warning CB753", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Both hands [@jones2003].", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<license><license-p>This is an open access article under the terms of the Creative Commons Attribution License (CC BY).</license-p></license>",
        "CC BY"
    )]
    [InlineData(
        "<license><license-p>Distributed under a Creative Commons Attribution 4.0 International License, which permits use.</license-p></license>",
        "CC BY 4.0"
    )]
    [InlineData(
        "<license license-type='CC0'><p>To the extent possible (CC0).</p><license-p>Creative Commons Zero waiver applies.</license-p></license>",
        "CC0 1.0"
    )]
    public async Task A_licence_in_words_is_read(string licence, string expected)
    {
        using var site = new TempSite().Put("article.xml", Article(licence));
        await Ran.In(site, "import", "article.xml");
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains($"licence: {expected}\n", text, StringComparison.Ordinal);
        Assert.Contains("A man of 40", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<license xlink:href='https://creativecommons.org/licenses/by-nc-nd/4.0/'/>",
        "The licence of this article, CC BY-NC-ND 4.0, does not allow"
    )]
    [InlineData(
        "<license><license-p>Creative Commons Attribution Non-Commercial License (CC BY-NC).</license-p></license>",
        "The licence of this article, CC BY-NC, does not allow"
    )]
    [InlineData(
        "<license xlink:href='https://creativecommons.org/licenses/by/4.0/'><license-p>For non-commercial use only.</license-p></license>",
        "The licence of this article, CC BY 4.0, does not allow"
    )]
    [InlineData("<license><license-p>All rights reserved.</license-p></license>", "No licence that allows")]
    [InlineData("", "No licence that allows")]
    public async Task Any_other_licence_leaves_the_text_where_it_is_and_says_why(string licence, string why)
    {
        using var site = new TempSite().Put("article.xml", Article(licence));
        var ran = await Ran.In(site, "import", "article.xml");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("info CB756", ran.Out, StringComparison.Ordinal);
        Assert.Contains(why, ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("A man of 40", site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
    }

    private static string Article(string licence) =>
        $"""
            <article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>
            <article-id pub-id-type="doi">10.1000/made.up</article-id>
            <title-group><article-title>Invented nodules</article-title></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>Example</surname><given-names>Ada</given-names></name><email>SECRET@example.org</email></contrib></contrib-group>
            <aff>SECRET Hospital</aff><pub-date><year>2020</year></pub-date><permissions>{licence}</permissions>
            <abstract><p>Nodules were found. They went.</p></abstract><kwd-group><kwd>nodule</kwd></kwd-group></article-meta></front>
            <body><sec sec-type="cases"><title>Case presentation</title>
            <p>A man of 40 came with nodules [<xref ref-type="bibr" rid="r1">1</xref>–<xref ref-type="bibr" rid="r3">3</xref>] and <italic>fever</italic> of 10<sup>9</sup> kinds <sup><xref ref-type="bibr" rid="r1">1</xref>,<xref ref-type="bibr" rid="r3">3</xref></sup>.
            <xref ref-type="bibr" rid="r2">Jones and Smith</xref> saw more.<list list-type="bullet"><list-item><p>a point</p></list-item></list></p>
            <sec><title>Tests</title><table-wrap><label>Table 1</label><caption><p>Results</p></caption><table><thead><tr><th>Test</th><th>Result</th><th>Unit</th><th>Normal range</th></tr></thead>
            <tbody><tr><td>CRP</td><td>48</td><td>mg/L</td><td>&lt; 5</td></tr><tr><td>ESR</td><td>60</td><td>mm/h</td><td>&lt; 20</td></tr></tbody></table></table-wrap>
            <fig id="f1"><label>Figure 1</label><caption><p>Both hands [<xref ref-type="bibr" rid="r2">2</xref>].</p></caption><graphic xlink:href="f1"/></fig></sec></sec>
            <sec sec-type="discussion"><title>Discussion</title><p>All is invented.</p></sec></body>
            <back><ack><p>SECRET thanks.</p></ack><fn-group><fn><p>Written consent for publication was given.</p></fn><fn><p>SECRET interests.</p></fn></fn-group><ref-list>
            <ref id="r1"><element-citation publication-type="journal"><name><surname>Smith</surname><given-names>JA</given-names></name><article-title>Made-up title</article-title><source>J Test</source><year>2002</year></element-citation></ref>
            <ref id="r2"><mixed-citation>Jones B. Other title. J Test. 2003;4:5-6.</mixed-citation></ref>
            <ref id="r3"><mixed-citation>Third C. Last title. J Test. 2004;5:7-8.</mixed-citation></ref>
            </ref-list></back></article>
            """;
}
