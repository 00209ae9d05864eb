using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Vocabulary;

/// <summary>Tells a test that stands among the findings, and a finding that stands among the results.</summary>
/// <param name="vocabulary">All that is defined.</param>
internal sealed class OtherKinds(SiteVocabulary vocabulary)
{
    private readonly Lazy<Dictionary<(TermKind, string), TermDefinition>> _byName = new(() =>
    {
        var byName = new Dictionary<(TermKind, string), TermDefinition>();
        foreach (var term in vocabulary.All.Where(term => term.Kind is TermKind.Finding or TermKind.Test))
        {
            foreach (var name in term.Names)
                byName.TryAdd((term.Kind, FoldedText.NameKey(name.Value)), term);
        }
        return byName;
    });

    /// <summary>The message for a name that is no term of the kind it is used as, but one of the other; null when it is none.</summary>
    public Diagnostic? Misplaced(TermKind kind, Located<string> name)
    {
        if (kind is not (TermKind.Finding or TermKind.Test))
            return null;
        var other = kind == TermKind.Finding ? TermKind.Test : TermKind.Finding;
        if (!_byName.Value.TryGetValue((other, FoldedText.NameKey(name.Value)), out var term))
            return null;
        return kind == TermKind.Finding
            ? RelateProblems.TestAmongFindings(name, term.Group?.Value == "serology")
            : RelateProblems.FindingAmongResults(name, term.States is [var state, ..] ? $"{state.Test.Value}: {state.Level.Key()}" : null);
    }
}
