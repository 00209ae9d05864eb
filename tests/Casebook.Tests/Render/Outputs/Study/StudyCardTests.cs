using System.Text.Json;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Study;

public sealed partial class StudyCardTests
{
    private static readonly Lazy<BuiltSite> Own = new(() => BuiltSite.Build(StudySites.Own(), threads: 2));

    [Fact]
    public void No_vignette_of_a_real_case_names_its_diagnosis_or_a_synonym()
    {
        var model = StudySites.Model(StudySites.Own());
        var cards = StudySites
            .Cards(Own.Value, "all")
            .ToDictionary(
                card => card.GetProperty("id").GetString()!,
                card => FoldedText.Slug(Tags().Replace(card.GetProperty("front").GetString()!, " "))
            );
        var asked = 0;
        foreach (var entry in model.Cases)
        {
            if (!cards.TryGetValue($"{entry.Url}vignette", out var front))
                continue;
            asked++;
            foreach (
                var name in entry.Diagnoses.SelectMany(term => (term.Definition?.Synonyms.Select(synonym => synonym.Value) ?? []).Prepend(term.Name))
            )
                Assert.DoesNotContain($"-{FoldedText.Slug(name)}-", $"-{front}-", StringComparison.Ordinal);
        }
        Assert.True(asked >= 10, $"only {asked} vignettes");
    }

    [Fact]
    public void Every_card_leads_to_a_page_and_has_an_id_of_its_own()
    {
        var cards = StudySites.Cards(Own.Value, "all");
        Assert.All(cards, card => Assert.True(Own.Value.Files.ContainsKey(card.GetProperty("url").GetString() + "index.html")));
        Assert.Equal(cards.Length, cards.Select(Id).Distinct().Count());
        Assert.All(cards, card => Assert.False(card.GetProperty("front").GetString()!.Contains("<a ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_deck_of_a_collection_holds_only_cards_that_the_deck_of_all_holds_too()
    {
        var all = StudySites.Cards(Own.Value, "all").Select(Id).ToHashSet();
        var calcinosis = StudySites.Cards(Own.Value, "calcinosis");
        Assert.NotEmpty(calcinosis);
        Assert.Subset(all, calcinosis.Select(Id).ToHashSet());
        Assert.All(calcinosis, card => Assert.Contains("calcinosis", card.GetProperty("decks").EnumerateArray().Select(deck => deck.GetString())));
    }

    [Fact]
    public void The_front_of_a_gap_hides_its_words_wherever_they_stand()
    {
        var cards = StudySites.Cards(BuiltSite.Build(StudySites.MadeUp()), "all");
        var gap = cards.Single(card => Id(card) == "cases/glass/point-1/findings/fever");
        Assert.DoesNotContain("fever", gap.GetProperty("front").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Glass skin disease", gap.GetProperty("front").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(gap.GetProperty("back").GetString()!, "<mark>fever</mark>"));
    }

    [Fact]
    public void A_learning_point_without_a_term_makes_no_card() =>
        Assert.DoesNotContain(
            StudySites.Cards(BuiltSite.Build(StudySites.MadeUp()), "all"),
            card => Id(card).StartsWith("cases/glass/point-2", StringComparison.Ordinal)
        );

    [Fact]
    public void A_negative_or_equivocal_result_never_becomes_a_positive_fact()
    {
        var cards = StudySites.Cards(BuiltSite.Build(StudySites.MadeUp()), "all");
        Assert.Contains(cards, card => Id(card) == "tests/anti-glass/goes-with");
        Assert.DoesNotContain(cards, card => Id(card) is "tests/anti-sand/goes-with" or "tests/anti-stone/goes-with");
        Assert.DoesNotContain(cards, card => Id(card) is "tests/anti-sand/definition" or "findings/cough/definition");
        var front = cards.Single(card => Id(card) == "cases/glass/vignette").GetProperty("front").GetString()!;
        Assert.Contains("anti-sand: negative", front, StringComparison.Ordinal);
        Assert.Matches("Looked for and absent:</b> cough", front);
        Assert.DoesNotContain("anti-stone", front, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_was_absent_at_one_visit_and_present_at_another_is_no_clue_to_its_absence()
    {
        var site = BuiltSite.Build(
            StudySites.MadeUp(
                StudySites.MadeUpCase.Replace("  - absent: cough\n", "  - absent: cough\n  - absent: fever\n", StringComparison.Ordinal)
            )
        );
        var front = StudySites.Cards(site, "all").Single(card => Id(card) == "cases/glass/vignette").GetProperty("front").GetString()!;
        Assert.Matches("Looked for and absent:</b> cough</p>", front);
        Assert.Single(Regex.Matches(front, "fever"));
    }

    [Fact]
    public void A_finding_that_is_a_diagnosis_is_left_out_of_the_vignette() =>
        Assert.DoesNotContain(
            "brittle",
            StudySites
                .Cards(BuiltSite.Build(StudySites.MadeUp()), "all")
                .Single(card => Id(card) == "cases/glass/vignette")
                .GetProperty("front")
                .GetString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_edit_of_texts_changes_cards_but_not_their_ids()
    {
        var edited = StudySites
            .MadeUpCase.Replace("begins with", "often starts with", StringComparison.Ordinal)
            .Replace("Which test helps?", "Which of these tests helps here?", StringComparison.Ordinal)
            .Replace("title: A made-up case", "title: Another title of the case", StringComparison.Ordinal)
            .Replace("30 years", "31 years", StringComparison.Ordinal);
        var (before, after) = (
            StudySites.Cards(BuiltSite.Build(StudySites.MadeUp()), "all"),
            StudySites.Cards(BuiltSite.Build(StudySites.MadeUp(edited)), "all")
        );
        Assert.Equal(before.Select(Id), after.Select(Id));
        Assert.NotEqual(before.Select(card => card.GetProperty("front").GetString()), after.Select(card => card.GetProperty("front").GetString()));
    }

    [Fact]
    public void A_draft_or_a_case_whose_answers_are_held_back_makes_no_card()
    {
        foreach (var line in new[] { "draft: true", "answers_after: 2027-01-15" })
        {
            var site = BuiltSite.Build(StudySites.MadeUp(StudySites.MadeUpCase.Replace("level: advanced", line, StringComparison.Ordinal)));
            Assert.DoesNotContain(
                site.Files.Keys,
                path =>
                    path.StartsWith("data/cards/", StringComparison.Ordinal)
                    || path.StartsWith("decks/", StringComparison.Ordinal)
                    || path.StartsWith("study/", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("extends: rounds\n")]
    [InlineData("name: Bare\n")]
    public void A_theme_writes_the_cards_it_has_templates_for_and_the_standard_theme_the_others(string theme)
    {
        var files = (MemoryFileTree)StudySites.MadeUp(config: "title: Made up\ntheme: own\n");
        files.Add("themes/own/theme.yml", theme).Add("themes/own/cards/definition-front.html", "<h2>{{ it.name }}</h2>\n");
        var deck = BuiltSite.Build(files).Text("decks/all.txt");
        Assert.Contains("\t\"<h2>fever</h2>\"\t", deck, StringComparison.Ordinal);
        Assert.Contains("What is the diagnosis?</p>\"\t", deck, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_template_that_fails_is_told_with_its_line()
    {
        var files = (MemoryFileTree)StudySites.MadeUp(config: "title: Made up\ntheme: own\n");
        files.Add("themes/own/theme.yml", "extends: rounds\n").Add("themes/own/cards/definition-back.html", "<p>\n{{ it.meaning }}</p>\n");
        Assert.Single(
            BuiltSite.Build(files).Messages,
            message => message.StartsWith("themes/own/cards/definition-back.html:2:", StringComparison.Ordinal)
        );
    }

    private static string Id(JsonElement card) => card.GetProperty("id").GetString()!;

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
