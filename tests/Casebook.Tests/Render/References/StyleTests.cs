using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Render.References;
using Casebook.Render.References.InText;
using Casebook.Tests.Parse.References;

namespace Casebook.Tests.Render.References;

/// <summary>Our reference lists beside those that pandoc makes of the same works with the CSL styles (Data/make-answers.sh).</summary>
public sealed class StyleTests
{
    private static readonly ImmutableArray<Work> Works = ReferenceTestData.ReadLibrary(ReferenceTestData.File("Render/References/Data/works.json"));

    // What we print otherwise, and why: (text of pandoc, our text).
    private static readonly (string Pandoc, string Ours)[] NlmDifferences =
    [
        // Identifiers as PubMed's own Cite button prints them; Debian's vancouver.csl prints none.
        ("202–5.", "202–5. PMID: 3361530."),
        ("805–12.", "805–12. doi: 10.1016/j.semarthrit.2005.01.016."),
        ("e1003583.", "e1003583. doi: 10.1371/journal.pmed.1003583."),
        ("2103–16.", "2103–16. doi: 10.1056/NEJMoa1511939. PMID: 26551272."),
        // Citing Medicine names the sort of thesis; brackets round the place are for places that were found out.
        ("Hispanic Americans. [Mount Pleasant]:", "Hispanic Americans [dissertation]. Mount Pleasant:"),
    ];

    private static readonly (string Pandoc, string Ours)[] AmaDifferences =
    [
        // Titles keep their capitals: which words a title in another language capitalises cannot be known.
        ("Medical Microbiology", "Medical microbiology"),
        ("The Genetic Basis of Human Cancer", "The genetic basis of human cancer"),
        ("Infant Sleep and Feeding: A Telephone Survey of Hispanic Americans.", "Infant sleep and feeding: a telephone survey of Hispanic Americans. Dissertation."),
    ];

    private static readonly (string Pandoc, string Ours)[] ApaDifferences =
    [
        // APA 7, 9.25: the number of an article follows the word Article.
        ("e1003583", "Article e1003583"),
        // APA 7, 9.8: Jr. has its full stop.
        ("T. A., Jr,", "T. A., Jr.,"),
        // APA 7, 10.6: a thesis says that it is one.
        ("survey of Hispanic Americans.", "survey of Hispanic Americans [Doctoral dissertation]."),
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
        Assert.EndsWith("A &lt; B. <i>Semin Arthritis Rheum.</i> 2005;34(6):805-812. doi:<a href=\"https://doi.org/10.1016/j.semarthrit.2005.01.016\">10.1016/j.semarthrit.2005.01.016</a>", text.ToHtml().Replace("</i>.", ".</i>", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_and_a_preprint_say_when_they_were_visited_or_posted()
    {
        var page = Works[2] with { Type = WorkType.WebPage, Title = "Vaccines", Container = "Health Site", Volume = "", Issue = "", Pages = "", Url = "https://example.org/v", Accessed = new DateOnly(2020, 3, 1) };
        Assert.Equal("Düzgün N. Health Site [Internet]. 2017 [cited 2020 Mar 1]. Vaccines. Available from: https://example.org/v", Format(new NlmStyle(), page));
        Assert.Equal("Düzgün N. Vaccines. Health Site. 2017. Accessed March 1, 2020. https://example.org/v", Format(new AmaStyle(), page));
        var preprint = page with { Type = WorkType.Preprint, Container = "medRxiv", Month = 7, Day = 2, Url = "", Doi = "10.1101/2020.07.02" };
        Assert.Equal("Düzgün N. Vaccines. medRxiv. Preprint posted online July 2, 2017. doi:10.1101/2020.07.02", Format(new AmaStyle(), preprint));
    }

    [Fact]
    public void What_could_not_be_taken_apart_is_printed_as_written()
    {
        var work = Works[0] with { IsParsed = false, AsWritten = "As *written*" };
        foreach (var style in (IReferenceStyle[])[new NlmStyle(), new AmaStyle(), new ApaStyle(AuthorDateLabels.None)]) Assert.Equal("As *written*", Format(style, work));
    }

    private static void AssertSame(string style, IReferenceStyle ours, (string Pandoc, string Ours)[] differences, Func<Work, Work> prepare)
    {
        var expected = ReferenceTestData.File($"Render/References/Data/pandoc-{style}.txt").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => differences.Aggregate(WithoutNumber(line), (text, difference) => text.Replace(difference.Pandoc, difference.Ours, StringComparison.Ordinal)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Works.Select(work => Format(ours, prepare(work))).Order(StringComparer.Ordinal));
    }

    private static string WithoutNumber(string line) => char.IsAsciiDigit(line[0]) ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].TrimStart() : line;

    private static string Format(IReferenceStyle style, Work work)
    {
        var text = new StyledText();
        style.Write(work, text);
        return text.ToString();
    }
}
