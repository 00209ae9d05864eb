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
    ];

    private readonly FrozenDictionary<(TermKind, string), Term> _byName;

    /// <summary>An index over terms; <paramref name="byName"/> holds each name's folded key.</summary>
    public TermIndex(ImmutableArray<Term> terms, IReadOnlyDictionary<(TermKind Kind, string Key), Term> byName)
    {
        Terms = terms;
        _byName = byName.ToFrozenDictionary(pair => (pair.Key.Kind, pair.Key.Key), pair => pair.Value);
    }

    /// <summary>All terms, by kind and name.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The term of a kind with this name or synonym; null when there is none.</summary>
    public Term? Find(TermKind kind, string name) => _byName.GetValueOrDefault((kind, FoldedText.Key(name)));

    /// <summary>The term of any kind with this name or synonym; null when there is none.</summary>
    public Term? Find(string name)
    {
        var key = FoldedText.Key(name);
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
