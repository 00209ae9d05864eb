using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Relate.Vocabulary;

/// <summary>Connects terms to their parents and children.</summary>
internal static class TermHierarchy
{
    /// <summary>Fills parents and children; a parent that would close a circle is reported and left out.</summary>
    public static void Connect(TermIndex index, DiagnosticBag problems)
    {
        foreach (var term in index.Terms.OrderBy(term => term.Definition is { IsStarter: true }))
        {
            foreach (var name in term.Definition?.Parents ?? [])
            {
                if (index.Find(term.Kind, name.Value) is not { } parent || term.Parents.Contains(parent))
                    continue;
                if (parent.SelfAndAncestors().Contains(term))
                {
                    problems.Add(
                        parent == term
                            ? RelateProblems.OwnParent(name.Location, term.Name)
                            : RelateProblems.CyclicParents(name.Location, term.Name, parent.Name)
                    );
                    continue;
                }
                term.Parents = term.Parents.Add(parent);
            }
        }
        foreach (
            var group in index
                .Terms.SelectMany(term => term.Parents, (child, parent) => (child, parent))
                .GroupBy(pair => pair.parent, pair => pair.child)
        )
            group.Key.Children = [.. group.OrderBy(child => child.Index)];
    }
}
