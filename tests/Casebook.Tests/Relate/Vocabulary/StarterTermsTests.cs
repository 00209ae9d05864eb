using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Parse.Markdown;
using Casebook.Parse.Terms;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>What the starter vocabularies say: every specialty alone with what is general, and all of them together.</summary>
public sealed class StarterTermsTests
{
    private const string General = "general";
    private const int MinTerms = 150;
    private const int MaxTerms = 400;

    // Each means at least two things in medicine.
    private static readonly FrozenSet<string> Ambiguous = new[]
    {
        "ALL",
        "AS",
        "ASD",
        "BAL",
        "BP",
        "CAD",
        "CAP",
        "CF",
        "CP",
        "DM",
        "EM",
        "HS",
        "LAM",
        "LN",
        "MI",
        "MN",
        "MR",
        "MS",
        "PAN",
        "PAP",
        "PCT",
        "PE",
        "PG",
        "PID",
        "PPD",
        "PT",
        "PV",
        "RA",
        "RTA",
        "SMA",
        "TB",
        "VT",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static TheoryData<string> Specialties => [.. StarterVocabularies.Names.Where(name => name != General)];

    public static TheoryData<string> All => [.. StarterVocabularies.Names];

    [Theory]
    [MemberData(nameof(Specialties))]
    public void A_specialty_has_enough_to_begin_with_and_can_be_read_through(string name) => Assert.InRange(Of(name).Length, MinTerms, MaxTerms);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_term_says_what_it_is_and_where_that_was_read(string name) =>
        Assert.Empty(
            Of(name)
                .Where(term => string.IsNullOrWhiteSpace(Said(term)) || term.Sources.IsEmpty || term.Codes.Any(code => code.Source is null))
                .Select(term => term.Name.Value)
        );

    [Theory]
    [MemberData(nameof(All))]
    public void Broader_terms_are_at_hand_and_never_lead_back(string name)
    {
        var scope = Of(name).Concat(Of(General)).DistinctBy(Key).ToDictionary(Key);
        Assert.Empty(
            from term in Of(name)
            from parent in term.Parents
            where !scope.ContainsKey((term.Kind, FoldedText.Key(parent.Value)))
            select $"{term.Name.Value}: {parent.Value}"
        );
        Assert.Empty(Of(name).Where(term => Broader(term, scope).Contains(Key(term))).Select(term => term.Name.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_definition_names_what_it_defines(string name) =>
        Assert.Empty(
            from term in Of(name)
            let words = $"-{FoldedText.Hyphenated(Said(term))}-"
            from own in term.Names
            where words.Contains($"-{FoldedText.Hyphenated(own.Value)}-", StringComparison.Ordinal)
            select $"{term.Name.Value}: {Said(term)}"
        );

    [Theory]
    [MemberData(nameof(All))]
    public void No_name_is_a_piece_of_one_with_a_comma(string name) =>
        Assert.Empty(
            from term in Of(name)
            from own in term.Names
            where own.Value.Length < 2 || !own.Value.Any(char.IsLetter)
            select $"{term.Name.Value}: {own.Value}"
        );

    [Fact]
    public void No_name_means_two_things_of_one_kind()
    {
        var owners = new Dictionary<(TermKind, string), string>();
        Assert.Empty(
            from term in StarterVocabularies.Names.SelectMany(starter => Of(starter))
            from name in term.Names
            let owner = owners.TryAdd((term.Kind, FoldedText.Key(name.Value)), FoldedText.Key(term.Name.Value))
                ? null
                : owners[(term.Kind, FoldedText.Key(name.Value))]
            where owner is not null && owner != FoldedText.Key(term.Name.Value)
            select $"{term.Name.Value}: {name.Value} is {owner}"
        );
    }

    [Fact]
    public void What_two_starters_name_is_the_same_in_both() =>
        Assert.Empty(
            StarterVocabularies
                .Names.SelectMany(name => Of(name))
                .GroupBy(Key)
                .Where(same => same.Select(Said).Distinct(StringComparer.Ordinal).Skip(1).Any())
                .Select(same => same.First().Name.Value)
        );

    [Theory]
    [MemberData(nameof(All))]
    public void An_abbreviation_of_two_meanings_needs_company(string name) =>
        Assert.Empty(
            from term in Of(name)
            from synonym in term.Synonyms
            where Ambiguous.Contains(synonym.Value)
            where synonym.Register != NameRegister.Abbreviation || term.Needs.All(needs => needs.Name?.Value != synonym.Value)
            select $"{term.Name.Value}: {synonym.Value}"
        );

    [Fact]
    public void Every_part_of_the_drawn_body_has_a_site_with_a_definition()
    {
        var drawn = Of(General).Where(term => term.Kind == TermKind.Site).Select(term => term.Region?.Value).ToHashSet();
        Assert.Empty(BodyRegions.All.Where(region => !drawn.Contains(region)));
        Assert.DoesNotContain(null, drawn);
    }

    [Theory]
    [MemberData(nameof(Specialties))]
    public void The_guide_lists_it_with_its_terms(string name)
    {
        var counts = Of(name).GroupBy(term => term.Kind).ToDictionary(terms => terms.Key, terms => terms.Count());
        var line = string.Join(
            " | ",
            new[] { TermKind.Finding, TermKind.Test, TermKind.Diagnosis, TermKind.Treatment }.Select(kind => counts.GetValueOrDefault(kind))
        );
        Assert.Contains(
            $"| `{name}` | {Of(name).Length} | {line} |",
            File.ReadAllText(RepositoryRoot.At("docs", "guide", "hosting.md")),
            StringComparison.Ordinal
        );
    }

    private static HashSet<(TermKind, string)> Broader(TermDefinition term, Dictionary<(TermKind, string), TermDefinition> scope)
    {
        var found = new HashSet<(TermKind, string)>();
        var next = new Stack<TermDefinition>([term]);
        while (next.TryPop(out var at))
        {
            foreach (var parent in at.Parents.Select(parent => (at.Kind, FoldedText.Key(parent.Value))))
            {
                if (found.Add(parent) && scope.TryGetValue(parent, out var broader))
                    next.Push(broader);
            }
        }
        return found;
    }

    private static (TermKind, string) Key(TermDefinition term) => (term.Kind, FoldedText.Key(term.Name.Value));

    private static string Said(TermDefinition term) => term.Definition?.Plain ?? "";

    private static ImmutableArray<TermDefinition> Of(string name) => Read.Value[name];

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<TermDefinition>>> Read = new(() =>
        StarterVocabularies.Names.ToFrozenDictionary(
            name => name,
            name =>
                StarterVocabularies
                    .FilesOf([name])
                    .Where(file => file.Path.Contains($"/{name}/", StringComparison.Ordinal))
                    .SelectMany(file => TermFileParser.Parse(file, new MarkdownReader(), new DiagnosticBag()))
                    .ToImmutableArray()
        )
    );
}
