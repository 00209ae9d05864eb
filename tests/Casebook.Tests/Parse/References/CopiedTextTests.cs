using Casebook.Diagnostics;

namespace Casebook.Tests.Parse.References;

/// <summary>What comes along when a reference is copied from a page of the web or from a page for print.</summary>
public sealed class CopiedTextTests
{
    private const string End = " J Test Med. 2012;4(2):35-9.";

    [Theory]
    [InlineData("Doe J. A <i>Coxiella</i> vasculitis &amp; its course in p<0.05.", "A Coxiella vasculitis & its course in p<0.05")]
    [InlineData("Doe J. _A vasculitis_ of the **hand**.", "A vasculitis of the hand")]
    [InlineData("Doe J. [A vasculitis of the hand](https://example.org/a_(1)).", "A vasculitis of the hand")]
    [InlineData("Doe J. A ﬁve- year course of ﬂares and safe- ty.", "A five-year course of flares and safety")]
    [InlineData("Doe J. Pre- and postoperative short- and long-term courses.", "Pre- and postoperative short- and long-term courses")]
    [InlineData("Doe J. Sarcoidosis- diagnosis of a mimic.", "Sarcoidosis- diagnosis of a mimic")]
    [InlineData("Doe J. The syndrome of Sj¨ogren and Behc¸et.", "The syndrome of Sjögren and Behçet")]
    public void Marks_go_and_words_stay(string start, string title) => Assert.Equal(title, ReferenceTestData.ReadPasted(start + End).Title);

    [Fact]
    public void A_link_in_markdown_gives_its_address()
    {
        var work = ReferenceTestData.ReadPasted(
            "Doe, J. (2012). A vasculitis of the hand. *Journal of Tests*, *4*(2), 35–39. "
                + "[https://doi.org/10.1000/tst.(12)3](https://doi.org/10.1000/tst.(12)3)"
        );
        Assert.Equal(("Journal of Tests", "4", "10.1000/tst.(12)3"), (work.Container, work.Volume, work.Doi));
    }

    [Fact]
    public void A_number_broken_by_a_blank_is_whole_when_it_plainly_goes_on()
    {
        Assert.Equal("10.1000/j.test.2020.09.001", ReferenceTestData.ReadPasted($"Doe J. A vasculitis.{End} doi: 10.1000/j.test.2020. 09.001").Doi);
        Assert.Equal("10.1000/s41-019-1", ReferenceTestData.ReadPasted($"Doe J. A vasculitis.{End} https://doi. org/10.1000/s41-019-1").Doi);
        // Another number may follow here; nobody can tell.
        Assert.False(ReferenceTestData.ReadPasted($"Doe J. A vasculitis.{End} doi: 10.1000/tst. 21524").IsParsed);
    }

    [Fact]
    public void A_work_whose_list_leaves_out_its_title_is_told()
    {
        var problems = new DiagnosticBag();
        var work = ReferenceTestData.ReadPasted("Doe J, Roe P, et al. J Rheumatol. 2012;4(2):35-9.", problems);
        Assert.Equal(("", "J Rheumatol", 2012), (work.Title, work.Container, work.Year));
        Assert.Single(problems.ToImmutable());
    }

    [Theory]
    // A part of the names, of the address or of the date stands where title or journal should: kept and told.
    [InlineData("Nazarov, M. A., Karpenko, S F., Doe, J. and Roe,P., A crater. J Test Med. 2012;4(2):35-9.")]
    [InlineData("Doe, J. \"Great minds.\" Newsweek 27 May 2002. 10 June 2002 <http://www.example.org /a.asp>.")]
    [InlineData("W. H. Doe. Matrix operations in stiff equations. ACM Trans. Math. Softw., 4(2), 127-136, June 1978.")]
    public void What_was_cut_at_the_wrong_place_is_kept(string text)
    {
        var problems = new DiagnosticBag();
        Assert.False(ReferenceTestData.ReadPasted(text, problems).IsParsed);
        Assert.NotEmpty(problems.ToImmutable());
    }
}
