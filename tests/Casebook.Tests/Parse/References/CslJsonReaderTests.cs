using Casebook.Diagnostics;

namespace Casebook.Tests.Parse.References;

public sealed class CslJsonReaderTests
{
    private readonly DiagnosticBag _problems = new();

    [Fact]
    public void An_item_of_a_reference_manager_is_read()
    {
        var work = Assert.Single(
            ReferenceTestData.ReadLibrary(
                "a.json",
                """
                [{"id": 12, "citation-key": "berg2019", "type": "article-journal", "title": "The <i>SSA</i> gene", "container-title": ["Ann Rheum Dis"],
                  "author": [{"family": "Berg", "given": "Anna-Maria", "non-dropping-particle": "van der"}, {"literal": "Study Group"}, {"literal": "others"}],
                  "issued": {"date-parts": [["2019", 3]]}, "page": "12–18", "DOI": "10.1000/XYZ", "ISSN": ["0003-4967", "1468-2060"]}]
                """,
                _problems
            )
        );
        Assert.Empty(_problems.ToImmutable());
        Assert.Equal(
            ("berg2019", "The SSA gene", "Ann Rheum Dis", 2019, 3, "12-18"),
            (work.Key, work.Title, work.Container, work.Year, work.Month, work.Pages)
        );
        Assert.Equal("van der Berg AM; [Study Group]", ReferenceTestData.Names(work.Authors));
        Assert.True(work.MoreAuthors);
        Assert.Equal(("10.1000/XYZ", "0003-4967"), (work.Doi, work.Issn));
    }

    [Fact]
    public void Identifiers_that_zotero_keeps_in_notes_and_the_kind_of_a_thesis_are_read()
    {
        var works = ReferenceTestData.ReadLibrary(
            "a.json",
            """
            [{"id": "a", "type": "article-journal", "title": "A", "note": "PMID: 26551272\nPMCID: PMC4689591\ntex.x: y"},
             {"id": "b", "type": "thesis", "title": "B", "genre": "Master's thesis"}, {"id": "c", "type": "report", "title": "C", "number": "12-34"}]
            """,
            _problems
        );
        Assert.Empty(_problems.ToImmutable());
        Assert.Equal(
            ("26551272", "PMC4689591", "Master's thesis", "12-34", ""),
            (works[0].Pmid, works[0].Pmcid, works[1].Genre, works[2].Issue, works[2].ArticleNumber)
        );
    }

    [Fact]
    public void A_broken_file_keeps_what_stands_before_the_mistake_and_says_where_it_is()
    {
        var works = ReferenceTestData.ReadLibrary(
            "a.json",
            "[{\"id\": \"a\", \"title\": \"Düzgün\"},\n {\"id\": \"b\" \"title\": \"Two\"}]",
            _problems
        );
        Assert.Equal("Düzgün", Assert.Single(works).Title);
        var problem = Assert.Single(_problems.ToImmutable());
        Assert.Equal(("CB375", 2), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_malformed_identifier_is_reported_at_its_place()
    {
        ReferenceTestData.ReadLibrary("a.json", "[{\"title\": \"Äöü\",\n  \"DOI\": \"12.1/x\"}]", _problems);
        var problem = Assert.Single(_problems.ToImmutable());
        Assert.Equal(("CB373", 2, 10), (problem.Code, problem.Line, problem.Column));
    }
}
