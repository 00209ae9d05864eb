using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Relate.Citations;

namespace Casebook.Tests.Relate.Citations;

/// <summary>Which names mean one journal.</summary>
public sealed class JournalIndexTests
{
    private static readonly TextLocation Nowhere = new SourceText("content/references/made-up.yml", "").At(0, 0);

    [Theory]
    [InlineData("N Engl J Med||", "The New England Journal of Medicine||", "an abbreviation of the only full name")]
    [InlineData("The Lancet||", "Lancet||", "an article before it")]
    [InlineData("Arthritis & Rheumatism||", "Arthritis and Rheumatism||", "and for an ampersand")]
    [InlineData("J. Rheumatol.||", "J Rheumatol||", "stops")]
    [InlineData("Dtsch Med Wochenschr||", "Deutsche Medizinische Wochenschrift||", "a contraction")]
    [InlineData("Ann Rheum Dis||0003-4967", "Journal Nobody Knows||0003-4967", "the ISSN")]
    public void Two_names_are_one_journal_by(string one, string other, string reason)
    {
        var (first, second) = (Of(one), Of(other));
        var index = new JournalIndex([first, second]);
        Assert.True(index.Of(first) == index.Of(second), reason);
    }

    [Fact]
    public void A_reference_that_gives_both_names_joins_those_that_give_one()
    {
        var (both, full, shorter) = (Of("Zeitschrift A|Z Alt|"), Of("Zeitschrift A||"), Of("Z Alt||"));
        var index = new JournalIndex([full, shorter, both]);
        Assert.Equal("Zeitschrift A", index.Of(shorter)!.Name);
        Assert.Equal(["Z Alt"], index.Of(full)!.OtherNames);
    }

    [Theory]
    [InlineData("J Clin Invest||", "Journal of Clinical Investigation||", "Journal of Clinical Investment||", "two can be meant")]
    [InlineData("Ann Rheum Dis||0003-4967", "Annals of the Rheumatic Diseases||1468-2060", "Gut||", "their ISSN differ")]
    [InlineData("Medicine||", "Medical Care||", "Gut||", "a word is not the beginning of another")]
    public void Names_stay_apart_when(string one, string other, string third, string reason)
    {
        var works = new[] { one, other, third }.Select(Of).ToList();
        var index = new JournalIndex(works);
        Assert.True(index.Of(works[0]) != index.Of(works[1]), reason);
    }

    [Fact]
    public void A_book_is_in_no_journal() => Assert.Null(new JournalIndex([]).Of(Of("Gut||") with { Type = WorkType.Chapter }));

    private static Work Of(string text) =>
        text.Split('|') is [var name, var shorter, var issn]
            ? new Work
            {
                Key = name,
                Location = Nowhere,
                Container = name,
                ContainerShort = shorter,
                Issn = issn,
            }
            : throw new ArgumentException(text);
}
