using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Tests.Parse.References;

/// <summary>What importing once spoiled without a word: each is read now, or told.</summary>
public sealed class NothingSpoiledTests
{
    private readonly DiagnosticBag _problems = new();

    [Theory]
    [InlineData("DOE, JOHN A.", "DOE JA")]
    [InlineData("KAYA, ALİ", "KAYA A")]
    [InlineData("DOE, JAB", "DOE JAB")]
    [InlineData("DOE, J. A.", "DOE JA")]
    [InlineData("Doe, JABC", "Doe JABC")]
    [InlineData("MARTÍNEZ, ANA MARÍA", "MARTÍNEZ AM")]
    public void Names_in_capitals_keep_their_initials(string name, string expected)
    {
        var ris = Assert.Single(Ris($"TY  - JOUR\nAU  - {name}\nTI  - One\nER  - \n"));
        var bib = Assert.Single(ReferenceTestData.ReadLibrary("a.bib", $"@article{{a, author = {{{name}}}, title = {{One}}}}", _problems));
        Assert.Equal((expected, expected), (ReferenceTestData.Names(ris.Authors), ReferenceTestData.Names(bib.Authors)));
    }

    [Theory]
    [InlineData("d'", "Orsay", "d'Orsay A")]
    [InlineData("al-", "Hassan", "al-Hassan A")]
    [InlineData("dell’", "Acqua", "dell’Acqua A")]
    [InlineData("de’", "Medici", "de’ Medici A")]
    [InlineData("van der", "Berg", "van der Berg A")]
    public void A_particle_stands_where_it_belongs(string particle, string family, string expected)
    {
        var work = Csl(
            $$"""
            [{"id": "a", "type": "article-journal", "title": "One",
            "author": [{"family": "{{family}}", "given": "A.", "non-dropping-particle": "{{particle}}"}]}]
            """
        );
        Assert.Equal(expected, WrittenNames.Inverted(work.Authors[0]));
    }

    [Fact]
    public void ORCID_notice_and_level_of_evidence_are_read_and_written_in_every_format()
    {
        const string Orcid = "0000-0002-1825-0097";
        Work[] works =
        [
            Nbib(
                "PMID- 1\nTI  - One.\nFAU - Doe, Jane\nAU  - Doe J\nAUID- ORCID: http://orcid.org/0000-0002-1825-0097\nPT  - Retracted Publication\n"
                    + "RIN - J Made Up. 2010;1(2):3. doi: 10.1000/notice. PMID: 5\nGN  - Evidence: 1b\n"
            ),
            Csl(
                """
                [{"id": "a", "type": "article-journal", "title": "One", "status": "retracted",
                "author": [{"family": "Doe", "given": "Jane", "ORCID": "https://orcid.org/0000-0002-1825-0097"}],
                "custom": {"notice": "https://doi.org/10.1000/notice", "evidence": "1b"}}]
                """
            ),
            Assert.Single(
                ReferenceTestData.ReadLibrary(
                    "a.yml",
                    """
                    - title: One
                      authors: [{name: Jane Doe, orcid: https://orcid.org/0000-0002-1825-0097}]
                      status: retracted
                      notice: doi:10.1000/notice
                      evidence: 1b
                    """,
                    _problems
                )
            ),
        ];
        Assert.Empty(_problems.ToImmutable());
        foreach (var work in works)
        {
            Assert.Equal((Orcid, "https://doi.org/10.1000/notice", "1b"), (work.Authors[0].Orcid, work.Notice, work.Evidence));
            foreach (var format in Casebook.Render.Shared.References.Exports.WorkExports.All)
            {
                var text = new System.Text.StringBuilder();
                format.Write([work with { Key = "one" }], text);
                var again = Assert.Single(ReferenceTestData.ReadLibrary("again." + format.Extension, text.ToString(), _problems));
                Assert.Equal((WorkStatus.Retracted, work.Notice, work.Evidence), (again.Status, again.Notice, again.Evidence));
                // BibTeX and RIS have no place for it.
                if (format.Extension is "json" or "nbib" or "yml")
                    Assert.Equal(Orcid, again.Authors[0].Orcid);
            }
        }
    }

    [Theory]
    [InlineData("status: retracted\n  notice: somewhere", "`somewhere` does not say where the notice is.")]
    [InlineData("notice: 'PMID: 12'", "`notice` says nothing while the work has no `status`.")]
    [InlineData("authors: [{name: Jane Doe, orcid: 0000-0002-1825-0098}]", "`0000-0002-1825-0098` is not an ORCID.")]
    public void What_cannot_be_a_notice_or_an_ORCID_is_told(string lines, string message)
    {
        ReferenceTestData.ReadLibrary("a.yml", $"- title: One\n  {lines}\n", _problems);
        Assert.Equal(("CB372", message), _problems.ToImmutable().Select(problem => (problem.Code, problem.Message)).Single());
    }

    [Theory]
    [InlineData("Retraction in: Doe J. J Made Up. 2011;3:4. doi: 10.1000/notice", "https://doi.org/10.1000/notice")]
    [InlineData("Retraction in: J Made Up. 2011;3:4. PMID: 99", "https://pubmed.ncbi.nlm.nih.gov/99/")]
    [InlineData("Retraction in: J Made Up. 2011;3:4", "")]
    public void A_pasted_notice_keeps_its_own_identifier(string notice, string address)
    {
        var work = ReferenceTestData.ReadPasted($"Doe J. A made-up work. J Made Up. 2010;1(2):3-4. doi: 10.1000/work. {notice}", _problems);
        Assert.Equal((WorkStatus.Retracted, "10.1000/work", address), (work.Status, work.Doi, work.Notice));
    }

    [Fact]
    public void A_journal_keeps_its_full_name_and_its_abbreviation()
    {
        Work[] works =
        [
            Nbib("PMID- 1\nTI  - One.\nTA  - Ann Rheum Dis\nJT  - Annals of the rheumatic diseases\n"),
            Assert.Single(Ris("TY  - JOUR\nTI  - One\nT2  - Annals of the rheumatic diseases\nJ2  - Ann Rheum Dis\nER  - \n")),
            Csl(
                """
                [{"id": "a", "type": "article-journal", "title": "One",
                "container-title": "Annals of the rheumatic diseases", "container-title-short": "Ann Rheum Dis"}]
                """
            ),
        ];
        foreach (var work in works)
        {
            Assert.Equal(("Annals of the rheumatic diseases", "Ann Rheum Dis"), (work.Container, work.ContainerShort));
            Assert.Contains("Ann Rheum Dis", Printed(new NlmStyle(), work), StringComparison.Ordinal);
            Assert.Contains("Ann Rheum Dis", Printed(new AmaStyle(), work), StringComparison.Ordinal);
            Assert.Contains("Annals of the rheumatic diseases", Printed(new ApaStyle(AuthorDateLabels.None), work), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_without_blanks_is_printed_as_written()
    {
        var work = Csl("""[{"id": "a", "type": "article-journal", "title": "One", "author": [{"family": "山田", "given": "太郎"}]}]""");
        Assert.StartsWith("山田太郎.", Printed(new NlmStyle(), work), StringComparison.Ordinal);
        Assert.StartsWith("山田太郎.", Printed(new AmaStyle(), work), StringComparison.Ordinal);
        Assert.StartsWith("山田太郎. (n.d.)", Printed(new ApaStyle(AuthorDateLabels.None), work), StringComparison.Ordinal);
    }

    [Fact]
    public void In_press_and_ahead_of_print_are_kept()
    {
        Work[] inPress =
        [
            Assert.Single(ReferenceTestData.ReadLibrary("a.bib", "@article{a, title = {One}, journal = {J Test}, year = {in press}}", _problems)),
            Assert.Single(
                ReferenceTestData.ReadLibrary("a.bib", "@article{a, title = {One}, journal = {J Test}, year = {2026}, note = {In press}}", _problems)
            ),
            Assert.Single(Ris("TY  - JOUR\nTI  - One\nT2  - J Test\nPY  - in press\nER  - \n")),
            ReferenceTestData.ReadPasted("Smith J. One. J Test. In press 2026."),
        ];
        Assert.All(inPress, work => Assert.Equal(PublicationStage.InPress, work.Stage));
        Assert.All(inPress, work => Assert.Contains("Forthcoming", Printed(new NlmStyle(), work), StringComparison.Ordinal));
        Assert.All(inPress, work => Assert.Contains("(in press)", Printed(new ApaStyle(AuthorDateLabels.None), work), StringComparison.Ordinal));
        Work[] ahead =
        [
            Nbib("PMID- 1\nTI  - One.\nTA  - J Test\nPST - aheadofprint\nDP  - 2026 Mar 3\n"),
            Csl("""[{"id": "a", "type": "article-journal", "title": "One", "container-title": "J Test", "status": "advance online publication"}]"""),
            ReferenceTestData.ReadPasted("Smith J. One. J Test. 2026 Mar 3:S2665-9913(26)00012-3. doi: 10.1000/x. Epub ahead of print."),
        ];
        Assert.All(ahead, work => Assert.Equal(PublicationStage.OnlineFirst, work.Stage));
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void Identifiers_are_found_where_programs_put_them()
    {
        Assert.Equal("1042", Nbib("PMID- 1\nTI  - One.\nLID - 1042 [pii]\n").ArticleNumber);
        var noted = Assert.Single(ReferenceTestData.ReadLibrary("a.bib", "@article{a, title = {One}, note = {PMID: 23439512}}", _problems));
        var linked = Assert.Single(Ris("TY  - JOUR\nTI  - One\nUR  - https://doi.org/10.1000/xyz\nER  - \n"));
        Assert.Equal(("23439512", "10.1000/xyz"), (noted.Pmid, linked.Doi));
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void A_year_of_zeros_is_none_and_is_told()
    {
        Assert.Null(Assert.Single(Ris("TY  - JOUR\nTI  - One\nPY  - 0000\nER  - \n")).Year);
        Assert.Equal("CB372", Assert.Single(_problems.ToImmutable()).Code);
    }

    [Theory]
    [InlineData("H$_2$O and CO$_{2}$", "H₂O and CO₂")]
    [InlineData("$^{18}$F-FDG", "¹⁸F-FDG")]
    [InlineData("Sim$\\tilde{a}$o", "Simão")]
    [InlineData("Skibi\\ifmmode\\acute{n}\\else\\'{n}\\fi{}ski", "Skibiński")]
    [InlineData("IL-6\\textsuperscript{+}", "IL-6⁺")]
    [InlineData("a_b", "a_b")]
    public void Mathematics_in_bibtex_becomes_characters(string latex, string expected)
    {
        var work = Assert.Single(ReferenceTestData.ReadLibrary("a.bib", $"@article{{a, title = {{{latex}}}}}", _problems));
        Assert.Equal(expected, work.Title);
    }

    [Fact]
    public void Several_months_are_told()
    {
        Assert.Equal(
            7,
            Assert.Single(ReferenceTestData.ReadLibrary("a.bib", "@article{a, title = {One}, year = 2010, month = {Jul-Aug}}", _problems)).Month
        );
        Assert.Equal("CB372", Assert.Single(_problems.ToImmutable()).Code);
    }

    [Fact]
    public void Given_names_first_are_persons()
    {
        var work = Assert.Single(
            ReferenceTestData.ReadLibrary(
                "a.yml",
                "- {key: a, title: One, authors: [Sameh Marzouk, Fernando Kemta Lekpa, Scleroderma Study Group]}",
                _problems
            )
        );
        Assert.Equal("Marzouk S; Lekpa FK; [Scleroderma Study Group]", ReferenceTestData.Names(work.Authors));
        Assert.Empty(_problems.ToImmutable());
    }

    [Theory]
    [InlineData("RETRACTED: One of many", WorkStatus.Retracted)]
    [InlineData("Retracted: One of many", WorkStatus.Retracted)]
    [InlineData("Retracted flaps of the hand", null)]
    internal void A_title_that_says_retracted_makes_it_so(string title, WorkStatus? expected)
    {
        Assert.Equal(expected, Assert.Single(Ris($"TY  - JOUR\nTI  - {title}\nER  - \n")).Status);
        Assert.Equal(expected, ReferenceTestData.ReadPasted($"Smith J. {title}. J Test. 2001;1(2):3-9.").Status);
    }

    [Theory]
    [InlineData("Παπαδόπουλος", false, "papadopoulos2015")]
    [InlineData("Иванова", false, "ivanova2015")]
    [InlineData("National Institute for Health and Care Excellence Guideline Committee on Rheumatoid Arthritis", true, "nihcegcra2015")]
    [InlineData("World Health Organization", true, "worldhealthorganization2015")]
    [InlineData("山田太郎", false, "anonymous2015")]
    public void A_generated_key_can_be_typed(string family, bool isGroup, string expected)
    {
        var work = new Work
        {
            Key = "",
            Location = new SourceText("a.yml", "").At(0, 0),
            Year = 2015,
            Authors = [new Person(family, isGroup ? "" : "A", IsGroup: isGroup)],
        };
        Assert.Equal(expected, WorkKey.Generate(work));
    }

    [Fact]
    public void A_line_without_number_between_numbered_ones_is_a_reference_of_its_own()
    {
        var works = Pasted("1. Smith J. One. J Test. 2001;1:2-3.\nJones B. Two. J Test. 2002;2:4-5.\n3. Miller C. Three. J Test. 2003;3:6-7.");
        Assert.Equal(["One", "Two", "Three"], works.Select(work => work.Title));
        works = Pasted("1. Smith J. One. J Test. 2001;1:2-3.\nJones B, what somebody said in 2011\n3. Miller C. Three. J Test. 2003;3:6-7.");
        Assert.Equal(["One", "", "Three"], works.Select(work => work.Title));
        Assert.Equal("CB370", Assert.Single(_problems.ToImmutable()).Code);
    }

    [Fact]
    public void What_endnote_refworks_and_pubmed_write_is_read()
    {
        var enw = Assert.Single(
            Imported(
                "a.enw",
                "%0 Journal Article\n%T One of many\n%A Smith, Jane A.\n%A Jones, Bob\n%J J Test\n%V 12\n%N "
                    + "3\n%P 45-50\n%D 2010\n%R 10.1000/xyz\n%@ 0003-4967\n%I Made-up Press\n"
            )
        );
        var refworks = Assert.Single(
            Imported(
                "a.txt",
                "RT Journal Article\nSR Electronic(1)\nID 4\nA1 Smith,Jane A.\nA1 Jones,Bob\nT1 One of many\nYR "
                    + "2010\nJF J Test\nVO 12\nIS 3\nSP 45\nOP 50\nDO 10.1000/xyz\n"
            )
        );
        var pubmed = Assert.Single(
            Imported(
                "a.xml",
                """
                <?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "x.dtd">
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">123</PMID><Article>
                <Journal><ISSN IssnType="Print">0003-4967</ISSN>
                <JournalIssue><Volume>12</Volume><Issue>3</Issue>
                <PubDate><Year>2010</Year><Month>Mar</Month></PubDate></JournalIssue>
                <Title>J Test</Title><ISOAbbreviation>J Test</ISOAbbreviation></Journal>
                <ArticleTitle>One of many.</ArticleTitle>
                <Pagination><MedlinePgn>45-50</MedlinePgn></Pagination>
                <Abstract><AbstractText>Not kept.</AbstractText></Abstract>
                <AuthorList CompleteYN="Y"><Author>
                <LastName>Smith</LastName><ForeName>Jane A</ForeName><Initials>JA</Initials></Author>
                <Author><LastName>Jones</LastName><ForeName>Bob</ForeName></Author></AuthorList><Language>eng</Language>
                <PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList></Article></MedlineCitation>
                <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/xyz</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
                """
            )
        );
        var endnote = Assert.Single(
            Imported(
                "a.xml",
                "<?xml version=\"1.0\"?><xml><records><record><ref-type name=\"Journal Article\">17</ref-type>"
                    + "<contributors><authors><author><style face=\"normal\">Smith, Jane A.</style></author><author>"
                    + "Jones, Bob</author></authors></contributors><titles><title><style>One of many</style></title>"
                    + "<secondary-title>J Test</secondary-title></titles><pages>45-50</pages><volume>12</volume><n"
                    + "umber>3</number><dates><year>2010</year></dates><electronic-resource-num>10.1000/xyz</electron"
                    + "ic-resource-num></record></records></xml>"
            )
        );
        foreach (var work in (Work[])[enw, refworks, pubmed, endnote])
        {
            Assert.Equal("Smith JA; Jones B", ReferenceTestData.Names(work.Authors));
            Assert.Equal(
                ("One of many", "J Test", 2010, "12", "3", "45-50", "10.1000/xyz"),
                (work.Title, work.Container, work.Year, work.Volume, work.Issue, work.Pages, work.Doi)
            );
        }
        Assert.Equal(("123", WorkStatus.Retracted), (pubmed.Pmid, pubmed.Status));
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void A_broken_entry_costs_that_entry_alone()
    {
        var works = ReferenceTestData.ReadLibrary(
            "a.bib",
            "@article{a, title = {One}, year = 2001}\n@article{b, title = {Two {open}, year = 2002}\n\n@article{c, "
                + "title = {Three}, year = 2003}\n@article{d title = Four}\n@article{e, title = {Five}, year = "
                + "2005}\n",
            _problems
        );
        Assert.Equal(["One", "Three", "Five"], works.Where(work => work.Key is "a" or "c" or "e").Select(work => work.Title));
        Assert.NotEmpty(_problems.ToImmutable());
        Assert.DoesNotContain(_problems.ToImmutable(), problem => problem.Severity == Severity.Error);
    }

    [Fact]
    public void Records_of_other_hosts_need_no_pubmed_number()
    {
        var works = ReferenceTestData.ReadLibrary("a.nbib", "TI  - One.\nAU  - Smith J\nTA  - J Test\n\nTI  - Two.\nAU  - Jones B\n", _problems);
        Assert.Equal(["One", "Two"], works.Select(work => work.Title));
        Assert.Empty(_problems.ToImmutable());
    }

    private Work[] Ris(string text) => [.. ReferenceTestData.ReadLibrary("a.ris", text, _problems)];

    private Work Nbib(string text) => Assert.Single(ReferenceTestData.ReadLibrary("a.nbib", text, _problems));

    private Work Csl(string text) => Assert.Single(ReferenceTestData.ReadLibrary("a.json", text, _problems));

    private Work[] Imported(string name, string text)
    {
        var file = new SourceText(name, text);
        return [.. LibraryFileParser.Parse(file, LibraryFormats.Of(file), new ReferenceReader(), _problems)];
    }

    private Work[] Pasted(string text) =>
        [.. LibraryFileParser.Parse(new SourceText("list.txt", text), LibraryFormat.Pasted, new ReferenceReader(), _problems)];

    private static string Printed(IReferenceStyle style, Work work)
    {
        var text = new StyledText();
        style.Write(work, text);
        return text.ToString();
    }
}
