using Casebook.Relate.Related;

namespace Casebook.Tests.Relate.Related;

/// <summary>What makes two cases alike, and how much it counts. Made-up cases; the first is asked for its relatives.</summary>
public sealed class RelatedWeightTests
{
    private const string Laboratory = "- {name: glass level, kind: test, group: laboratory}\n- {name: anti-glass, kind: test, group: serology}\n";

    [Fact]
    public void A_diagnosis_in_common_counts_more_than_a_test() =>
        Assert.Equal(
            [2, 1],
            Relatives("diagnosis: glass disease\nserology: [anti-glass: positive]", "serology: [anti-glass: positive]", "diagnosis: glass disease")
        );

    [Fact]
    public void A_positive_test_in_common_counts_more_than_a_finding() =>
        Assert.Equal(
            [2, 1],
            Relatives("findings: [fever]\nserology: [anti-glass: positive]", "findings: [fever]", "serology: [anti-glass: positive]")
        );

    [Fact]
    public void A_finding_in_common_counts_more_than_a_value_of_the_laboratory() =>
        Assert.Equal([2, 1], Relatives("findings: [fever]\nlabs: [glass level: high]", "labs: [glass level: high]", "findings: [fever]"));

    [Theory]
    [InlineData("serology: [anti-glass: negative]")]
    [InlineData("serology: [anti-glass: equivocal]")]
    [InlineData("findings: [absent: fever]")]
    [InlineData("differential: [glass disease]")]
    [InlineData("treatment: [rest]")]
    [InlineData("findings: [{absent: fever, sites: [knee]}]")]
    public void What_is_absent_open_or_given_to_everybody_relates_none(string fields) => Assert.Empty(Relatives(fields, fields));

    [Fact]
    public void A_site_in_common_relates_none() =>
        Assert.Empty(Relatives("findings: [{finding: fever, sites: [knee]}]", "findings: [{finding: cough, sites: [knee]}]"));

    [Fact]
    public void A_work_in_common_relates_and_is_counted()
    {
        const string reference = "references: [{title: A made-up report of glass, year: 2001}]";
        var related = Assert.Single(MadeUpSite.OfCases(reference, reference).Model.Related[0]);
        Assert.Equal((1, 0), (related.SharedWorks, related.SharedTerms.Length));
    }

    [Theory]
    [InlineData(300, 5)]
    [InlineData(301, 0)]
    public void A_finding_of_more_than_three_hundred_cases_relates_none(int cases, int related) =>
        Assert.Equal(related, Relatives([.. Enumerable.Repeat("findings: [fever]", cases)]).Length);

    [Fact]
    public void Five_relatives_are_enough_and_equals_come_in_the_order_of_cases() =>
        Assert.Equal([1, 2, 3, 4, 5], Relatives([.. Enumerable.Repeat("findings: [fever]", 8)]));

    [Fact]
    public void Four_reasons_are_enough_and_the_rarest_comes_first()
    {
        const string five = "findings: [fever, cough, itch, rash, pain]";
        var related = MadeUpSite.OfCases(five, five, "findings: [fever]", "findings: [cough]").Model.Related[0];
        Assert.Equal(["itch", "rash", "pain"], related[0].SharedTerms.Take(3).Select(term => term.Name));
        Assert.Equal(4, related[0].SharedTerms.Length);
    }

    [Fact]
    public void Two_kinds_of_one_disease_are_related_by_it_and_a_broader_name_is_no_reason_beside_the_narrower()
    {
        const string terms =
            "- {name: glass disease, kind: diagnosis}\n"
            + "- {name: hard glass disease, kind: diagnosis, parents: [glass disease]}\n"
            + "- {name: soft glass disease, kind: diagnosis, parents: [glass disease]}\n";
        var related = MadeUpSite
            .Of(terms, "diagnosis: hard glass disease", "diagnosis: soft glass disease", "diagnosis: hard glass disease")
            .Model.Related[0];
        Assert.Equal([2, 1], related.Select(one => one.Case.Index));
        Assert.Equal(["hard glass disease", "glass disease"], related.Select(one => Assert.Single(one.SharedTerms).Name));
    }

    [Fact]
    public void A_reading_with_another_finding_has_other_features()
    {
        var cases = MadeUpSite.OfCases("findings: [fever]", "findings: [fever]", "findings: [cough]").Model.Cases;
        Assert.True(RelatedCases.HaveSameFeatures(cases[0], cases[1]));
        Assert.False(RelatedCases.HaveSameFeatures(cases[0], cases[2]));
    }

    private static int[] Relatives(params string[] fields) => [.. MadeUpSite.Of(Laboratory, fields).Model.Related[0].Select(one => one.Case.Index)];
}
