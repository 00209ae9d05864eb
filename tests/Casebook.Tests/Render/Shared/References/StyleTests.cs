using System.Collections.Immutable;
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

    // What we print otherwise, and why: (text of pandoc, our text).
    private static readonly (string Pandoc, string Ours)[] NlmDifferences =
    [
        // Identifiers as PubMed's own Cite button prints them; Debian's vancouver.csl prints none, and adds addresses that an identifier makes
        // needless.
        ("202–5.", "202–5. PMID: 3361530."),
        ("805–12.", "805–12. doi: 10.1016/j.semarthrit.2005.01.016."),
        ("e1003583.", "e1003583. doi: 10.1371/journal.pmed.1003583."),
        ("2103–16.", "2103–16. doi: 10.1056/NEJMoa1511939. PMID: 26551272."),
        ("e015122.", "e015122. doi: 10.1136/made-up-2013."),
        ("2018 Jul 25;347(4):284–7.", "2018 Jul 25;347(4):284–7. doi: 10.1056/made-up. PMID: 12140307; PMCID: PMC1234567."),
        ("2019 Mar 5;", "2019 Mar 5. doi: 10.1000/ahead."),
        ("Ankara: Made-up Press; 2002.", "Ankara: Made-up Press; 2002. doi: 10.1000/book."),
        // Citing Medicine names the sort of thesis, and a dissertation where nothing more is known; brackets round the place are for places that were
        // found out.
        ("Hispanic Americans. [Mount Pleasant]:", "Hispanic Americans [dissertation]. Mount Pleasant:"),
        ("[Nowhere]:", "Nowhere:"),
        // PubMed writes particles before the family name, whether a catalogue sorts by them or not.
        ("Gogh V van", "van Gogh V"),
        // Citing Medicine: no hyphen between initials.
        ("García-López M-T", "García-López MT"),
        // A group is parted from persons by a semicolon.
        ("Jones B, Made-up Study Group", "Jones B; Made-up Study Group"),
        // Citing Medicine: `42 Suppl 2:S93-9`, in brackets only behind an issue.
        ("42(Suppl 2)", "42 Suppl 2"),
        // Without its volume a chapter cannot be found.
        ("Great book of made-up disease. London", "Great book of made-up disease. Vol. 2. London"),
        // Citing Medicine: a translated title is followed by the language of the work.
        ("122(8):785–7.", "122(8):785–7. Norwegian."),
        // Citing Medicine says of a preprint that it is one, on which server, and the day it was posted.
        (
            "waits for review [Internet]. medRxiv; 2020. Available from: https://www.medrxiv.org/content/10.1101/2020.07.02.20145000v1",
            "waits for review [Preprint]. medRxiv. 2020 Jul 2. doi: 10.1101/2020.07.02.20145000."
        ),
        ("server as container. bioRxiv. 2021.", "server as container [Preprint]. bioRxiv. 2021 Jan. doi: 10.1101/2021.01.01.425000."),
        // Citing Medicine: the site comes first, the page behind the imprint, and its day in full.
        (
            "Vaccines that are made up [Internet]. Health Site. 2019 [cited 2020 Mar 1].",
            "Health Site [Internet]. 2019 May 16 [cited 2020 Mar 1]. Vaccines that are made up."
        ),
        (
            "Page that nobody signed [Internet]. Health Site. 2018 [cited 2020 Mar 1].",
            "Health Site [Internet]. 2018 [cited 2020 Mar 1]. Page that nobody signed."
        ),
        ("Page without a date [Internet]. Health Site. [cited 2020 Mar 1].", "Health Site [Internet]. [cited 2020 Mar 1]. Page without a date."),
    ];

    private static readonly (string Pandoc, string Ours)[] AmaDifferences =
    [
        // Titles keep their capitals: which words a title in another language capitalises cannot be known.
        ("Medical Microbiology", "Medical microbiology"),
        ("The Genetic Basis of Human Cancer", "The genetic basis of human cancer"),
        ("Made-up Medicine: The Basics", "Made-up medicine: the basics"),
        ("Handbook of Made-up Disease", "Handbook of made-up disease"),
        ("Made-up Guideline.", "Made-up guideline."),
        ("Rheumatology in Made-up Words", "Rheumatology in made-up words"),
        ("Great Book of Made-up Disease", "Great book of made-up disease"),
        ("Thesis of a Doctor", "Thesis of a doctor"),
        ("Thesis of a Master", "Thesis of a master"),
        ("Global Report of Made-up Disease", "Global report of made-up disease"),
        // A report is found by its number.
        ("Report of an Institution. Institute of Nowhere; 2010.", "Report of an institution. Institute of Nowhere; 2010. Report 12-34."),
        // AMA 11, 3.13: a dissertation says that it is one.
        (
            "Infant Sleep and Feeding: A Telephone Survey of Hispanic Americans.",
            "Infant sleep and feeding: a telephone survey of Hispanic Americans. Dissertation."
        ),
        // PubMed writes particles before the family name; no hyphen between initials; a group behind a semicolon.
        ("Gogh V van", "van Gogh V"),
        ("García-López M-T", "García-López MT"),
        ("Jones B, Made-up Study Group", "Jones B; Made-up Study Group"),
        // AMA 11, 3.11: `suppl` in lower case.
        ("42(Suppl 2)", "42(suppl 2)"),
        ("58(12 Suppl 7)", "58(12 suppl 7)"),
        // AMA 11, 3.11: a preprint is posted, and its server named.
        ("waits for review. Published online July 2, 2020.", "waits for review. medRxiv. Preprint posted online July 2, 2020."),
        ("bioRxiv. Published online January 2021.", "bioRxiv. Preprint posted online January 2021."),
        // AMA 11, 3.15: the day stands alone.
        ("Health Site. Published ", "Health Site. "),
    ];

    private static readonly (string Pandoc, string Ours)[] ApaDifferences =
    [
        // APA 7, 9.25: the number of an article follows the word Article.
        ("e1003583", "Article e1003583"),
        ("e015122", "Article e015122"),
        // APA 7, 9.8: Jr. has its full stop.
        ("T. A., Jr,", "T. A., Jr.,"),
        // APA 7, 10.6: a thesis says that it is one.
        ("survey of Hispanic Americans.", "survey of Hispanic Americans [Dissertation]."),
        // PubMed writes particles before the family name.
        ("Gogh, V. van", "van Gogh, V."),
        // APA 7, 9.26: an issue without a volume keeps its brackets.
        ("J Made Up, 401,", "J Made Up, (401),"),
        // APA 7, 10.8: the server tells that it is a preprint.
        (" [Preprint]. In bioRxiv", ". bioRxiv"),
        (" [Preprint]. ", ". "),
    ];

    [Fact]
    public void Nlm_is_what_pandoc_prints() =>
        // Pages stay as the source printed them; the yardstick shortens them.
        AssertSame("nlm", new NlmStyle(), NlmDifferences, work => work with { Pages = PageRange.Shorten(work.Pages).Replace('-', '–') });

    [Fact]
    public void Ama_is_what_pandoc_prints() => AssertSame("ama", new AmaStyle(), AmaDifferences, work => work);

    [Fact]
    public void Apa_is_what_pandoc_prints() => AssertSame("apa", new ApaStyle(AuthorDateLabels.None), ApaDifferences, work => work);

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

    [Fact]
    public void What_could_not_be_taken_apart_is_printed_as_written()
    {
        var work = Works[0] with { IsParsed = false, AsWritten = "As *written*" };
        foreach (var style in (IReferenceStyle[])[new NlmStyle(), new AmaStyle(), new ApaStyle(AuthorDateLabels.None)])
            Assert.Equal("As *written*", Format(style, work));
    }

    private static void AssertSame(string style, IReferenceStyle ours, (string Pandoc, string Ours)[] differences, Func<Work, Work> prepare)
    {
        var expected = ReferenceTestData
            .File($"Render/Shared/References/Data/pandoc-{style}.txt")
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
                differences.Aggregate(
                    WithoutNumber(line),
                    (text, difference) => text.Replace(difference.Pandoc, difference.Ours, StringComparison.Ordinal)
                )
            );
        Assert.Equal(expected.Order(StringComparer.Ordinal), Works.Select(work => Format(ours, prepare(work))).Order(StringComparer.Ordinal));
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
