using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Facts;

namespace Casebook.Relate.Vocabulary;

/// <summary>A thing with a page of its own: defined by the vocabulary, or only named by a case.</summary>
internal sealed class Term
{
    private readonly TermDefinition? _definition;
    private string? _url;

    /// <summary>Number of the term, from 0, in the order of kinds and names; index into the model's lists.</summary>
    public required int Index { get; init; }

    /// <summary>What sort of thing.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>The name pages show.</summary>
    public required string Name { get; init; }

    /// <summary>Last part of its URL, unique within its kind.</summary>
    public required string Slug { get; init; }

    /// <summary>What the vocabulary says; null for a term that only cases name.</summary>
    public TermDefinition? Definition
    {
        get => Asked.Of(FactKind.Term, Index, _definition);
        init => _definition = value;
    }

    /// <summary>Its name and all its synonyms.</summary>
    public IEnumerable<string> Names => _definition is null ? [Name] : _definition.Names.Select(name => name.Value);

    /// <summary>Broader terms; filled once by the builder.</summary>
    public ImmutableArray<Term> Parents { get; internal set; } = [];

    /// <summary>Narrower terms by name; filled once by the builder.</summary>
    public ImmutableArray<Term> Children { get; internal set; } = [];

    /// <summary>Path of its page from the site's root.</summary>
    public string Url => _url ??= $"{TermFolders.Of(Kind)}/{Slug}/";

    /// <summary>This term and all that is broader, each once.</summary>
    public IEnumerable<Term> SelfAndAncestors() => Walk(term => term.Parents);

    /// <summary>This term and all that is narrower, each once.</summary>
    public IEnumerable<Term> SelfAndDescendants() => Walk(term => term.Children);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private List<Term> Walk(Func<Term, ImmutableArray<Term>> next)
    {
        var found = new List<Term> { this };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var term in next(found[i]))
            {
                if (!found.Contains(term))
                    found.Add(term);
            }
        }
        return found;
    }
}
