using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Relate.Citations;

namespace Casebook.Tests.Relate.Citations;

/// <summary>When two references are one work. Made-up works.</summary>
public sealed class WorkIdentityTests
{
    private static readonly Work Known = Made("A made-up report", "Glasser", 2001);

    [Theory]
    [InlineData("10.1000/GLASS", "", "", true)]
    [InlineData("10.1000/sand", "", "", false)]
    [InlineData("", "123", "", true)]
    [InlineData("", "124", "", false)]
    [InlineData("", "", "pmc7", true)]
    public void An_identifier_in_common_is_enough(string doi, string pmid, string pmcid, bool isSame) =>
        Assert.Equal(
            isSame,
            Finds(
                Known with
                {
                    Doi = "10.1000/glass",
                    Pmid = "123",
                    Pmcid = "PMC7",
                },
                Made("Another title", "Other", 1950) with
                {
                    Doi = doi,
                    Pmid = pmid,
                    Pmcid = pmcid,
                }
            )
        );

    [Theory]
    [InlineData(1999, false)]
    [InlineData(2000, true)]
    [InlineData(2001, true)]
    [InlineData(2002, true)]
    [InlineData(2003, false)]
    [InlineData(null, true)]
    public void The_same_title_and_author_are_one_work_within_one_year(int? year, bool isSame) =>
        Assert.Equal(isSame, Finds(Known, Known with { Year = year }));

    [Fact]
    public void A_known_work_without_a_year_is_the_same_in_any_year() => Assert.True(Finds(Known with { Year = null }, Known));

    [Theory]
    [InlineData("A MADE-UP Report", "Glàsser", true)]
    [InlineData("A made-up report", "Sander", false)]
    [InlineData("Another report", "Glasser", false)]
    public void Title_and_first_author_both_count_folded(string title, string author, bool isSame) =>
        Assert.Equal(isSame, Finds(Known, Made(title, author, 2001)));

    [Fact]
    public void Different_pubmed_numbers_keep_two_works_of_one_title_apart() =>
        Assert.False(Finds(Known with { Pmid = "123" }, Known with { Pmid = "124" }));

    [Fact]
    public void Different_dois_keep_two_works_of_one_title_apart() =>
        Assert.False(Finds(Known with { Doi = "10.1000/a" }, Known with { Doi = "10.1000/b" }));

    [Fact]
    public void A_doi_here_and_a_pubmed_number_there_contradict_nothing() =>
        Assert.True(Finds(Known with { Doi = "10.1000/a" }, Known with { Pmid = "124" }));

    [Theory]
    [InlineData("Letter", false)]
    [InlineData("Erratum", false)]
    [InlineData("Erratums", true)]
    public void A_title_of_fewer_than_eight_letters_tells_no_work(string title, bool isSame) =>
        Assert.Equal(isSame, Finds(Made(title, "Glasser", 2001), Made(title, "Glasser", 2001)));

    [Fact]
    public void A_pasted_text_that_could_not_be_taken_apart_is_its_own_title() =>
        Assert.True(
            Finds(
                Made("", null, null) with
                {
                    AsWritten = "Glasser 2001, somewhere",
                },
                Made("", null, null) with
                {
                    AsWritten = "glasser 2001, somewhere",
                }
            )
        );

    private static bool Finds(Work known, Work asked)
    {
        var identity = new WorkIdentity();
        var entry = new WorkEntry("key", "key", known);
        identity.Add(entry);
        return identity.Find(asked) == entry;
    }

    private static Work Made(string title, string? author, int? year) =>
        new()
        {
            Key = "key",
            Location = new SourceText("content/references/a.yml", "").At(0, 0),
            Title = title,
            Authors = author is null ? [] : [new Person(author)],
            Year = year,
        };
}
