using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Data;

/// <summary>What a casebook says of its citations and of itself as data. Made-up works and cases.</summary>
public sealed class CitationDataTests
{
    private const string Library = """
        - key: a
          title: First work
          authors: [{family: Author, given: Ann, orcid: 0000-0002-1825-0097}]
          journal: J Made Up
          date: 2001-03-15
          doi: 10.1000/A
          pmid: 12
        - {key: b, title: Second work, authors: [Beta B], journal: J Made Up, year: 2003}
        - {key: c, title: Third work, authors: [Author A], journal: J Made Up, year: 2004, isbn: 978-0-306-40615-7}
        - {key: r, title: The report, authors: [Gamma G], journal: J Made Up, year: 2030, doi: 10.1000/r}
        """;

    private const string Case = """
        ---
        title: "A made-up case, retold"
        summary: It is <b>made up</b> & short.
        date: 2026-11-20
        authors: [{name: Ann Author, orcid: 0000-0002-1825-0097, affiliation: Made-up Hospital}]
        licence: CC BY 4.0
        diagnosis: made-up disease
        retold_from: r
        references: [a, b, c]
        questions:
          - stem: What is it?
            options: [{text: this, correct: true, why: So.}, {text: that, why: No.}]
            cites: [c]
        ---
        ## Course

        It was said, "once".[@a, p. 3]{.supports} It was not.[@a]{.disagrees}
        """;

    private static readonly Compilation Site = SiteCompiler.Compile(
        SourceFiles
            .Of(
                (
                    "site.config.yml",
                    "title: Made-up casebook\nurl: https://example.org/x/\npublisher: Made-up Press\ncontact: editor@example.org\n"
                        + "licence: CC BY-NC 4.0\ndoi: https://doi.org/10.5281/zenodo.1\n"
                ),
                ("content/references/all.yml", Library),
                ("content/cases/one.md", Case)
            )
            .Tree(),
        new BuildOptions { Today = new DateOnly(2026, 11, 23) }
    );

    [Fact]
    public void The_table_has_the_columns_of_OpenCitations_and_a_row_for_each_link()
    {
        var lines = File("data/citations.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("oci,citing,cited,creation,timespan,journal_sc,author_sc,kind,case,key,section,sentence,locator,intent", lines[0]);
        Assert.Equal(
            [
                "one/r/1,url:https://example.org/x/cases/one/,doi:10.1000/r,2026-11-20,-P4Y,no,no,retold_from,one,r,,,,",
                "one/a/1,url:https://example.org/x/cases/one/#cite-1-1,doi:10.1000/a pmid:12,2026-11-20,P25Y8M5D,no,yes,citation,one,a,Course,"
                    + "\"It was said, “once”.(1)\",p. 3,supports",
                "one/a/2,url:https://example.org/x/cases/one/#cite-1-2,doi:10.1000/a pmid:12,2026-11-20,P25Y8M5D,no,yes,citation,one,a,Course,"
                    + "It was not.(1),,disagrees",
                "one/c/1,url:https://example.org/x/cases/one/#q1,isbn:9780306406157,2026-11-20,P22Y,no,yes,question,one,c,questions,What is it? (2),,",
                "one/b/1,url:https://example.org/x/cases/one/,key:b,2026-11-20,P23Y,no,no,further_reading,one,b,,,,",
            ],
            lines[1..].Select(line => line.Replace("\"\"once\"\"", "“once”", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Linked_data_characterises_each_citation_with_CiTO()
    {
        using var json = JsonDocument.Parse(File("data/citations.jsonld"));
        var context = json.RootElement.GetProperty("@context");
        Assert.Equal("http://purl.org/spar/cito/", context.GetProperty("cito").GetString());
        Assert.Equal("https://example.org/x/", context.GetProperty("@base").GetString());
        Assert.Equal("cito:hasCitedEntity", context.GetProperty("cited").GetProperty("@id").GetString());
        var citations = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        Assert.All(citations, citation => Assert.Equal("cito:Citation", citation.GetProperty("@type").GetString()));
        Assert.Equal(
            [
                "cito:citesAsSourceDocument https://doi.org/10.1000/r",
                "cito:obtainsSupportFrom https://doi.org/10.1000/A",
                "cito:disagreesWith https://doi.org/10.1000/A",
                "cito:citesAsEvidence urn:isbn:9780306406157",
                "cito:citesAsRecommendedReading references/#b",
            ],
            citations.Select(citation => $"{Id(citation, "characterization")} {Id(citation, "cited")}")
        );
        Assert.Equal(citations.Count, citations.Select(citation => citation.GetProperty("@id").GetString()).Distinct().Count());

        static string? Id(JsonElement citation, string name) => citation.GetProperty(name).GetString();
    }

    [Fact]
    public void A_case_has_a_DataCite_record_with_all_that_is_required()
    {
        XNamespace dataCite = "http://datacite.org/schema/kernel-4";
        var record = XDocument.Parse(File("cases/one/datacite.xml")).Root!;
        Assert.Equal(dataCite + "resource", record.Name);
        // Mandatory properties 1 to 5 and 10 of the schema.
        Assert.Equal(":tba", record.Element(dataCite + "identifier")!.Value);
        Assert.Equal("Author, Ann", record.Element(dataCite + "creators")!.Element(dataCite + "creator")!.Element(dataCite + "creatorName")!.Value);
        Assert.Equal("A made-up case, retold", record.Element(dataCite + "titles")!.Value);
        Assert.Equal("Made-up Press", record.Element(dataCite + "publisher")!.Value);
        Assert.Equal("2026", record.Element(dataCite + "publicationYear")!.Value);
        Assert.Equal("Text", record.Element(dataCite + "resourceType")!.Attribute("resourceTypeGeneral")!.Value);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", record.Descendants(dataCite + "rights").Single().Attribute("rightsURI")!.Value);
        Assert.Equal(
            ["IsPartOf 10.5281/zenodo.1", "References 10.1000/A", "References 9780306406157", "IsDerivedFrom 10.1000/r"],
            record.Descendants(dataCite + "relatedIdentifier").Select(related => $"{related.Attribute("relationType")!.Value} {related.Value}")
        );
    }

    [Fact]
    public void Harvesters_get_Dublin_Core_from_a_static_repository()
    {
        XNamespace repository = "http://www.openarchives.org/OAI/2.0/static-repository";
        XNamespace oai = "http://www.openarchives.org/OAI/2.0/";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var root = XDocument.Parse(File("oai.xml")).Root!;
        Assert.Equal(["Identify", "ListMetadataFormats", "ListRecords"], root.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("editor@example.org", root.Element(repository + "Identify")!.Element(oai + "adminEmail")!.Value);
        var record = Assert.Single(root.Element(repository + "ListRecords")!.Elements(oai + "record"));
        Assert.Equal("oai:example.org:cases/one", record.Descendants(oai + "identifier").Single().Value);
        Assert.Equal("https://example.org/x/cases/one/", record.Descendants(dc + "identifier").Single().Value);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", record.Descendants(dc + "rights").Single().Value);
    }

    [Fact]
    public void The_casebook_is_described_for_archives_and_finders_of_open_access()
    {
        using var json = JsonDocument.Parse(File("codemeta.json"));
        Assert.Equal("https://w3id.org/codemeta/3.0", json.RootElement.GetProperty("@context").GetString());
        Assert.Equal("https://doi.org/10.5281/zenodo.1", json.RootElement.GetProperty("identifier").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by-nc/4.0/", json.RootElement.GetProperty("license").GetString());
        var cff = File("CITATION.cff");
        Assert.Contains("doi: \"10.5281/zenodo.1\"\n", cff, StringComparison.Ordinal);
        Assert.Contains("license: CC-BY-NC-4.0\n", cff, StringComparison.Ordinal);
        var page = File("cases/one/index.html");
        Assert.Contains("<link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"citation_author_orcid\" content=\"https://orcid.org/0000-0002-1825-0097\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"citation_author_institution\" content=\"Made-up Hospital\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2001, null, null, "P25Y")]
    [InlineData(2030, null, null, "-P4Y")]
    [InlineData(2026, null, null, "P0Y")]
    [InlineData(2025, 12, null, "P11M")]
    [InlineData(2026, 11, null, "P0D")]
    [InlineData(2026, 12, null, "-P1M")]
    [InlineData(2026, 11, 19, "P1D")]
    [InlineData(2024, 2, 29, "P2Y8M22D")]
    [InlineData(2026, 12, 1, "-P11D")]
    [InlineData(null, null, null, "")]
    public void The_time_between_two_works_is_as_exact_as_the_less_exact_date(int? year, int? month, int? day, string expected)
    {
        var work = new Work
        {
            Key = "a",
            Location = new SourceText("a.yml", "").At(0, 0),
            Year = year,
            Month = month,
            Day = day,
        };
        Assert.Equal(expected, DateSpan.Between(work, new DateOnly(2026, 11, 20)));
        Assert.Equal("", DateSpan.Between(work, null));
    }

    private static string File(string path)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        Site.Plan.Files[path].Render(output, new DiagnosticBag());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
