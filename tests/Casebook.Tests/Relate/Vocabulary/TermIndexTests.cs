using Casebook.Domain;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Which names make which terms, and what is wrong with a vocabulary. Made-up names.</summary>
public sealed class TermIndexTests
{
    [Theory]
    [InlineData("fever")]
    [InlineData("FEVER")]
    [InlineData("Fèver")]
    [InlineData("pyrexia")]
    public void A_term_is_found_by_name_or_synonym_whatever_the_spelling(string written) =>
        Assert.Equal("fever", MadeUpSite.Of("- {name: fever, kind: finding, synonyms: [Pyrexia]}\n").Model.Terms.Find(written)?.Name);

    [Fact]
    public void A_bare_name_means_the_diagnosis_before_the_finding_before_the_test()
    {
        var terms = MadeUpSite.Of("- {name: glass, kind: test}\n- {name: glass, kind: finding}\n- {name: glass, kind: diagnosis}\n").Model.Terms;
        Assert.Equal(TermKind.Diagnosis, terms.Find("glass")!.Kind);
        Assert.Equal(TermKind.Test, terms.Find(TermKind.Test, "glass")!.Kind);
    }

    [Theory]
    [InlineData("- {name: fever, kind: finding}\n- {name: Fever, kind: finding}\n", "CB401")]
    [InlineData("- {name: fever, kind: finding}\n- {name: cough, kind: finding, synonyms: [fever]}\n", "CB402")]
    [InlineData("- {name: fever, kind: finding, parents: [fever]}\n", "CB403")]
    [InlineData("- {name: fever, kind: finding, parents: [cough]}\n- {name: cough, kind: finding, parents: [fever]}\n", "CB403")]
    [InlineData("- {name: fever, kind: finding, see_also: [fewer]}\n", "CB407")]
    public void What_is_wrong_with_a_vocabulary_is_reported_once(string terms, string code) =>
        Assert.Equal(code, Assert.Single(MadeUpSite.Of(terms).Codes));

    [Theory]
    [InlineData("- {name: fever, kind: finding}\n- {name: fever, kind: test}\n")]
    [InlineData("- {name: fever, kind: finding, synonyms: [Fever, pyrexia]}\n")]
    [InlineData("- {name: fever, kind: finding}\n- {name: cough, kind: finding, parents: [fever], see_also: [fever]}\n")]
    public void What_is_sound_is_not_reported(string terms) => Assert.Empty(MadeUpSite.Of(terms).Codes);

    [Fact]
    public void A_parent_that_would_close_a_circle_is_left_out()
    {
        var terms = MadeUpSite.Of("- {name: fever, kind: finding, parents: [cough]}\n- {name: cough, kind: finding, parents: [fever]}\n").Model.Terms;
        Assert.Equal(1, terms.Terms.Sum(term => term.Parents.Length));
        Assert.Equal(1, terms.Terms.Sum(term => term.Children.Length));
    }

    [Fact]
    public void A_parent_given_twice_counts_once() =>
        Assert.Single(
            MadeUpSite
                .Of("- {name: fever, kind: finding}\n- {name: cough, kind: finding, parents: [fever, Fever]}\n")
                .Model.Terms.Find("cough")!
                .Parents
        );

    [Fact]
    public void A_parent_that_nothing_defines_is_a_term_too() =>
        Assert.Equal(
            ["cough", "fever"],
            MadeUpSite.Of("- {name: cough, kind: finding, parents: [fever]}\n").Model.Terms.Terms.Select(term => term.Name)
        );

    [Fact]
    public void Names_with_one_address_get_a_number_behind_it()
    {
        var terms = MadeUpSite.Of("- {name: \"±\", kind: finding}\n- {name: x, kind: finding}\n").Model.Terms.Terms;
        Assert.Equal(["findings/x-2/", "findings/x/"], terms.Select(term => term.Url).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_nearly_that_of_the_vocabulary_is_asked_about()
    {
        var problem = Assert.Single(MadeUpSite.Of("- {name: calcinosis, kind: finding}\n", "findings: [calcinosos]").Problems);
        Assert.Contains("calcinosis", problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    public void More_than_two_new_names_of_a_case_are_one_report(int names, int reports) =>
        Assert.Equal(
            reports,
            MadeUpSite.Of("- {name: glass, kind: finding}\n", $"findings: [{string.Join(", ", Names.Take(names))}]").Problems.Length
        );

    private static readonly string[] Names = ["fever", "cough", "itching", "swelling", "tremor", "ulcer", "vertigo", "weakness", "yawning"];
}
