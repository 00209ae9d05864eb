using Casebook.Diagnostics;
using Casebook.Domain.Works;

namespace Casebook.Tests.Parse.References;

public sealed class TaggedReaderTests
{
    private readonly DiagnosticBag _problems = new();

    [Fact]
    public void Ris_is_read_with_its_odd_lines()
    {
        // No space behind the last tag, a tag without value, a value that goes on, Y1 with slashes.
        var works = ReferenceTestData.ReadLibrary(
            "a.ris",
            "TY  - JOUR\nA1  - van der Berg, Anna Maria\nAU  - Medsger, T. A., Jr\nAU  - Scleroderma Study Group\nTI  - A title that\n goes "
                + "on\nT2  - Annals of the Rheumatic Diseases\nJO  - Ann Rheum Dis\nY1  - 2002/07/25/\nVL  - 61\nIS  - 7\nSP  - 202\nEP  - "
                + "5\nSN  - 0003-4967\nDO  - https://doi.org/10.1136/ard.61.7.202\nN1  -\nER  -\nTY  - BOOK\nTI  - Whole book\nER  - ",
            _problems
        );
        Assert.Empty(_problems.ToImmutable());
        Assert.Equal(2, works.Length);
        var work = works[0];
        Assert.Equal("van der Berg AM; Medsger TA Jr; [Scleroderma Study Group]", ReferenceTestData.Names(work.Authors));
        Assert.Equal(
            ("A title that goes on", "Annals of the Rheumatic Diseases", 2002, 7, 25),
            (work.Title, work.Container, work.Year, work.Month, work.Day)
        );
        Assert.Equal(("61", "7", "202-5", "0003-4967", "10.1136/ard.61.7.202"), (work.Volume, work.Issue, work.Pages, work.Issn, work.Doi));
        Assert.Equal("Ann Rheum Dis", work.ContainerShort);
        Assert.Equal(WorkType.Book, works[1].Type);
    }

    [Fact]
    public void What_endnote_exports_is_read()
    {
        // A number for a key, month and day without year, the day of the web in place of an edition, several lines for one tag.
        var work = Assert.Single(
            ReferenceTestData.ReadLibrary(
                "a.ris",
                "TY  - JOUR\nAD  - Made-up Department\nof Made-up Things.\nAU  - van 't Muster, M. A.\nAN  - 7818570\nDA  - Nov 3\nDB  - "
                    + "PubMed\nET  - 1995/01/01\nIS  - 1\nKW  - Adult\nAged\nN1  - 0004-3591\nMuster, M A\nPY  - 1995\nSN  - 0003-4967 "
                    + "(Print)\n0003-4967 (Linking)\nSP  - 44-8\nT2  - Arthritis Rheum\nTI  - Made-up scores\nVL  - 38\nID  - 123\nER  - \n\n\n",
                _problems
            )
        );
        Assert.Empty(_problems.ToImmutable());
        Assert.Equal(
            ("", true, 1995, 11, 3, "", "44-8", "7818570", "0003-4967"),
            (work.Key, work.KeyIsGenerated, work.Year, work.Month, work.Day, work.Edition, work.Pages, work.Pmid, work.Issn)
        );
    }

    [Fact]
    public void A_ris_record_without_its_end_is_reported_and_kept()
    {
        var works = ReferenceTestData.ReadLibrary("a.ris", "stray\nTY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \n", _problems);
        Assert.Equal(["One", "Two"], works.Select(work => work.Title));
        Assert.Equal(["CB377 1", "CB378 2"], _problems.ToImmutable().Select(problem => $"{problem.Code} {problem.Line}"));
    }

    [Fact]
    public void Pubmed_records_are_read()
    {
        var works = ReferenceTestData.ReadLibrary(
            "a.nbib",
            """
            PMID- 26551272
            OWN - NLM
            IS  - 1533-4406 (Electronic)
            IS  - 0028-4793 (Linking)
            VI  - 373
            IP  - 22
            DP  - 2015 Nov 26
            TI  - A Randomized Trial of Intensive versus Standard Blood-Pressure
                  Control.
            PG  - 2103-16
            LID - 10.1056/NEJMoa1511939 [doi]
            CN  - SPRINT Research Group
            FAU - Wright, Jackson T Jr
            AU  - Wright JT Jr
            AUID- ORCID: 0000000218250097
            FAU - Williamson, Jeff D
            AU  - Williamson JD
            LA  - eng
            PT  - Journal Article
            PT  - Retracted Publication
            TA  - N Engl J Med
            JT  - The New England journal of medicine
            PMC - PMC4689591

            PMID- 1
            TI  - Second.
            AU  - Makar AB
            DP  - 1975 Jun
            TA  - Biochem Med
            """,
            _problems
        );
        Assert.Empty(_problems.ToImmutable());
        var work = works[0];
        Assert.Equal("[SPRINT Research Group]; Wright JT Jr; Williamson JD", ReferenceTestData.Names(work.Authors));
        Assert.Equal("A Randomized Trial of Intensive versus Standard Blood-Pressure Control", work.Title);
        Assert.Equal(
            ("The New England journal of medicine", 2015, 11, 26, "373", "22", "2103-16"),
            (work.Container, work.Year, work.Month, work.Day, work.Volume, work.Issue, work.Pages)
        );
        Assert.Equal(
            ("10.1056/NEJMoa1511939", "26551272", "PMC4689591", "1533-4406", WorkStatus.Retracted),
            (work.Doi, work.Pmid, work.Pmcid, work.Issn, work.Status)
        );
        Assert.Equal("N Engl J Med", work.ContainerShort);
        Assert.Equal("Makar AB", ReferenceTestData.Names(works[1].Authors));
    }
}
