using Casebook.Cli.Lookups;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Tests.Commands;

public sealed class LookupTests
{
    private const string Crossref = """
        {"type": "journal-article", "title": "A made-up trial", "container-title": "Journal of Tests", "author": [{"family": "Smith", "given": "Jane"}],
        "issued": {"date-parts": [[2017, 3]]}, "volume": "12", "page": "45-50", "DOI": "10.1000/xyz"}
        """;

    private const string PubMed = """
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>123</PMID><Article>
        <Journal><JournalIssue><Volume>4</Volume><PubDate><Year>2017</Year></PubDate></JournalIssue>
        <Title>Journal of Tests</Title></Journal>
        <ArticleTitle>Another made-up trial.</ArticleTitle>
        <AuthorList><Author><LastName>Jones</LastName><ForeName>B</ForeName></Author></AuthorList>
        <PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList>
        </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
        """;

    private const string Central = """
        <pmc-articleset><article><front><journal-meta><journal-title-group><journal-title>Journal of Tests</journal-title></journal-title-group></journal-meta>
        <article-meta><article-id pub-id-type="pmc">3377831</article-id><article-id pub-id-type="doi">10.1000/central</article-id>
        <title-group><article-title>A third made-up trial</article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Ng</surname><given-names>Pia</given-names></name></contrib></contrib-group>
        <pub-date pub-type="ppub"><year>2012</year></pub-date><volume>7</volume><fpage>11</fpage><lpage>19</lpage></article-meta>
        </front></article></pmc-articleset>
        """;

    [Theory]
    [InlineData("10.1136/ard.2006.051219", "10.1136/ard.2006.051219")]
    [InlineData("https://doi.org/10.1136/ard.2006.051219", "10.1136/ard.2006.051219")]
    [InlineData("doi:10.1136/x", "10.1136/x")]
    [InlineData("pmid:16464987", "pmid:16464987")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/16464987/", "pmid:16464987")]
    [InlineData("PMC3377831", "pmcid:PMC3377831")]
    [InlineData("pmcid:PMC3377831", "pmcid:PMC3377831")]
    [InlineData("references.txt", null)]
    [InlineData("pmid.txt", null)]
    public void A_number_is_told_from_a_file(string argument, string? expected) => Assert.Equal(expected, LookupName.Read(argument)?.ToString());

    [Fact]
    public async Task Numbers_become_works_of_the_library_and_answers_are_kept()
    {
        await using var server = new LocalServer(path =>
            path.Contains("db=pubmed", StringComparison.Ordinal) ? PubMed
            : path.Contains("10.1000", StringComparison.Ordinal) ? Crossref
            : null
        );
        using var site = new TempSite();
        var ran = await Run(site, server.Address, "import", "10.1000/xyz", "pmid:123");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var library = site.Read("content/references/lookups.yml");
        Assert.Contains("- key: smith2017", library, StringComparison.Ordinal);
        Assert.Contains("status: retracted", library, StringComparison.Ordinal);
        Assert.Equal(2, server.Asked.Count);
        Assert.Contains("tool=casebook", server.Asked[1], StringComparison.Ordinal);
        // The second time nobody is asked.
        await Run(site, server.Address, "import", "10.1000/xyz");
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task A_number_of_PubMed_Central_becomes_a_work_with_that_number()
    {
        await using var server = new LocalServer(path => path.Contains("db=pmc&id=3377831", StringComparison.Ordinal) ? Central : null);
        using var site = new TempSite();
        var ran = await Run(site, server.Address, "import", "pmcid:PMC3377831");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var library = site.Read("content/references/lookups.yml");
        Assert.Contains("- key: ng2012", library, StringComparison.Ordinal);
        Assert.Contains("A third made-up trial", library, StringComparison.Ordinal);
        Assert.Contains("PMC3377831", library, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_differs_is_shown_and_nothing_is_changed()
    {
        await using var server = new LocalServer(path => path.Contains("db=pubmed", StringComparison.Ordinal) ? PubMed : Crossref);
        const string Library =
            "- {key: a, title: A made-up trial, authors: [Smith J], year: 2107, doi: 10.1000/xyz}\n"
            + "- {key: b, title: Another made-up trial, year: 2017, pmid: 123}\n";
        using var site = new TempSite().Put("content/references/r.yml", Library);
        var ran = await Run(site, server.Address, "references", "check", "--online");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains("year is 2107 here, 2017 there", ran.Out, StringComparison.Ordinal);
        Assert.Contains("it was retracted", ran.Out, StringComparison.Ordinal);
        Assert.Contains("2 asked about, 2 with differences", ran.Out, StringComparison.Ordinal);
        Assert.Equal(Library, site.Read("content/references/r.yml"));
    }

    [Fact]
    public async Task Without_network_or_answer_nothing_is_written_and_the_way_on_is_told()
    {
        await using var server = new LocalServer(_ => null);
        using var site = new TempSite();
        var unknown = await Run(site, server.Address, "import", "10.1000/none");
        Assert.Equal(1, unknown.Exit);
        Assert.Contains("does not know 10.1000/none", unknown.Error, StringComparison.Ordinal);
        var unreached = await Run(site, "http://127.0.0.1:9", "import", "10.1000/none");
        Assert.Equal(1, unreached.Exit);
        Assert.Contains("could not be reached", unreached.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", unreached.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run(site, server.Address, "references", "check")).Exit);
    }

    private static async Task<Ran> Run(TempSite site, string server, params string[] arguments)
    {
        using StringWriter output = new(),
            error = new();
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            Folder = site.Folder,
            Clock = new Ran.FixedClock(),
            Variable = name => name == "CASEBOOK_LOOKUP_SERVER" ? server : null,
        };
        var exit = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new Ran(exit, output.ToString(), error.ToString());
    }
}
