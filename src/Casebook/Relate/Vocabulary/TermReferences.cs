using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Relate.Vocabulary;

/// <summary>Checks the names that terms give of each other.</summary>
internal static class TermReferences
{
    /// <summary>Reports see-also names that nothing has.</summary>
    public static void Check(TermIndex index, DiagnosticBag problems)
    {
        foreach (var name in index.Terms.SelectMany(term => term.Definition?.SeeAlso ?? []))
        {
            if (index.Find(name.Value) is not null)
                continue;
            var nearest = index.Nearest(name.Value);
            problems.Add(RelateProblems.UnknownSeeAlso(name, nearest));
        }
    }
}
