using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Golden;
using Casebook.Tests.Parse.FrontMatter;
using Casebook.Tests.Render.Outputs.Explore;
using Casebook.Tests.Render.Outputs.Search;
using Casebook.Tests.Render.Outputs.Study.Decks;
using CsCheck;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>No text that carries a word of denial stands on the positive side of anything.</summary>
public sealed class DenialPropertyTests
{
    private static readonly string[] Languages = [.. NegationLexicon.Languages];
    private static readonly string[] Names =
    [
        "fever",
        "skin rash",
        "Gottron papules",
        "palpable nodes",
        "döküntü",
        "œdème",
        "Übelkeit",
        "طفح",
        "pain in the left hand",
        "zorvex",
        "5 nodes",
    ];

    // Where the words of denial stand: # is the name, ~ the words.
    private static readonly string[] Places =
    [
        "- ~ #",
        "- # ~",
        "- ~: #",
        "- #: ~",
        "- \"#: ~\"",
        "- \"# (~)\"",
        "- \"#, ~\"",
        "- {finding: \"~ #\"}",
        "- {finding: \"# ~\"}",
        "- {finding: \"#\", present: \"~\"}",
        "- {finding: \"#\", status: \"~\"}",
        "- {name: \"~ #\"}",
        "- {\"~ #\": {method: history}}",
        "- #: {present: \"~\"}",
        "- {~: [\"#\", chills]}",
        "- \"~ # or chills\"",
        "- \"chills, ~ #\"",
    ];

    private static readonly ImmutableArray<TermDefinition> Vocabulary =
    [
        .. new[] { "fever", "Gottron papules", "zorvex", "chills" }.Select(name => new TermDefinition
        {
            Name = new Located<string>(name, new SourceText("t", name).At(0, name.Length)),
            Kind = TermKind.Finding,
        }),
    ];

    private static readonly Gen<(string Language, string Words, string Name, string Place)> Entries =
        from language in Choice.Of(Languages)
        from words in Choice.Of(Denials(language))
        from name in Choice.Of(Names)
        from place in Choice.Of(Places)
        select (language, words, name, place);

    [Fact]
    public void A_denied_finding_is_absent_or_asked_for() =>
        Entries.Sample(
            entry =>
            {
                var line = entry.Place.Replace("~", entry.Words, StringComparison.Ordinal).Replace("#", entry.Name, StringComparison.Ordinal);
                var (findings, hasErrors) = Read(line, entry.Language);
                return hasErrors || findings.All(finding => !finding.Present);
            },
            print: entry =>
                entry.Place.Replace("~", entry.Words, StringComparison.Ordinal).Replace("#", entry.Name, StringComparison.Ordinal)
                + " in "
                + entry.Language
        );

    /// <summary>All that gives no error goes into one site for each language; there no file may have its name on the positive side.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("tr")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("ar")]
    public void No_file_of_a_site_has_it_on_the_positive_side(string language)
    {
        var entries = new List<string>();
        foreach (var words in Denials(language))
        {
            foreach (var place in Places)
            {
                var line = place.Replace("~", words, StringComparison.Ordinal).Replace("#", $"zorvex{entries.Count}", StringComparison.Ordinal);
                if (Read(line, language) is { HasErrors: false, Findings.Length: > 0 })
                    entries.Add(line);
            }
        }
        var sources = DeniedNames.Sources(
            "diagnosis: gout\nquestions:\n  - stem: Which?\n    options: [{text: one, correct: true, why: it is}, {text: two, why: it is not}]\n"
                + "findings:\n  - fever\n"
                + string.Join('\n', entries.Select(line => "  " + line)),
            language
        );
        var site = BuiltSite.Build(sources);
        Assert.True(entries.Count > 100, $"only {entries.Count} entries");
        Assert.DoesNotContain(site.Messages, message => message.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(["+fever"], DeniedNames.Sides(site.Text("cases/a/case.json")).Where(side => side[0] == '+'));
        Assert.Contains("decks/all.apkg", site.Files.Keys);
        Assert.DoesNotContain("zorvex", site.Text("data/cases.csv").Split('\n')[1].Split(',')[8], StringComparison.Ordinal);
        foreach (
            var (path, bytes) in site.Files.Where(file =>
                file.Key.StartsWith("study/", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal)
            )
        )
            Assert.False(System.Text.Encoding.UTF8.GetString(bytes).Contains("zorvex", StringComparison.Ordinal), path);
        foreach (var (path, bytes) in site.Files.Where(file => file.Key.EndsWith(".apkg", StringComparison.Ordinal)))
        {
            using var deck = new AnkiReader(bytes);
            Assert.NotEmpty(deck.Notes);
            Assert.All(deck.Notes.SelectMany(note => note.Fields), field => Assert.False(field.Contains("zorvex", StringComparison.Ordinal), path));
        }
        using var explore = new ExploreEngine(site);
        using var engine = new SearchEngine(site);
        foreach (var name in new[] { "zorvex0", "zorvex7", "zorvex50" })
        {
            var answer = engine.Ask(name);
            Assert.DoesNotContain("cases/a/", answer.Urls);
            Assert.Equal(["cases/a/"], answer.Against);
            Assert.Empty(explore.Explore("?finding=" + name, "").Cases);
            Assert.Equal(["a"], explore.Explore("?finding=-" + name, "").Cases);
        }
    }

    private static (ImmutableArray<Finding> Findings, bool HasErrors) Read(string line, string language)
    {
        var (read, problems) = Reading.Fields($"findings:\n  {line}", language);
        var bag = new DiagnosticBag();
        var meant = new NamedMeaning(Vocabulary, language).Of(read, bag);
        return (meant.Findings, problems.Concat(bag.ToImmutable()).Any(problem => problem.Severity == Severity.Error));
    }

    // Signs alone are YAML's before they are words.
    private static string[] Denials(string language) =>
        [
            .. NegationLexicon
                .For(language)
                .Phrases.Where(phrase => (phrase.Uses & CueUses.Negations) != 0 && (phrase.Uses & (CueUses.InName | CueUses.Opposite)) == 0)
                .Select(phrase =>
                    string.Concat(
                        phrase.Keys.Select(
                            (key, i) =>
                                (
                                    i == 0 ? ""
                                    : key.AfterMark ? "/"
                                    : " "
                                ) + key.Key
                        )
                    )
                )
                .Where(words => words.Any(char.IsLetter))
                .Order(StringComparer.Ordinal),
        ];
}
