using System.Text.Json;
using Casebook.Files;
using Casebook.Relate;
using Casebook.Relate.Challenges;
using Casebook.Relate.Spoilers;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Relate.Spoilers;

/// <summary>One engine tells what gives a diagnosis away; challenge, handout and cards go by it. Made-up cases.</summary>
public sealed class SpoilerNamesTests
{
    private const string Terms = """
        - {name: systemic glass disease, kind: diagnosis, synonyms: [SGd, GPA, glass crystals, Kristallförmige Haut]}
        - {name: anti-glass glass disease, kind: diagnosis, parents: [systemic glass disease]}
        - {name: anti-glass, kind: test}
        - {name: anti-sand, kind: test}
        - {name: fever, kind: finding}
        - {name: systemic rash, kind: finding}
        - {name: cough, kind: finding}
        """;

    [Theory]
    [InlineData("known SGd", true)]
    [InlineData("SGd-related lung disease", true)]
    [InlineData("SGd's course", true)]
    [InlineData("an sgd code", false)]
    [InlineData("GPA", true)]
    [InlineData("gpa", false)]
    [InlineData("GPAX", false)]
    [InlineData("Systemic GLASS Disease", true)]
    [InlineData("systemic\u00A0glass disease", true)]
    [InlineData("systemic-glass diseases", true)]
    [InlineData("a glass crystal", true)]
    [InlineData("kristallformige haut", true)]
    [InlineData("Kristallfo\u0308rmige Haut", true)]
    [InlineData("anti-glass glass disease", true)]
    [InlineData("a glass of water", false)]
    public void A_name_is_found_short_ones_by_their_case(string text, bool isThere) =>
        Assert.Equal(isThere, SpoilerNames.OfAll(Model().Cases[0]).AreIn(text));

    [Fact]
    public void A_stem_of_a_name_hints_at_it()
    {
        var names = SpoilerNames.Of(Model().Cases[0]);
        Assert.True(names.AreHintedAtBy("systemic rash"));
        Assert.True(names.AreHintedAtBy("KRISTALLE"));
        Assert.False(names.AreHintedAtBy("fever"));
    }

    [Fact]
    public void A_diagnosis_that_the_title_of_the_challenge_names_is_no_answer()
    {
        var names = SpoilerNames.Of(
            Model(challenge: "What else has this man with a cough disease?", diagnoses: "[systemic glass disease, cough disease]").Cases[0]
        );
        Assert.False(names.AreIn("cough disease"));
        Assert.True(names.AreIn("systemic glass disease"));
    }

    [Theory]
    [InlineData("SGd")]
    [InlineData("GPA")]
    public void Challenge_handout_and_card_keep_a_short_name_back(string name)
    {
        var site = BuiltSite.Build(Files(note: $"typical of {name}"));
        var (challenge, handout) = (ChallengeAddress.OfCase("glass"), ChallengeAddress.HandoutOf(ChallengeAddress.OfCase("glass")));
        var card = StudySites
            .Cards(site, "all")
            .Single(card => card.GetProperty("id").GetString() == "cases/glass/vignette")
            .GetProperty("front")
            .GetString()!;
        Assert.Contains("fever", card, StringComparison.Ordinal);
        Assert.DoesNotContain("cough", card, StringComparison.Ordinal);
        Assert.All(
            [site.Text(challenge + "index.html"), site.Text(handout + "index.html"), card],
            text => Assert.DoesNotContain(name, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_test_that_the_diagnosis_is_named_after_is_not_on_its_card()
    {
        var model = Model(diagnoses: "anti-glass glass disease");
        var names = SpoilerNames.OfAll(model.Cases[0]);
        Assert.Equal([true, false], model.Cases[0].Serology.Select(result => names.Hold(result.Test)));
    }

    private static SiteModel Model(string challenge = "A man with a cough", string diagnoses = "systemic glass disease") =>
        StudySites.Model(Files("", challenge, diagnoses));

    private static MemoryFileTree Files(string note, string challenge = "A man with a cough", string diagnoses = "systemic glass disease") =>
        new(
            new Dictionary<string, string>
            {
                ["site.config.yml"] = "title: Made up\n",
                ["content/terms/all.yml"] = Terms,
                ["content/cases/glass.md"] = $$"""
                ---
                title: A made-up case
                challenge: {{JsonSerializer.Serialize(challenge)}}
                diagnosis: {{diagnoses}}
                findings:
                  - {finding: fever, method: history}
                  - {finding: cough, onset: "{{(note.Length > 0 ? note : "3 days")}}"}
                  - {finding: skin change, method: history}
                serology: [{test: anti-glass, result: positive, method: "the {{note}} kit", on: "{{note}}", reference: "{{note}}"}, anti-sand: positive]
                ---
                ## Presentation
                Made up for tests; {{note}}.
                """,
            }
        );
}
