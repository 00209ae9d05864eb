using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>Finds out which terms of the starter vocabularies a site uses: the others make no page.</summary>
internal sealed class StarterUse
{
    private readonly ImmutableArray<TermDefinition> _starters;
    private readonly HashSet<(TermKind, string)> _known;
    private readonly Dictionary<(TermKind, string), TermDefinition> _byName = [];
    private readonly Dictionary<string, TermDefinition> _tests = new(StringComparer.Ordinal);
    private readonly HashSet<TermDefinition> _taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>Own terms use starters too: as broader terms and in <c>see_also</c>.</summary>
    public StarterUse(ImmutableArray<TermDefinition> own, ImmutableArray<TermDefinition> starters)
    {
        _starters = starters;
        _known = [.. own.SelectMany(Keys)];
        foreach (var starter in starters)
        {
            foreach (var key in Keys(starter))
                _byName.TryAdd(key, starter);
        }
        foreach (var test in own.Concat(starters).Where(term => term.Kind == TermKind.Test))
        {
            foreach (var (_, key) in Keys(test))
                _tests.TryAdd(key, test);
        }
        foreach (var term in own)
        {
            foreach (var parent in term.Parents)
                Take(term.Kind, parent.Value);
            foreach (var other in term.SeeAlso)
                Take(other.Value);
        }
    }

    /// <summary>Takes the term of a kind with this name, and all that is broader.</summary>
    public void Take(TermKind kind, string name)
    {
        if (Starter(kind, FoldedText.NameKey(name)) is not { } starter || !_taken.Add(starter))
            return;
        foreach (var parent in starter.Parents)
            Take(starter.Kind, parent.Value);
        foreach (var state in starter.States)
            Take(TermKind.Test, state.Test.Value);
    }

    // A name of the site's own is of its own kind.
    private TermDefinition? Starter(TermKind kind, string key)
    {
        foreach (var alike in TermKinds.Alike(kind))
        {
            if (_byName.TryGetValue((alike, key), out var starter))
                return starter;
            if (_known.Contains((alike, key)))
                return null;
        }
        return null;
    }

    /// <summary>Takes the term of any kind with this name, unless the site has one of its own.</summary>
    public void Take(string name)
    {
        var key = FoldedText.NameKey(name);
        if (TermIndex.Precedence.Any(kind => _known.Contains((kind, key))))
            return;
        foreach (var kind in TermIndex.Precedence)
        {
            if (!_byName.ContainsKey((kind, key)))
                continue;
            Take(kind, name);
            return;
        }
    }

    /// <summary>Takes the findings that results make.</summary>
    public void TakeMade(IEnumerable<TestResult> results)
    {
        var states = _starters
            .SelectMany(starter => starter.States, (finding, state) => (Finding: finding, State: state))
            .SelectMany(pair => NamesOfTest(pair.State.Test.Value), (pair, key) => (Key: key, pair.Finding, pair.State))
            .ToLookup(made => made.Key, made => (made.Finding, made.State), StringComparer.Ordinal);
        foreach (var (test, outcome) in results.Select(result => (result.TermName, result.Outcome)).Distinct())
        {
            foreach (var (finding, state) in states[FoldedText.NameKey(test)])
            {
                if (state.Of(outcome) == ResultPolarity.Positive)
                    Take(TermKind.Finding, finding.Name.Value);
            }
        }
    }

    private IEnumerable<string> NamesOfTest(string name)
    {
        var key = FoldedText.NameKey(name);
        return (_tests.GetValueOrDefault(key)?.Names.Select(other => FoldedText.NameKey(other.Value)) ?? []).Append(key).Distinct();
    }

    /// <summary>What was taken, in the order of the starters; names of terms that were not are left out of their <c>see_also</c>.</summary>
    public IEnumerable<TermDefinition> Taken()
    {
        _known.UnionWith(_taken.SelectMany(Keys));
        return _starters.Where(_taken.Contains).Select(starter => starter with { SeeAlso = [.. starter.SeeAlso.Where(name => IsKnown(name.Value))] });
    }

    private bool IsKnown(string name) => TermIndex.Precedence.Any(kind => _known.Contains((kind, FoldedText.NameKey(name))));

    private static IEnumerable<(TermKind, string)> Keys(TermDefinition term) =>
        term.Names.Select(name => (term.Kind, FoldedText.NameKey(name.Value)));
}
