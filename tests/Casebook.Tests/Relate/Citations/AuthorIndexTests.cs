using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Relate.Citations;

namespace Casebook.Tests.Relate.Citations;

/// <summary>Which authors are one, and what is said where that is not certain. Made-up people.</summary>
public sealed class AuthorIndexTests
{
    private const string Orcid = "0000-0002-1825-0097";
    private const string OtherOrcid = "0000-0001-5109-3700";
    private static readonly TextLocation Nowhere = new SourceText("content/references/made-up.yml", "").At(0, 0);

    [Fact]
    public void An_ORCID_joins_spellings_and_they_are_told()
    {
        var (one, other) = (new Person("Müller-Test", "A") { Orcid = Orcid }, new Person("Muller", "AB") { Orcid = Orcid });
        var author = Index(one, other).Of(other);
        Assert.Equal(("Müller-Test A", Orcid), (author.Name, author.Orcid));
        Assert.Equal(["Muller AB"], author.OtherNames);
    }

    [Fact]
    public void Two_ORCIDs_part_one_name_and_who_has_none_stays_apart()
    {
        Person[] people = [new("Wang", "L") { Orcid = Orcid }, new("Wang", "L") { Orcid = OtherOrcid }, new("Wang", "L")];
        var index = Index(people);
        Assert.Equal(3, people.Select(index.Of).Distinct().Count());
        Assert.Equal(3, people.Select(person => index.Of(person).Slug).Distinct().Count());
    }

    [Fact]
    public void A_name_without_ORCID_goes_with_the_only_holder_and_is_counted()
    {
        Person[] people = [new("Alpha", "A", "Anna") { Orcid = Orcid }, new("Alpha", "A"), new("Alpha", "A", "Alfred")];
        var index = Index(people);
        Assert.Same(index.Of(people[0]), index.Of(people[1]));
        Assert.Equal(1, index.Of(people[0]).ByNameAlone);
        Assert.NotSame(index.Of(people[0]), index.Of(people[2]));
    }

    [Fact]
    public void Given_names_that_differ_are_told()
    {
        Person[] people = [new("Wang", "L", "Lei"), new("Wang", "L", "Li"), new("Wang", "L", "L.")];
        Assert.Equal(["Lei", "Li"], Index(people).Of(people[0]).GivenNames);
        Assert.Empty(Index(new Person("Wang", "LX", "Lei"), new Person("Wang", "LX", "Lei X")).Of(new Person("Wang", "LX", "Lei")).GivenNames);
    }

    [Fact]
    public void More_initials_may_mean_the_same_person_and_are_not_joined()
    {
        Person[] people = [new("LeRoy", "E"), new("LeRoy", "EC"), new("LeRoy", "B")];
        var index = Index(people);
        Assert.Equal(["LeRoy EC"], index.PerhapsTheSame(index.Of(people[0])).Select(author => author.Name));
        Assert.Empty(index.PerhapsTheSame(index.Of(people[2])));
    }

    private static AuthorIndex Index(params Person[] people) =>
        new(
            people.Select(
                (person, i) =>
                    new Work
                    {
                        Key = $"w{i}",
                        Location = Nowhere,
                        Authors = [person],
                    }
            )
        );
}
