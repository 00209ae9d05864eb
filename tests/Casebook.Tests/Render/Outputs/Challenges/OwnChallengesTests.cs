using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>Every case of this repository as a challenge: nothing that is served before the answer gives it away.</summary>
public sealed class OwnChallengesTests
{
    private static readonly Lazy<(SiteModel Model, BuiltSite Site)> Own = new(Build);

    public static TheoryData<string> Slugs => [.. Own.Value.Model.Cases.Select(entry => entry.Case.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_challenge_does_not_hold_its_diagnosis(string slug)
    {
        var entry = Own.Value.Model.Cases.Single(entry => entry.Case.Slug == slug);
        var html = Own.Value.Site.Text(ChallengeAddress.OfCase(slug) + "index.html");

        Assert.Empty(Leaks.Find(html, Names(entry)));
        Assert.DoesNotContain(slug, html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(entry.Case.Title.Value, html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("class=\"cite\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"term\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("application/ld+json", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_challenge_has_steps_and_an_answer_of_its_own(string slug)
    {
        var challenge = ChallengeAddress.OfCase(slug);
        var html = Own.Value.Site.Text(challenge + "index.html");

        Assert.True(html.Split("<section class=\"step").Length - 1 >= 4, "A challenge of fewer than three steps and an end is none.");
        Assert.Contains("href=\"../../challenge/", html, StringComparison.Ordinal);
        Assert.Contains($"cases/{slug}/", Own.Value.Site.Text(challenge + "solution/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(challenge + "solution/", Own.Value.Site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_handout_does_not_name_the_diagnosis_before_its_questions(string slug)
    {
        var entry = Own.Value.Model.Cases.Single(entry => entry.Case.Slug == slug);
        var html = Own.Value.Site.Text(ChallengeAddress.HandoutOf(ChallengeAddress.OfCase(slug)) + "index.html");

        Assert.Empty(Leaks.Find(html[..html.IndexOf("<h3>Questions</h3>", StringComparison.Ordinal)], Names(entry)));
    }

    [Fact]
    public void Our_cases_give_nothing_away_and_need_no_words_blacked_out()
    {
        Assert.DoesNotContain(
            Own.Value.Site.Messages,
            line => line.Contains("CB440", StringComparison.Ordinal) || line.Contains("CB441", StringComparison.Ordinal)
        );
        Assert.All(
            Own.Value.Model.Cases,
            entry =>
                Assert.DoesNotContain(
                    "class=\"withheld\"",
                    Own.Value.Site.Text(ChallengeAddress.OfCase(entry.Case.Slug) + "index.html"),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void The_list_of_challenges_names_no_first_diagnosis()
    {
        var names = Own.Value.Model.Cases.SelectMany(entry => NamesOf(entry.Diagnoses[0]));
        Assert.Empty(Leaks.Find(Own.Value.Site.Text("challenge/index.html"), names));
    }

    [Fact]
    public void The_challenges_of_a_collection_name_no_diagnosis_of_its_cases() =>
        Assert.All(
            Own.Value.Model.Collections,
            collection =>
                Assert.Empty(
                    Leaks.Find(
                        Own.Value.Site.Text(ChallengeAddress.OfCollection(collection.Collection.Slug) + "index.html"),
                        collection.Cases.SelectMany(Names)
                    )
                )
        );

    // A further diagnosis in the title of the challenge is part of the question: the patient came with it.
    private static IEnumerable<string> Names(CaseEntry entry) =>
        entry
            .Diagnoses.Where(
                (term, i) => i == 0 || entry.Case.Challenge is not { } title || !title.Value.Contains(term.Name, StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(NamesOf);

    private static IEnumerable<string> NamesOf(Term term) => (term.Definition?.Synonyms ?? []).Select(synonym => synonym.Value).Prepend(term.Name);

    private static (SiteModel, BuiltSite) Build()
    {
        var sources = CopiedCasebook.Sources();
        var options = new BuildOptions { Today = BuiltSite.Today };
        var config = ConfigParser.Parse(sources.Tree(), options, new DiagnosticBag())!;
        var model = new StageResult<SiteConfig>(config, ImmutableArray<Diagnostic>.Empty)
            .Then(settings => Gatherer.Run(sources.Tree(), settings, options))
            .Then(gathered => SiteParser.Run(gathered, options))
            .Then(parsed => SiteRelater.Run(parsed, options))
            .Value;
        return (model, BuiltSite.Build(sources.Tree(), threads: 2, baseUrl: "https://example.org/book"));
    }
}
