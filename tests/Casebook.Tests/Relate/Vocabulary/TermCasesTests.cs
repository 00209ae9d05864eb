using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Which cases a term gathers, and what goes with it. Made-up cases.</summary>
public sealed class TermCasesTests
{
    private const string Terms =
        "- {name: glass disease, kind: diagnosis}\n- {name: hard glass disease, kind: diagnosis, parents: [glass disease]}\n"
        + "- {name: fever, kind: finding}\n- {name: high fever, kind: finding, parents: [fever]}\n";

    [Fact]
    public void Who_has_the_narrower_thing_has_the_broader()
    {
        var broad = Of(TermKind.Finding, "fever", "findings: [high fever]");
        Assert.Equal((1, 0, 1), (broad.Shown.Length, broad.NotShown.Length, broad.CaseCount));
    }

    [Fact]
    public void Who_lacks_the_narrower_thing_may_have_the_broader()
    {
        var broad = Of(TermKind.Finding, "fever", "findings: [absent: high fever]");
        Assert.Equal((0, 0, 0), (broad.Shown.Length, broad.NotShown.Length, broad.CaseCount));
    }

    [Fact]
    public void Who_lacks_the_broader_thing_is_not_counted_at_the_narrower() =>
        Assert.Equal(0, Of(TermKind.Finding, "high fever", "findings: [absent: fever]").CaseCount);

    [Fact]
    public void What_was_considered_is_undecided_unless_it_was_diagnosed()
    {
        var term = Of(
            TermKind.Diagnosis,
            "glass disease",
            "differential: [glass disease]",
            "diagnosis: glass disease\ndifferential: [glass disease]"
        );
        Assert.Equal([0], term.Undecided.Select(entry => entry.Index));
        Assert.Equal([1], term.Shown.Select(entry => entry.Index));
        Assert.Equal(2, term.CaseCount);
    }

    [Fact]
    public void A_case_that_names_a_term_twice_counts_once() =>
        Assert.Single(Of(TermKind.Finding, "fever", "findings: [fever, high fever, {finding: fever, method: history}]").Shown);

    [Fact]
    public void The_rarer_of_two_companions_is_the_more_telling()
    {
        var term = Of(
            TermKind.Diagnosis,
            "glass disease",
            "diagnosis: glass disease\nfindings: [cough, fever]",
            "diagnosis: glass disease\nfindings: [cough, fever]",
            "findings: [cough]",
            "findings: [cough]"
        );
        Assert.Equal([("fever", 2), ("cough", 2)], term.Companions.Select(companion => (companion.Term.Name, companion.Together)));
    }

    [Fact]
    public void What_is_together_more_often_comes_first_among_equally_rare()
    {
        const string with = "diagnosis: glass disease\nfindings: ";
        var term = Of(TermKind.Diagnosis, "glass disease", with + "[fever, cough]", with + "[fever, cough]", with + "[fever]", "findings: [cough]");
        Assert.Equal([("fever", 3), ("cough", 2)], term.Companions.Select(companion => (companion.Term.Name, companion.Together)));
    }

    [Fact]
    public void What_is_together_in_one_case_alone_is_no_companion() =>
        Assert.Empty(Of(TermKind.Diagnosis, "glass disease", "diagnosis: glass disease\nfindings: [cough]", "findings: [cough]").Companions);

    [Theory]
    [InlineData("findings: [absent: fever]")]
    [InlineData("treatment: [rest]")]
    [InlineData("diagnosis: hard glass disease")]
    public void What_is_absent_given_or_of_its_own_family_is_no_companion(string fields) =>
        Assert.Empty(
            Of(
                TermKind.Diagnosis,
                "glass disease",
                Twice(fields.StartsWith("diag", StringComparison.Ordinal) ? fields : "diagnosis: glass disease\n" + fields)
            ).Companions
        );

    [Fact]
    public void A_site_is_no_companion() =>
        Assert.Equal(
            ["fever"],
            Of(TermKind.Diagnosis, "glass disease", Twice("diagnosis: glass disease\nfindings: [{finding: fever, sites: [knee]}]"))
                .Companions.Select(one => one.Term.Name)
        );

    [Fact]
    public void Twelve_companions_are_enough()
    {
        var findings = string.Join(", ", Enumerable.Range(0, 13).Select(i => $"sign {(char)('a' + i)}"));
        Assert.Equal(12, Of(TermKind.Diagnosis, "glass disease", Twice($"diagnosis: glass disease\nfindings: [{findings}]")).Companions.Length);
    }

    [Fact]
    public void A_text_that_links_to_a_term_is_known_there()
    {
        var site = MadeUpSite.Of(("content/terms/all.yml", Terms), MadeUpSite.Case(0, "level: advanced", "## Story\nThere was [[fever]]."));
        var backlink = Assert.Single(site.Model.TermCases[site.Model.Terms.Find(TermKind.Finding, "fever")!.Index].Backlinks);
        Assert.Equal((0, "Story"), (backlink.Case.Index, backlink.Place.SectionTitle));
    }

    private static string[] Twice(string fields) => [fields, fields];

    private static TermCases Of(TermKind kind, string name, params string[] fields)
    {
        var model = MadeUpSite.Of(Terms, fields).Model;
        return model.TermCases[model.Terms.Find(kind, name)!.Index];
    }
}
