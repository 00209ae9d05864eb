using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;
using Casebook.Tests.Parse.References;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>Our reference lists beside those that pandoc makes of the same works with the CSL styles (Data/make-answers.sh).</summary>
public sealed class StyleTests
{
    private static readonly ImmutableArray<Work> Works = ReferenceTestData.ReadLibrary(
        ReferenceTestData.File("Render/Shared/References/Data/works.json")
    );

    [Fact]
    public void Nlm_is_what_pandoc_prints() =>
        // Pages stay as the source printed them; the yardstick shortens them.
        AssertSame("nlm", new NlmStyle(), StyleDifferences.Nlm, work => work with { Pages = PageRange.Shorten(work.Pages).Replace('-', '–') });

    [Fact]
    public void Ama_is_what_pandoc_prints() => AssertSame("ama", new AmaStyle(), StyleDifferences.Ama, work => work);

    [Fact]
    public void Apa_is_what_pandoc_prints() => AssertSame("apa", new ApaStyle(AuthorDateLabels.None), StyleDifferences.Apa, work => work);

    [Fact]
    public void Harvard_is_what_pandoc_prints() =>
        AssertSame("harvard", ReferenceStyles.ForLists(CitationStyle.Harvard), StyleDifferences.Harvard, work => work);

    [Fact]
    public void Chicago_is_what_pandoc_prints() =>
        AssertSame("chicago", ReferenceStyles.ForLists(CitationStyle.Chicago), StyleDifferences.Chicago, work => work);

    [Fact]
    public void Bmj_is_what_pandoc_prints() => AssertSame("bmj", new BmjStyle(), StyleDifferences.Bmj, work => work);

    [Fact]
    public void Springer_is_what_pandoc_prints() => AssertSame("springer", new SpringerStyle(), StyleDifferences.Springer, work => work);

    [Fact]
    public void Journals_are_in_italics_and_identifiers_are_links()
    {
        var text = new StyledText();
        new AmaStyle().Write(Works[1] with { Title = "A < B" }, text);
        Assert.EndsWith(
            "A &lt; B. <i>Semin Arthritis Rheum.</i> 2005;34(6):805-812. doi:<a href=\"https://doi.org/10.1016/j.semarthrit.2005.01.016\""
                + ">10.1016/j.semarthrit.2005.01.016</a>",
            text.ToHtml().Replace("</i>.", ".</i>", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_web_page_and_a_preprint_say_when_they_were_visited_or_posted()
    {
        var page = Works[2] with
        {
            Type = WorkType.WebPage,
            Title = "Vaccines",
            Container = "Health Site",
            Volume = "",
            Issue = "",
            Pages = "",
            Url = "https://example.org/v",
            Accessed = new DateOnly(2020, 3, 1),
        };
        Assert.Equal(
            "Düzgün N. Health Site [Internet]. 2017 [cited 2020 Mar 1]. Vaccines. Available from: https://example.org/v",
            Format(new NlmStyle(), page)
        );
        Assert.Equal("Düzgün N. Vaccines. Health Site. 2017. Accessed March 1, 2020. https://example.org/v", Format(new AmaStyle(), page));
        var preprint = page with { Type = WorkType.Preprint, Container = "medRxiv", Month = 7, Day = 2, Url = "", Doi = "10.1101/2020.07.02" };
        Assert.Equal("Düzgün N. Vaccines. medRxiv. Preprint posted online July 2, 2017. doi:10.1101/2020.07.02", Format(new AmaStyle(), preprint));
    }

    // The examples of BMJ's instructions for authors (as quoted by J Obstet Gynaecol Surv, jogs.one), of Cite Them Right (Brunel and Lincoln College
    // library guides) and of Chicago's Citation Quick Guide, taken apart by hand.
    [Theory]
    [InlineData(
        "bmj",
        0,
        "Koziol-Mclain J, Brand D, Morgan D, et al. Measuring injury risk factors: question reliability in a statewide sample. Inj Prev 2000;6:148–50."
    )]
    [InlineData(
        "bmj",
        1,
        "Nagin D. General deterrence: a review of the empirical evidence. In: Blumstein A, Cohen J, Nagin D, eds. Deterrence and Incapacitation. "
            + "Washington, DC: National Academy of Sciences 1978:95–139."
    )]
    [InlineData(
        "harvard",
        2,
        "Cottrell, S. (2011) Critical thinking skills: developing effective analysis and argument. 2nd edn. Basingstoke: Palgrave Macmillan."
    )]
    [InlineData("chicago", 3, "Grazer, Brian, and Charles Fishman. 2015. A Curious Mind: The Secret to a Bigger Life. New York: Simon & Schuster.")]
    public void Published_examples_come_out_as_they_were_published(string style, int example, string expected) =>
        Assert.Equal(expected, Format(ReferenceStyles.ForLists(Enum.Parse<CitationStyle>(style, ignoreCase: true)), Examples[example]));

    private static readonly ImmutableArray<Work> Examples = ReferenceTestData.ReadLibrary(
        "examples.yml",
        """
        - title: "Measuring injury risk factors: question reliability in a statewide sample"
          authors: [Koziol-Mclain J, Brand D, Morgan D, Leff M, Lowenstein SR]
          journal: Inj Prev
          year: 2000
          volume: 6
          issue: 2
          pages: 148-50
        - type: chapter
          title: "General deterrence: a review of the empirical evidence"
          authors: [Nagin D]
          editors: [Blumstein A, Cohen J, Nagin D]
          container: Deterrence and Incapacitation
          place: Washington, DC
          publisher: National Academy of Sciences
          year: 1978
          pages: 95-139
        - type: book
          title: "Critical thinking skills: developing effective analysis and argument"
          authors: [Cottrell S]
          edition: 2
          place: Basingstoke
          publisher: Palgrave Macmillan
          year: 2011
        - type: book
          title: "A Curious Mind: The Secret to a Bigger Life"
          authors: ["Grazer, Brian", "Fishman, Charles"]
          place: New York
          publisher: Simon & Schuster
          year: 2015
        """
    );

    [Theory]
    [InlineData("nlm", "Alpha A. Made-up data [data set]. Version 4.1. Zenodo; 2020. doi: 10.5281/zenodo.1.")]
    [InlineData("ama", "Alpha A. Made-up data. Version 4.1. Zenodo; 2020. doi:10.5281/zenodo.1")]
    [InlineData("apa", "Alpha, A. (2020). Made-up data (Version 4.1) [Data set]. Zenodo. https://doi.org/10.5281/zenodo.1")]
    [InlineData("harvard", "Alpha, A. (2020) Made-up data (Version 4.1) [Data set], Zenodo. Available at: https://doi.org/10.5281/zenodo.1.")]
    [InlineData("chicago", "Alpha, A. 2020. “Made-up data.” Version 4.1. Zenodo. https://doi.org/10.5281/zenodo.1.")]
    [InlineData("bmj", "Alpha A. Made-up data [data set]. Version 4.1. Zenodo. 2020. doi:10.5281/zenodo.1")]
    public void Data_keep_their_publisher_kind_and_version(string style, string expected)
    {
        var data = Assert.Single(
            ReferenceTestData.ReadLibrary(
                "a.json",
                """
                [{"id": "a", "type": "dataset", "title": "Made-up data", "author": [{"family": "Alpha", "given": "A."}], "version": "4.1",
                "publisher": "Zenodo", "issued": {"date-parts": [[2020]]}, "DOI": "10.5281/zenodo.1"}]
                """
            )
        );
        Assert.Equal(expected, Format(ReferenceStyles.ForLists(Enum.Parse<CitationStyle>(style, ignoreCase: true)), data));
    }

    [Theory]
    [InlineData("nlm", "Alpha A. Made-up book. 2nd ed. Beta B, translator. Berlin: Made-up Press; 2001.")]
    [InlineData("ama", "Alpha A. Made-up book. Beta B, trans. 2nd ed. Made-up Press; 2001.")]
    [InlineData("apa", "Alpha, A. (2001). Made-up book (B. Beta, Trans., 2nd ed.). Made-up Press.")]
    [InlineData("harvard", "Alpha, A. (2001) Made-up book. 2nd edn. Translated by B. Beta. Berlin: Made-up Press.")]
    [InlineData("chicago", "Alpha, A. 2001. Made-up book. 2nd ed. Translated by B. Beta. Berlin: Made-up Press.")]
    [InlineData("bmj", "Alpha A. Made-up book. 2nd ed. Beta B, trans. Berlin: Made-up Press 2001.")]
    public void Translators_are_named(string style, string expected)
    {
        var book = Works[0] with
        {
            Type = WorkType.Book,
            Title = "Made-up book",
            Authors = [new Person("Alpha", "A")],
            Translators = [new Person("Beta", "B")],
            Container = "",
            Volume = "",
            Issue = "",
            Pages = "",
            Pmid = "",
            Place = "Berlin",
            Publisher = "Made-up Press",
            Edition = "2",
            Year = 2001,
            Month = null,
            Day = null,
        };
        Assert.Equal(expected, Format(ReferenceStyles.ForLists(Enum.Parse<CitationStyle>(style, ignoreCase: true)), book));
    }

    [Fact]
    public void A_newspaper_has_its_day_many_editors_end_with_et_al_and_a_thesis_on_the_web_names_its_university()
    {
        var news = Works[0] with
        {
            Container = "Made-up Times",
            ContainerShort = "",
            Title = "News",
            Authors = [new Person("Alpha", "A")],
            Volume = "",
            Issue = "",
            Pages = "A1",
            Pmid = "",
            Year = 2020,
            Month = 12,
            Day = 3,
        };
        Assert.Equal("Alpha, A. (2020, December 3). News. Made-up Times, A1.", Format(new ApaStyle(AuthorDateLabels.None), news));
        Assert.Equal("Alpha A. News. Made-up Times. December 3, 2020:A1.", Format(new AmaStyle(), news));
        var book = news with { Type = WorkType.Book, Authors = [], Editors = [.. "ABCDEFG".Select(letter => new Person("Editor", $"{letter}"))] };
        Assert.StartsWith(
            "Editor A, Editor B, Editor C, Editor D, Editor E, Editor F, et al., editors. News.",
            Format(new NlmStyle(), book),
            StringComparison.Ordinal
        );
        Assert.StartsWith("Editor A, Editor B, Editor C, et al, eds. News.", Format(new AmaStyle(), book), StringComparison.Ordinal);
        var thesis = news with
        {
            Type = WorkType.Thesis,
            Genre = "Master's thesis",
            Publisher = "University of Nowhere",
            Url = "https://example.org/t",
            Pages = "",
        };
        Assert.Equal(
            "Alpha, A. (2020). News [Master's thesis, University of Nowhere]. https://example.org/t",
            Format(new ApaStyle(AuthorDateLabels.None), thesis)
        );
    }

    [Theory]
    [InlineData("full", "202-205", "202-205", "202–205", "202–205")]
    [InlineData("short", "202-5", "202-5", "202–5", "202–5")]
    [InlineData("aswritten", "202-05", "202-05", "202-05", "202-05")]
    [InlineData("bystyle", "202-05", "202-205", "202–205", "202–5")]
    public void Page_ranges_are_printed_as_the_site_wants_them(string ranges, string nlm, string ama, string apa, string bmj)
    {
        var work = Works[0] with { Pages = "202-05", Doi = "", Pmid = "" };
        var wanted = Enum.Parse<PageRanges>(ranges, ignoreCase: true);
        foreach (
            var (style, pages) in (ReadOnlySpan<(CitationStyle, string)>)
                [(CitationStyle.Nlm, nlm), (CitationStyle.Ama, ama), (CitationStyle.Apa, apa), (CitationStyle.Bmj, bmj)]
        )
            Assert.Contains(pages + ".", Format(ReferenceStyles.ForLists(style, wanted), work), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3-10", "3-10")]
    [InlineData("71-2", "71-72")]
    [InlineData("100-4", "100-104")]
    [InlineData("1100-13", "1100-1113")]
    [InlineData("107-8", "107-8")]
    [InlineData("505-17", "505-17")]
    [InlineData("321-5", "321-25")]
    [InlineData("415-532", "415-532")]
    [InlineData("1087-9", "1087-89")]
    [InlineData("1496-500", "1496-1500")]
    [InlineData("11564-615", "11564-615")]
    [InlineData("12991-3001", "12991-3001")]
    [InlineData("S93-9", "S93-99")]
    public void Chicago_shortens_pages_by_hundreds(string pages, string expected) => Assert.Equal(expected, PageRange.ShortenByHundreds(pages));

    [Fact]
    public void What_could_not_be_taken_apart_is_printed_as_written()
    {
        var work = Works[0] with { IsParsed = false, AsWritten = "As *written*" };
        foreach (var style in Enum.GetValues<CitationStyle>())
            Assert.Equal("As *written*", new WorkWriter(style).Plain(work));
    }

    private static void AssertSame(string style, IReferenceStyle ours, (string Pandoc, string Ours)[] differences, Func<Work, Work> prepare)
    {
        var expected = Repeated(
                ReferenceTestData.File($"Render/Shared/References/Data/pandoc-{style}.txt").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            )
            .Select(line =>
                differences.Aggregate(WithoutNumber(line), (text, difference) =>
                    text.Replace(difference.Pandoc, difference.Ours, StringComparison.Ordinal)
                )
            );
        Assert.Equal(
            expected.Select(Case).Order(StringComparer.Ordinal),
            Works.Select(work => Case(Format(ours, prepare(work)))).Order(StringComparer.Ordinal)
        );

        // Chicago's titles have capitals; ours stay as they were written.
        string Case(string text) => style == "chicago" ? text.ToLowerInvariant() : text;
    }

    // Three dashes stand for the authors of the entry above.
    private static IEnumerable<string> Repeated(IEnumerable<string> lines)
    {
        var authors = "";
        foreach (var line in lines)
        {
            if (!line.StartsWith("———", StringComparison.Ordinal))
                authors = line[..Math.Max(0, line.IndexOf(". 20", StringComparison.Ordinal))];
            yield return line.Replace("———", authors, StringComparison.Ordinal);
        }
    }

    private static string WithoutNumber(string line) =>
        char.IsAsciiDigit(line[0]) ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].TrimStart() : line;

    private static string Format(IReferenceStyle style, Work work)
    {
        var text = new StyledText();
        style.Write(work, text);
        return text.ToString();
    }
}
