using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Tests.Parse.References;

public sealed class JatsReaderTests
{
    private readonly DiagnosticBag _problems = new();

    private static SourceText MadeUp => ReferenceTestData.File("Parse/References/Data/made-up-article.xml");

    [Fact]
    public void The_facts_of_an_article_are_read()
    {
        var article = Assert.IsType<JatsArticle>(Read(MadeUp));
        var work = article.Work;
        Assert.Equal("Invented nodules in an invented patient: a made-up report", work.Title);
        Assert.Equal("Example AB; van der Muster J Jr; [Invented Study Group]", ReferenceTestData.Names(work.Authors));
        Assert.Equal([("Ada B. Example", "0000-0002-1825-0097"), ("Jan van der Muster Jr", ""), ("Invented Study Group", "")], article.Authors);
        Assert.Equal(
            ("J Made Up", 2019, 12, "12", "3", "", "e123"),
            (work.Container, work.Year, work.Month, work.Volume, work.Issue, work.Pages, work.ArticleNumber)
        );
        Assert.Equal(("10.1000/made.up.1", "26551272", "PMC4689591", "0003-4967"), (work.Doi, work.Pmid, work.Pmcid, work.Issn));
        Assert.Equal(("CC BY-NC 4.0", WorkStatus.Corrected), (work.Licence, work.Status));
        Assert.Equal("made-up-article.xml", Path.GetFileName(work.Location.File.Path));
        Assert.Equal(["CB370"], _problems.ToImmutable().Select(problem => problem.Code));
    }

    [Fact]
    public void Marked_and_printed_citations_are_read()
    {
        var references = Read(MadeUp)!.References;
        Assert.Equal(7, references.Length);
        Assert.Equal(
            "LeRoy EC; Black C more=True Made-up scleroderma: classification | J Rheumatol 1988 15(2) 202-205 3361530",
            Describe(references[0], references[0].Pmid)
        );
        Assert.Equal(
            "Meltzer PS; Trent JM more=False Chromosome alterations | The genetic basis of human cancer 2002 () 93-113 Vogelstein B, New "
                + "York: McGraw-Hill, 2nd ed",
            Describe(
                references[1],
                $"{ReferenceTestData.Names(references[1].Editors)}, {references[1].Place}: {references[1].Publisher}, {references[1].Edition}"
            )
        );
        Assert.Equal(
            "Boulman N; Slobodin G; Rozenbaum M; Rosner I more=False Calcinosis in rheumatic diseases | Semin Arthritis Rheum 2005 34(6) 805-12 parsed",
            Describe(references[2], references[2].IsParsed ? "parsed" : "")
        );
        Assert.Equal(
            (false, "Talk given by somebody in 2011, unpublished.", 2011),
            (references[3].IsParsed, references[3].AsWritten, references[3].Year)
        );
        Assert.Equal(
            "[World Health Organization] more=False Vaccines | Health Site 2020 ()  https://example.org/v 2020-03-01",
            Describe(references[4], $"{references[4].Url} {references[4].Accessed:yyyy-MM-dd}")
        );
        Assert.Equal(
            "Balin SJ more=False Two forms | Arch Dermatol 2012 148() e455 10.1001/archdermatol.2011.2052 PMC1234567 4",
            Describe(references[5], $"{references[5].Doi} {references[5].Pmcid} {references[5].Month}")
        );
        Assert.Equal(
            "Murray PR more=False Medical microbiology |  2002 ()  St. Louis: Mosby",
            Describe(references[6], $"{references[6].Place}: {references[6].Publisher}")
        );
        Assert.Equal(
            [WorkType.Article, WorkType.Chapter, WorkType.Article, WorkType.Article, WorkType.WebPage, WorkType.Article, WorkType.Book],
            references.Select(work => work.Type)
        );
    }

    [Fact]
    public void No_word_of_the_article_itself_is_taken()
    {
        var article = Read(MadeUp)!;
        Assert.DoesNotContain(
            "SECRET",
            string.Concat(article.References.Append(article.Work).Select(ReferenceTestData.Describe)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<article>\n<front></article>", "CB381", 2, 10)]
    [InlineData("", "CB381", 1, 1)]
    [InlineData("not xml", "CB381", 1, 1)]
    [InlineData("<html>\n<body/></html>", "CB382", 1, 2)]
    [InlineData("<article><body/></article>", "CB382", 1, 2)]
    [InlineData(
        "<!DOCTYPE article [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
            + "<article><front><article-meta><volume>&b;</volume></article-meta></front></article>",
        "CB381",
        2,
        40
    )]
    [InlineData("<!DOCTYPE article [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>\n<article><front>&file;</front></article>", "CB381", 2, 18)]
    public void What_is_no_article_is_told_at_its_place(string xml, string code, int line, int column)
    {
        Assert.Null(Read(new SourceText("article.xml", xml)));
        var problem = Assert.Single(_problems.ToImmutable());
        Assert.Equal((code, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        Assert.Null(
            Read(
                new SourceText(
                    "article.xml",
                    "<article><front/>\n"
                        + string.Concat(Enumerable.Repeat("<b>", 500))
                        + string.Concat(Enumerable.Repeat("</b>", 500))
                        + "</article>"
                )
            )
        );
        Assert.Equal(
            ("CB381", 2, 200 * 3 + 2),
            Assert.Single(_problems.ToImmutable()) is { } problem ? (problem.Code, problem.Line, problem.Column) : default
        );
    }

    [Fact]
    public void Facts_an_article_does_not_state_are_named()
    {
        Assert.NotNull(Read(new SourceText("article.xml", "<article>\n  <front/></article>")));
        Assert.Equal(
            ["title", "author", "year", "DOI", "licence (or it is not Creative Commons)", "reference list"],
            _problems.ToImmutable().Select(problem => problem.Message["The file does not give the ".Length..^" of the article.".Length])
        );
        Assert.All(_problems.ToImmutable(), problem => Assert.Equal(("CB383", 2), (problem.Code, problem.Line)));
    }

    [Theory]
    [InlineData("<pmc-articleset>{0}</pmc-articleset>")]
    [InlineData("<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><record><metadata>{0}</metadata></record></OAI-PMH>")]
    public void Wrappings_and_namespaces_of_archives_do_not_matter(string wrapping)
    {
        const string article =
            "<article xmlns=\"https://jats.nlm.nih.gov/ns/archiving/1.3/\"><front><article-meta><title-group><article-title>Made "
            + "up</article-title></title-group></article-meta></front></article>";
        Assert.Equal("Made up", Read(new SourceText("article.xml", wrapping.Replace("{0}", article, StringComparison.Ordinal)))!.Work.Title);
    }

    private JatsArticle? Read(SourceText file) => JatsReader.Read(file, new ReferenceReader(), _problems);

    private static string Describe(Work work, string more) =>
        $"{ReferenceTestData.Names(work.Authors)} more={work.MoreAuthors} {work.Title} | {work.Container} {work.Year} "
        + $"{work.Volume}({work.Issue}) {(work.Pages.Length > 0 ? work.Pages : work.ArticleNumber)} {more}";
}
