using System.Collections.Frozen;
using Casebook.Domain;
using Casebook.Domain.Negation;

namespace Casebook.Relate.Vocabulary;

/// <summary>The names that the vocabulary defines; names that only cases use are none of them.</summary>
internal sealed class DefinedNames
{
    private readonly FrozenSet<(TermKind Kind, string Key)> _folded;
    private readonly FrozenSet<string> _exact;

    /// <summary>The names of a vocabulary.</summary>
    public DefinedNames(IEnumerable<TermDefinition> definitions)
    {
        var names = definitions.SelectMany(term => term.Names.Select(name => (term.Kind, name.Value))).ToList();
        _folded = names.Select(name => (name.Kind, FoldedText.NameKey(name.Value))).ToFrozenSet();
        _exact = names.Select(name => name.Value.Trim()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How well the vocabulary knows a name of a kind.</summary>
    public NameKnowledge Find(TermKind kind, string name)
    {
        var key = FoldedText.NameKey(name);
        var isKnown = false;
        foreach (var alike in TermKinds.Alike(kind))
            isKnown |= _folded.Contains((alike, key));
        if (!isKnown)
            return NameKnowledge.Unknown;
        return _exact.Contains(name.Trim()) ? NameKnowledge.Exact : NameKnowledge.Folded;
    }
}
