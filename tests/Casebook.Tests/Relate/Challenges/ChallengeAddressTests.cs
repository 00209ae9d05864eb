using Casebook.Relate.Challenges;
using Casebook.Tests.Parse.FrontMatter;

namespace Casebook.Tests.Relate.Challenges;

/// <summary>Where a challenge is: an address that tells nothing and stays.</summary>
public sealed class ChallengeAddressTests
{
    [Fact]
    public void The_address_of_a_case_stays_as_it_was_published()
    {
        // SHA-256 of "casebook case glass", its first 48 bits: published addresses depend on it.
        Assert.Equal("challenge/" + Hash("casebook case glass") + "/", ChallengeAddress.OfCase("glass"));
        Assert.Equal("challenge/" + Hash("casebook collection glass") + "/", ChallengeAddress.OfCollection("glass"));
        Assert.Equal("challenge/x/handout/", ChallengeAddress.HandoutOf("challenge/x/"));
    }

    [Theory]
    [InlineData("a-made-up-id", true)]
    [InlineData("12345678", true)]
    [InlineData("1234567", false)]
    [InlineData("A-made-up-id", false)]
    [InlineData("a made up id", false)]
    [InlineData("a/made/up/id", false)]
    [InlineData("é-made-up-id", false)]
    public void An_id_of_its_own_is_eight_letters_or_more_that_an_address_can_hold(string id, bool isUsable)
    {
        Assert.Equal(isUsable, ChallengeAddress.IsUsable(id));
        var source = Reading.Fields($"challenge_id: {id}").Case;
        Assert.Equal(isUsable ? $"challenge/{id}/" : ChallengeAddress.OfCase("made-up"), ChallengeAddress.OfCase(source));
    }

    [Fact]
    public void An_id_of_forty_letters_is_the_longest()
    {
        Assert.True(ChallengeAddress.IsUsable(new string('a', 40)));
        Assert.False(ChallengeAddress.IsUsable(new string('a', 41)));
    }

    [Fact]
    public void The_proposed_id_comes_from_the_text_of_the_file()
    {
        var (one, other) = (Reading.Fields("level: advanced").Case, Reading.Fields("level: foundation").Case);
        Assert.True(ChallengeAddress.IsUsable(ChallengeAddress.IdFor(one)));
        Assert.NotEqual(ChallengeAddress.IdFor(one), ChallengeAddress.IdFor(other));
        Assert.Equal(ChallengeAddress.IdFor(one), ChallengeAddress.IdFor(Reading.Fields("level: advanced").Case));
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..12];
}
