using Casebook.Relate.Vocabulary;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>What a case shows, lacks and leaves open. Made-up cases.</summary>
public sealed class CaseTermsTests
{
    [Theory]
    [InlineData("diagnosis: glass disease", "glass disease Shown")]
    [InlineData("differential: [glass disease]", "glass disease Undecided")]
    [InlineData("findings: [fever]", "fever Shown")]
    [InlineData("findings: [absent: fever]", "fever NotShown")]
    [InlineData("findings: [{finding: fever, sites: [knee, hand]}]", "fever Shown, knee Shown, hand Shown")]
    [InlineData("findings: [{absent: fever, sites: [knee]}]", "fever NotShown")]
    [InlineData("serology: [anti-glass: positive]", "anti-glass Shown")]
    [InlineData("serology: [anti-glass: weak positive]", "anti-glass Shown")]
    [InlineData("serology: [anti-glass: negative]", "anti-glass NotShown")]
    [InlineData("serology: [anti-glass: equivocal]", "anti-glass Undecided")]
    [InlineData("serology: [anti-glass: not done]", "anti-glass Undecided")]
    [InlineData("labs: [glass level: normal]", "glass level NotShown")]
    [InlineData("treatment: [rest]", "rest Shown")]
    public void A_field_says_of_its_terms(string fields, string uses) =>
        Assert.Equal(uses, string.Join(", ", CaseTerms.Of(MadeUpSite.OfCases(fields).Model.Cases[0]).Select(used => $"{used.Term} {used.Use}")));

    [Fact]
    public void A_finding_present_at_one_site_and_absent_at_another_is_said_both_ways() =>
        Assert.Equal(
            ["fever Shown", "knee Shown", "fever NotShown"],
            CaseTerms
                .Of(MadeUpSite.OfCases("findings: [{finding: fever, sites: [knee]}, {absent: fever, sites: [hand]}]").Model.Cases[0])
                .Select(used => $"{used.Term} {used.Use}")
        );
}
