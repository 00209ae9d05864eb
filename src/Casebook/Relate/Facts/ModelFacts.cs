using System.Collections.Immutable;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Citations;
using Casebook.Relate.Related;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Facts;

/// <summary>A kind of fact that files rest on.</summary>
internal enum FactKind
{
    /// <summary>What a case says, by its place among the cases.</summary>
    Case,

    /// <summary>Which cases are like a case, by the place of that case.</summary>
    Related,

    /// <summary>Which cases say something of a work, by its place among the works.</summary>
    Work,

    /// <summary>How a term is defined, by its place among the terms.</summary>
    Term,

    /// <summary>What can be chosen at a kind of decision, by the number of the kind.</summary>
    Choice,

    /// <summary>Which cases say something of a term, by its place among the terms.</summary>
    Use,
}

/// <summary>
/// The facts of a model as hashes, and its frame: all that every file may rest on without asking. While the frame is as it was, a file that asked only
/// for facts that are as they were has the same bytes.
/// </summary>
internal sealed class ModelFacts
{
    private const int Kinds = 6;
    private readonly SiteModel _model;

    /// <summary>Works the hashes out; what cases have in common only when it is asked for.</summary>
    public ModelFacts(SiteModel model)
    {
        _model = model;
        var hash = new HashBuilder();
        Frame = FrameOf(model, hash);
        Features = FeaturesOf(model, hash);
        Known =
        [
            [.. model.Cases.Select(entry => Of(entry, model, hash))],
            [],
            [.. model.Works.Select(work => Of(work, hash))],
            [.. model.Terms.Terms.Select(term => hash.Add(Words(term.Definition?.Definition?.Location)).Take())],
            [.. Enum.GetValues<DecisionKind>().Select(kind => hash.Add(model.Choices.Of(kind)).Take())],
            [.. model.TermCases.Select(term => Of(term, hash))],
        ];
    }

    /// <summary>The number of a fact.</summary>
    public static int NumberOf(FactKind kind, int index) => (index * Kinds) + (int)kind;

    /// <summary>Names, keys, addresses and their order, works, and the texts of cases that are not published: what decides how every case is
    /// read.</summary>
    public UInt128 Frame { get; }

    /// <summary>What decides which cases are alike: while it is as it was, all <see cref="FactKind.Related"/> are.</summary>
    public UInt128 Features { get; }

    /// <summary>The facts by kind and place; of <see cref="FactKind.Related"/> none.</summary>
    public ImmutableArray<UInt128[]> Known { get; }

    /// <summary>Paths of the sources that frame and facts speak for.</summary>
    public IEnumerable<string> Sources => _model.Sources.Cases.Concat(_model.Sources.Terms).Select(file => file.Path);

    /// <summary>Which cases are like each case.</summary>
    public UInt128[] FindRelated()
    {
        var hashes = new UInt128[_model.Cases.Length];
        Parallel.For(
            0,
            hashes.Length,
            () => new HashBuilder(),
            (i, _, hash) =>
            {
                foreach (var related in _model.Related[i])
                {
                    hash.Add(related.Case.Index).Add(related.SharedWorks).Add(related.SharedTerms.Length);
                    foreach (var term in related.SharedTerms)
                        hash.Add(term.Index);
                }
                hashes[i] = hash.Take();
                return hash;
            },
            _ => { }
        );
        return hashes;
    }

    /// <summary>Which kind a fact is of, and its place among those.</summary>
    public static (FactKind Kind, int Index) FactOf(int number) => ((FactKind)(number % Kinds), number / Kinds);

    private static UInt128 Of(CaseEntry entry, SiteModel model, HashBuilder hash)
    {
        hash.Add(entry.Case.File.Text);
        // A link to another case has the title of that case for its words.
        foreach (var mention in entry.CaseMentions)
            hash.Add(model.Targets.Cases[mention.Slug].File.Text);
        return hash.Take();
    }

    private static UInt128 Of(WorkCitations work, HashBuilder hash)
    {
        hash.Add(work.Url).Add(work.HasPage ? 1 : 0).Add(work.TimesCited);
        hash.Add(work.Cases.Length).Add(work.CitedBy.Length).Add(work.AskedIn.Length);
        foreach (var entry in work.Cases.Concat(work.RetoldIn))
            hash.Add(entry.Index);
        foreach (var citing in work.CitedBy.Concat(work.AskedIn))
            hash.Add(citing.Case.Index).Add(citing.Mentions.Length);
        return hash.Take();
    }

    private static UInt128 Of(TermCases term, HashBuilder hash)
    {
        hash.Add(term.CaseCount).Add(term.Shown.Length).Add(term.NotShown.Length).Add(term.Undecided.Length).Add(term.Backlinks.Length);
        foreach (var entry in term.Shown.Concat(term.NotShown).Concat(term.Undecided).Concat(term.Backlinks.Select(link => link.Case)))
            hash.Add(entry.Index);
        foreach (var companion in term.Companions)
            hash.Add(companion.Term.Index).Add(companion.Together);
        return hash.Take();
    }

    private static UInt128 FeaturesOf(SiteModel model, HashBuilder hash)
    {
        foreach (var entry in model.Cases)
        {
            hash.Add(-1);
            foreach (var feature in RelatedCases.FeaturesOf(entry))
                hash.Add(feature is Term term ? term.Index : model.WorkIndex[(WorkEntry)feature] + model.Terms.Terms.Length);
        }
        return hash.Take();
    }

    private static UInt128 FrameOf(SiteModel model, HashBuilder hash)
    {
        foreach (var entry in model.Cases)
            hash.Add(entry.SourcePath).Add(entry.Case.Slug);
        var published = model.Cases.Select(entry => entry.SourcePath).ToHashSet(StringComparer.Ordinal);
        foreach (var file in model.Sources.Cases.Where(file => !published.Contains(file.Path)))
            hash.Add(file.Path).Add(file.Text);
        foreach (var term in model.Terms.Terms)
            hash.Add((int)term.Kind).Add(term.Name).Add(term.Slug).Add(term.Definition is null ? 0 : 1);
        foreach (var work in model.Works)
            hash.Add(work.Work.Key).Add(work.Work.Slug).Add(work.Work.Work.Location.File.Path).Add(Words(work.Work.Work.Location));
        // The first reason for citing gives every list of works one more tab.
        hash.Add(model.Works.Any(work => work.CitedBy.Any(citing => citing.Mentions.Any(mention => mention.Item.Intent is not null))) ? 1 : 0);
        AddWithoutDefinitions(model, hash);
        return hash.Take();
    }

    // All of the vocabulary but the words of definitions, which are facts of their own. An alias may bring words from anywhere in its file.
    private static void AddWithoutDefinitions(SiteModel model, HashBuilder hash)
    {
        var definitions = model
            .Terms.Terms.Select(term => term.Definition?.Definition?.Location)
            .OfType<TextLocation>()
            .ToLookup(place => place.File);
        foreach (var file in model.Sources.Terms)
        {
            var at = 0;
            hash.Add(file.Path);
            foreach (var place in definitions[file].Where(_ => !file.Text.Contains('&', StringComparison.Ordinal)).Order())
            {
                if (place.Span.Start < at)
                    continue;
                hash.Add(file.Text.AsSpan(at, place.Span.Start - at));
                at = place.Span.End;
            }
            hash.Add(file.Text.AsSpan(at));
        }
    }

    private static string Words(TextLocation? place) =>
        place is { } given ? given.File.Text[given.Span.Start..Math.Min(given.Span.End, given.File.Text.Length)] : "";
}
