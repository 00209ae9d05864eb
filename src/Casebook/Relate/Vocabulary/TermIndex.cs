using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Vocabulary;

/// <summary>All terms of a site, found by name or synonym whatever the spelling.</summary>
internal sealed class TermIndex
{
    /// <summary>Where a bare name could mean terms of several kinds, the first of these is meant.</summary>
    public static readonly ImmutableArray<TermKind> Precedence =
    [
        TermKind.Diagnosis,
        TermKind.Finding,
        TermKind.Test,
        TermKind.Treatment,
        TermKind.Site,
        TermKind.Drug,
        TermKind.Procedure,
        TermKind.Organism,
        TermKind.Gene,
        TermKind.Score,
    ];

    private readonly FrozenDictionary<(TermKind, string), Term> _byName;

    // The same names stand in thousands of cases; their keys are made once.
    private readonly ConcurrentDictionary<(TermKind Kind, string Name), Term?> _asWritten = new();
    private readonly ILookup<Term, (Term Finding, LaboratoryState State)> _states;

    /// <summary>An index over terms; <paramref name="byName"/> holds each name's folded key.</summary>
    public TermIndex(ImmutableArray<Term> terms, IReadOnlyDictionary<(TermKind Kind, string Key), Term> byName)
    {
        Terms = terms;
        _byName = byName.ToFrozenDictionary(pair => (pair.Key.Kind, pair.Key.Key), pair => pair.Value);
        _states = terms
            .Where(term => term.Kind == TermKind.Finding)
            .SelectMany(term => term.Definition?.States ?? [], (finding, state) => (Finding: finding, State: state))
            .Select(pair => (Test: Find(TermKind.Test, pair.State.Test.Value), pair.Finding, pair.State))
            .Where(pair => pair.Test is not null)
            .ToLookup(pair => pair.Test!, pair => (pair.Finding, pair.State));
    }

    /// <summary>The findings that a result of a test can make.</summary>
    public IEnumerable<(Term Finding, LaboratoryState State)> StatesOf(Term test) => _states[test];

    /// <summary>All terms, by kind and name.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The term of a kind, or of one like it, with this name or synonym; null when there is none.</summary>
    public Term? Find(TermKind kind, string name) =>
        _asWritten.GetOrAdd(
            (kind, name),
            static (written, byName) =>
            {
                var key = FoldedText.NameKey(written.Name);
                foreach (var alike in TermKinds.Alike(written.Kind))
                {
                    if (byName.TryGetValue((alike, key), out var term))
                        return term;
                }
                return null;
            },
            _byName
        );

    /// <summary>The term of any kind with this name or synonym; null when there is none.</summary>
    public Term? Find(string name)
    {
        var key = FoldedText.NameKey(name);
        foreach (var kind in Precedence)
        {
            if (_byName.TryGetValue((kind, key), out var term))
                return term;
        }
        return null;
    }

    /// <summary>The known name of a kind nearest to a written one; null when none is near.</summary>
    public string? Nearest(TermKind kind, string name) =>
        NearestName.Find(name, Terms.Where(term => term.Kind == kind && term.Definition is not null).Select(term => term.Name));

    /// <summary>The known name nearest to a written one; null when none is near.</summary>
    public string? Nearest(string name) => NearestName.Find(name, Terms.Where(term => term.Definition is not null).Select(term => term.Name));
}
