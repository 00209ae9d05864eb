using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>Checks the names that terms give of each other and of themselves.</summary>
internal static class TermReferences
{
    /// <summary>The sign that stands for any name of a term in <c>not_in</c>.</summary>
    public const char AnyName = '~';

    /// <summary>Reports names that nothing has, states that no result can make, and phrases that hold no name of their term.</summary>
    public static void Check(TermIndex index, DiagnosticBag problems)
    {
        foreach (var term in index.Terms)
        {
            if (term.Definition is not { } definition)
                continue;
            foreach (var name in definition.SeeAlso)
            {
                if (index.Find(name.Value) is null)
                    problems.Add(RelateProblems.UnknownSeeAlso(name, index.Nearest(name.Value)));
            }
            CheckStates(term, definition, index, problems);
            CheckWords(term, definition, problems);
        }
    }

    /// <summary>The phrases that an entry of <c>not_in</c> stands for.</summary>
    public static IEnumerable<string> Phrases(Term term, string written) =>
        written.Contains(AnyName, StringComparison.Ordinal)
            ? term.Names.Select(name => written.Replace(AnyName.ToString(), name, StringComparison.Ordinal))
            : [written];

    private static void CheckStates(Term term, TermDefinition definition, TermIndex index, DiagnosticBag problems)
    {
        foreach (var state in definition.States)
        {
            if (term.Kind != TermKind.Finding)
                problems.Add(RelateProblems.StateIsNoFinding(state.Test.Location, term.Name, term.Kind.Key()));
            else if (index.Find(TermKind.Test, state.Test.Value)?.Definition is null)
                problems.Add(RelateProblems.StateOfUnknownTest(state.Test, term.Name, index.Nearest(TermKind.Test, state.Test.Value)));
        }
    }

    private static void CheckWords(Term term, TermDefinition definition, DiagnosticBag problems)
    {
        var keys = term.Names.Select(FoldedText.NameKey).ToHashSet(StringComparer.Ordinal);
        foreach (var phrase in definition.NotIn)
        {
            if (!phrase.Value.Contains(AnyName, StringComparison.Ordinal) && !keys.Any(FoldedText.NameKey(phrase.Value).Contains))
                problems.Add(RelateProblems.PhraseWithoutName(phrase, term.Name));
        }
        foreach (var needs in definition.Needs)
        {
            if (needs.Name is { } name && !keys.Contains(FoldedText.NameKey(name.Value)))
                problems.Add(RelateProblems.NeedsOfOtherName(name, term.Name));
        }
    }
}
