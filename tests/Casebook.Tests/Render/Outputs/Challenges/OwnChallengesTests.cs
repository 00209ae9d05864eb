using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Challenges.Decisions;
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

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_step_tells_what_a_later_one_does(string slug)
    {
        var model = Own.Value.Model;
        var challenge = ChallengeBuilder.Build(model.Cases.Single(entry => entry.Case.Slug == slug), model.Choices);
        var html = Own.Value.Site.Text(challenge.Url + "index.html");
        var parts = html[html.IndexOf("id=\"step-1\"", StringComparison.Ordinal)..].Split("<details class=\"onward\">");
        Assert.Equal(challenge.Steps.Length + 1, parts.Length);
        var told = 0;
        for (var step = 0; step < challenge.Steps.Length - 1; step++)
        {
            var shown = string.Join('\n', parts.Take(step + 1));
            var later = challenge.ToldAfter(step);
            told += later.Length;
            Assert.Empty(Leaks.Find(WithoutChoices(shown), later).Select(text => $"step {step + 1} of {slug} tells: {text}"));
        }
        Assert.True(told > 10, "The model lists what each step holds back.");
    }

    // What can be chosen is named before it is done; what comes of it is not.
    private static string WithoutChoices(string html) =>
        System.Text.RegularExpressions.Regex.Replace(
            html,
            "<ul class=\"choices\">.*?</ul>",
            "",
            System.Text.RegularExpressions.RegexOptions.Singleline
        );

    [Fact]
    public void The_order_is_doubtful_in_none_of_our_own_cases()
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(("site.config.yml", File.ReadAllText(RepositoryRoot.At("site.config.yml"))))
                .With(SourceFiles.Load(RepositoryRoot.At("content")).Under("content"))
                .With(SourceFiles.Load(RepositoryRoot.At("themes")).Under("themes"))
                .Tree()
        );
        Assert.Empty(site.Messages.Where(line => line.Contains(" CB56", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Each_step_ends_in_one_decision_and_the_last_list_comes_before_what_settles_it(string slug)
    {
        var model = Own.Value.Model;
        var steps = ChallengeBuilder.Build(model.Cases.Single(entry => entry.Case.Slug == slug), model.Choices).Steps;
        var last = steps.Select((step, i) => (step.Decision, i)).Single(pair => pair.Decision is { IsLastRank: true }).i;
        Assert.Equal(DecisionBuilder.Settled(steps) - 1, last);
        Assert.All(steps.Take(last + 1), step => Assert.NotNull(step.Decision));
        Assert.All(
            steps.Select(step => step.Decision).OfType<StepDecision>().Where(decision => decision.Kind != DecisionKind.Rank),
            decision =>
            {
                Assert.InRange(decision.Options.Length, 4, 10);
                Assert.Contains(decision.Options, option => option.Worth == OptionWorth.Told);
                Assert.Contains(decision.Options, option => option.Worth == OptionWorth.NotNeeded);
            }
        );
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
