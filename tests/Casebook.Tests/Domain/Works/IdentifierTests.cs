using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;

namespace Casebook.Tests.Domain.Works;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("https://doi.org/10.1000/xyz.", "10.1000/xyz")]
    [InlineData("DOI: 10.1000/XYZ", "10.1000/XYZ")]
    [InlineData("doi:https://dx.doi.org/10.1000/a%2Fb", "10.1000/a/b")]
    [InlineData("10.1016/S0140-6736(22)00018-6)", "10.1016/S0140-6736(22)00018-6")]
    [InlineData(
        "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2"
    )]
    [InlineData("10.1136/ard.2005.044230;", "10.1136/ard.2005.044230")]
    [InlineData("11.1000/xyz", null)]
    [InlineData("10.100/xyz", null)]
    [InlineData("10.1000/", null)]
    [InlineData("", null)]
    public void A_doi_is_read_out_of_what_stands_round_it(string text, string? expected) => Assert.Equal(expected, Doi.Read(text));

    [Theory]
    [InlineData("10.1000/a<b", "https://doi.org/10.1000/a%3Cb")]
    [InlineData("10.1000/a#b", "https://doi.org/10.1000/a%23b")]
    public void A_doi_is_escaped_in_its_address(string doi, string expected) => Assert.Equal(expected, Doi.Url(doi));

    [Theory]
    [InlineData("PMID: 26551272", "26551272")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/26551272/", "26551272")]
    [InlineData("0123", null)]
    [InlineData("123456789", null)]
    [InlineData("PMC123", null)]
    public void A_pubmed_id_is_digits(string text, string? expected) => Assert.Equal(expected, PubMedId.ReadPmid(text));

    [Theory]
    [InlineData("pmc7821798", "PMC7821798")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7821798/", "PMC7821798")]
    [InlineData("PMC7821798.1", "PMC7821798")]
    [InlineData("PMCID: PMC12", "PMC12")]
    [InlineData("NIHMS123", null)]
    public void A_pubmed_central_id_has_its_letters(string text, string? expected) => Assert.Equal(expected, PubMedId.ReadPmcid(text));

    [Theory]
    [InlineData("0003-4967", "0003-4967")]
    [InlineData("2434-561x", "2434-561X")]
    [InlineData("ISSN 0003-4967", "0003-4967")]
    [InlineData("0003-4968", null)]
    [InlineData("X003-4967", null)]
    public void An_issn_is_checked(string text, string? expected) => Assert.Equal(expected, StandardNumber.ReadIssn(text));

    [Theory]
    [InlineData("978-3-16-148410-0", "9783161484100")]
    [InlineData("ISBN-13: 978-3-16-148410-0", "9783161484100")]
    [InlineData("0-8044-2957-X", "080442957X")]
    [InlineData("978-3-16-148410-1", null)]
    public void An_isbn_is_checked(string text, string? expected) => Assert.Equal(expected, StandardNumber.ReadIsbn(text));

    [Theory]
    [InlineData("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("0000-0002-1694-233X", "0000-0002-1694-233X")]
    [InlineData("0000-0002-1825-0098", null)]
    public void An_orcid_is_checked(string text, string? expected) => Assert.Equal(expected, StandardNumber.ReadOrcid(text));

    [Theory]
    [InlineData("202-5", "202-205", "202-5")]
    [InlineData("100-104", "100-104", "100-4")]
    [InlineData("1096-108", "1096-1108", "1096-108")]
    [InlineData("998-1002", "998-1002", "998-1002")]
    [InlineData("S93-9", "S93-S99", "S93-9")]
    [InlineData("e12–8", "e12-e18", "e12-8")]
    [InlineData("iii-v", "iii-v", "iii-v")]
    [InlineData("1-1", "1-1", "1-1")]
    [InlineData("12, 15-18", "12, 15-18", "12, 15-8")]
    [InlineData("305-12; discussion 313", "305-312; discussion 313", "305-12; discussion 313")]
    [InlineData("e1003583", "e1003583", "e1003583")]
    public void Pages_are_written_in_full_or_short(string pages, string full, string brief)
    {
        Assert.Equal(full, PageRange.Expand(pages));
        Assert.Equal(brief, PageRange.Shorten(pages));
    }

    [Theory]
    [InlineData("205-202", true)]
    [InlineData("202-5", false)]
    [InlineData("1002-908b", false)]
    [InlineData("v-iii", false)]
    [InlineData("5-5", false)]
    [InlineData("S12-S9", false)]
    [InlineData("S19-S12", true)]
    [InlineData("19a-12", false)]
    [InlineData("12, 19-15", false)]
    [InlineData("", false)]
    public void A_range_that_ends_before_it_begins_is_noticed(string pages, bool backwards) => Assert.Equal(backwards, PageRange.IsBackwards(pages));

    [Theory]
    [InlineData("12345", false)]
    [InlineData("123456", true)]
    [InlineData("1234567", true)]
    [InlineData("e1", true)]
    [InlineData("E1003583", true)]
    [InlineData("e", false)]
    [InlineData("", false)]
    [InlineData("123456-8", false)]
    [InlineData("123456, 8", false)]
    [InlineData("12345a", false)]
    public void One_number_of_six_digits_or_behind_an_e_numbers_the_article(string text, bool isArticle) =>
        Assert.Equal(isArticle, PageRange.IsArticleNumber(text));

    [Theory]
    [InlineData("202-5", "202", "205")]
    [InlineData("202", "202", "")]
    [InlineData("1096–108", "1096", "1108")]
    public void A_range_has_its_first_and_last_page(string pages, string first, string last) => Assert.Equal((first, last), PageRange.Ends(pages));

    [Theory]
    [InlineData("12, 15-18")]
    [InlineData("1-2-3")]
    [InlineData("305-12; discussion 313")]
    public void Several_ranges_have_no_first_and_last_page(string pages) => Assert.Null(PageRange.Ends(pages));
}
