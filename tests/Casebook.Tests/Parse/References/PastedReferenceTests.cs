using Casebook.Diagnostics;
using Casebook.Domain.Works;

namespace Casebook.Tests.Parse.References;

public sealed class PastedReferenceTests
{
    [Theory]
    [InlineData("Smith JA, Jones B. Made-up title. J Test. 2002 Jul 25;347(4):284-7.", "2002-7-25 347 4 284-7")]
    [InlineData("Smith JA. Made-up title. J Test. 2007; 74 :123–126. [PubMed]", "2007-- 74  123–126")]
    [InlineData("Smith JA. Made-up title. J Test. 2002;42 Suppl 2:S93-9.", "2002-- 42 Suppl 2 S93-9")]
    [InlineData("Smith JA. Made-up title. J Test. 2002;58(12 Suppl 7):S6-12.", "2002-- 58 12 Suppl 7 S6-12")]
    [InlineData("Smith JA. Made-up title. J Test. 1995;32(Pt 3):303-6.", "1995-- 32 Pt 3 303-6")]
    [InlineData("Smith JA. Made-up title. J Test. 2002;(401):230-8.", "2002--  401 230-8")]
    [InlineData("Smith JA. Made-up title. J Test. 2004 Jan-Feb;8(1):iii-v.", "2004-1- 8 1 iii-v")]
    [InlineData("Smith JA. Made-up title. J Test. 2021 Spring;8(1):305-12; discussion 313.", "2021-- 8 1 305-12; discussion 313")]
    [InlineData("Smith JA: Made-up title. J Test 2010, 4:188.", "2010-- 4  188")]
    [InlineData("Smith JA (2010) Made-up title. J Test 4:188–190", "2010-- 4  188–190")]
    [InlineData("Smith JA. Made-up title. J Test (2010) 4:188–90. doi: 10.3389/xyz", "2010-- 4  188–90")]
    [InlineData("Smith, J. A. (2010). Made-up title. J Test, 4(2), 188–190. https://doi.org/10.1000/xyz", "2010-- 4 2 188–190")]
    [InlineData("Smith, J.A. Made-up title. *J. Test.* **2010**, *4*, 188–190. [CrossRef] [PubMed]", "2010-- 4  188–190")]
    [InlineData("3. Smith JA, Jones B. Made-up title. J Test. 2002 Jul;347(4):284-7. [PubMed] [Google Scholar]", "2002-7- 347 4 284-7")]
    [InlineData("• Smith JA. Made-up\u00A0title. J\u00A0Test. 2002;347(4):284–7. DOI: 10.1000/xyz.", "2002-- 347 4 284–7")]
    [InlineData("Smith JA. Made-up title. J Test. ２００２;３４７(４):２８４-７.", "2002-- 347 4 284-7")]
    [InlineData("Smith JA. Made-up\n   title. J Test.\r\n   2002;347(4):284-7. https://doi.org/10.1000/xyz", "2002-- 347 4 284-7")]
    [InlineData("Smith JA. Made-up title. J Test. 2002;42(suppl 2):S93-S99.", "2002-- 42 Suppl 2 S93-S99")]
    public void The_imprint_is_read_in_the_forms_of_many_journals(string pasted, string expected)
    {
        var work = ReferenceTestData.ReadPasted(pasted);
        Assert.True(work.IsParsed);
        Assert.Equal("Made-up title", work.Title);
        Assert.Equal("Smith JA", ReferenceTestData.Names(work.Authors[..1]));
        Assert.Equal("J Test", work.Container.Replace(".", "", StringComparison.Ordinal));
        Assert.Equal(expected, $"{work.Year}-{work.Month}-{work.Day} {work.Volume} {work.Issue} {work.Pages}");
    }

    [Theory]
    [InlineData(
        "van der Berg A, de la Cruz-Ruiz MJ, Al Khatib HK, O'Brien P, Medsger TA Jr, Lynch JP 3rd",
        "van der Berg A; de la Cruz-Ruiz MJ; Al Khatib HK; O'Brien P; Medsger TA Jr; Lynch JP 3rd"
    )]
    [InlineData("LeRoy E.C., Black C., Garcia J.-P.", "LeRoy EC; Black C; Garcia JP")]
    [InlineData("Eapen B. R., Wurm E. M. T.", "Eapen BR; Wurm EMT")]
    [InlineData("Smith J, Jones B; Scleroderma Study Group", "Smith J; Jones B; [Scleroderma Study Group]")]
    [InlineData("Smith J, Jones B and Miller C", "Smith J; Jones B; Miller C")]
    [InlineData("World Health Organization", "[World Health Organization]")]
    [InlineData("İlhan Ö, Şahin Ç", "İlhan Ö; Şahin Ç")]
    public void Author_lists_are_read_name_by_name(string authors, string expected)
    {
        var work = ReferenceTestData.ReadPasted($"{authors}. Made-up title. J Test. 2002;1:2-3.".Replace("..", ".", StringComparison.Ordinal));
        Assert.Equal(expected, ReferenceTestData.Names(work.Authors));
        Assert.Equal("Made-up title", work.Title);
    }

    [Fact]
    public void Identifiers_and_dates_of_access_are_taken_from_wherever_they_stand()
    {
        var work = ReferenceTestData.ReadPasted(
            "Smith J. Made-up title. J Test [Internet]. 2002 [cited 2020 Mar 1];1(2):3-9. Available from: https://example.org/a_b doi: "
                + "10.1016/S0140-6736(22)00018-6. PubMed PMID: 123; PubMed Central PMCID: PMC456."
        );
        Assert.True(work.IsParsed);
        Assert.Equal(("10.1016/S0140-6736(22)00018-6", "123", "PMC456", "https://example.org/a_b"), (work.Doi, work.Pmid, work.Pmcid, work.Url));
        Assert.Equal(new DateOnly(2020, 3, 1), work.Accessed);
        Assert.Equal(("J Test", "1", "2", "3-9"), (work.Container, work.Volume, work.Issue, work.Pages));
    }

    [Theory]
    [InlineData("Smith JA. One. J Test. 2001;1(2):3-9. Jones B. Two. J Test. 2002;2(3):4-5.")]
    [InlineData("Smith JA. One. J Test. 2001; 1 :3–9. • Jones B. Two. J Test. 2002;2:4-5.")]
    [InlineData("Smith, J. A. (2010). One. J Test, 4(2), 188–190. Jones, B. (2011). Two. J Test, 5(2), 18–19.")]
    public void Several_references_in_one_are_not_taken_for_one(string pasted)
    {
        var problems = new DiagnosticBag();
        var work = ReferenceTestData.ReadPasted(pasted, problems);
        Assert.Equal((false, "", null, pasted), (work.IsParsed, work.Title, work.Year, work.AsWritten));
        Assert.Contains("several references", Assert.Single(problems.ToImmutable()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translated_title_keeps_its_brackets_and_its_language()
    {
        var work = ReferenceTestData.ReadPasted("Hansen AE. [A title that was translated]. Tidsskr Made Up. 2002 Mar 20;122(8):785-7. Norwegian.");
        Assert.Equal((true, "[A title that was translated]", "Norwegian", "785-7"), (work.IsParsed, work.Title, work.Language, work.Pages));
    }

    [Fact]
    public void The_volume_of_a_book_and_the_kind_of_a_thesis_are_read()
    {
        var chapter = ReferenceTestData.ReadPasted(
            "Alpha AB. Chapter. In: Gamma G, Delta D, editors. Great book of made-up disease. Vol. 2. 3rd ed. London: Made-up Press; 2007. p. 2015-57."
        );
        Assert.Equal(
            ("Great book of made-up disease", "2", "3rd ed", "2015-57"),
            (chapter.Container, chapter.Volume, chapter.Edition, chapter.Pages)
        );
        var thesis = ReferenceTestData.ReadPasted("Alpha AB. Thesis of a master [master's thesis]. Nowhere: University of Nowhere; 2009.");
        Assert.Equal((WorkType.Thesis, "Thesis of a master", "master's thesis"), (thesis.Type, thesis.Title, thesis.Genre));
    }

    [Fact]
    public void A_book_and_a_chapter_are_told_apart()
    {
        var book = ReferenceTestData.ReadPasted("Murray PR, Rosenthal KS. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.");
        Assert.Equal(
            (WorkType.Book, "Medical microbiology", "4th ed", "St. Louis", "Mosby", 2002),
            (book.Type, book.Title, book.Edition, book.Place, book.Publisher, book.Year)
        );

        var chapter = ReferenceTestData.ReadPasted(
            "Meltzer PS, Trent JM. Chromosome alterations. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New "
                + "York: McGraw-Hill; 2002. p. 93-113."
        );
        Assert.Equal(
            (WorkType.Chapter, "Chromosome alterations", "The genetic basis of human cancer", "93-113"),
            (chapter.Type, chapter.Title, chapter.Container, chapter.Pages)
        );
        Assert.Equal("Vogelstein B; Kinzler KW", ReferenceTestData.Names(chapter.Editors));
    }

    [Theory]
    [InlineData("Talk given in Ankara in 2011 by somebody. doi:10.1000/xyz", 2011, "10.1000/xyz")]
    [InlineData("See the guideline of 1998 and that of 2004", null, "")]
    [InlineData("10.1136/ard.2005.044230", null, "10.1136/ard.2005.044230")]
    public void What_is_not_sure_is_kept_as_written_with_a_note(string pasted, int? year, string doi)
    {
        var problems = new DiagnosticBag();
        var work = ReferenceTestData.ReadPasted(pasted, problems);
        Assert.False(work.IsParsed);
        Assert.Equal(pasted, work.AsWritten);
        Assert.Equal((year, doi, ""), (work.Year, work.Doi, work.Title));
        Assert.Equal("CB370", Assert.Single(problems.ToImmutable()).Code);
    }
}
