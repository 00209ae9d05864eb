using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Vocabulary;

/// <summary>The vocabulary of a site: its own terms, and beneath them those of the starter vocabularies that its settings name.</summary>
internal sealed class SiteVocabulary
{
    private readonly ImmutableArray<TermDefinition> _own;

    /// <summary>A vocabulary.</summary>
    /// <param name="own">What the site defines.</param>
    /// <param name="starters">What the program brings along, in the order of precedence.</param>
    public SiteVocabulary(ImmutableArray<TermDefinition> own, ImmutableArray<TermDefinition> starters) =>
        (_own, Starters) = starters.IsEmpty ? (own, []) : StarterOverlay.Lay(own, starters);

    /// <summary>Every term, whether the site uses it or not.</summary>
    public IEnumerable<TermDefinition> All => _own.Concat(Starters);

    /// <summary>Terms of the starter vocabularies, whether the site uses them or not.</summary>
    public ImmutableArray<TermDefinition> Starters { get; }

    /// <summary>The starter vocabularies that the settings name.</summary>
    public ImmutableArray<string> Chosen { get; init; } = [];

    /// <summary>The terms that have a place on the site: its own, and those starters that something names, with all that is broader.</summary>
    /// <param name="named">Names by which cases mean a term of a kind.</param>
    /// <param name="linked">Names in double brackets, of which the kind is not said.</param>
    /// <param name="results">Results of cases, which may make a finding.</param>
    public ImmutableArray<TermDefinition> InUse(
        IEnumerable<(TermKind Kind, Located<string> Name)> named,
        IEnumerable<Located<string>> linked,
        IEnumerable<TestResult> results
    )
    {
        if (Starters.IsEmpty)
            return _own;
        var use = new StarterUse(_own, Starters);
        foreach (var (kind, name) in named.Select(one => (one.Kind, one.Name.Value)).Distinct())
            use.Take(kind, name);
        foreach (var name in linked)
            use.Take(name.Value);
        use.TakeMade(results);
        return [.. _own, .. use.Taken()];
    }
}
