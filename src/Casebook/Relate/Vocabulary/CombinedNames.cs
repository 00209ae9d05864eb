using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Vocabulary;

/// <summary>Names with a slash: <c>anti-SSA/Ro</c> gives one thing both its names, <c>anti-SSA/SSB</c> names two things.</summary>
internal static class CombinedNames
{
    /// <summary>Makes a combination a name of the term that all its parts are names of; one of several terms is reported.</summary>
    /// <returns>How many terms its parts name; 0 when the name has a term of its own, or one of its parts has none.</returns>
    public static int Resolve<T>(
        TermKind kind,
        Located<string> name,
        Dictionary<(TermKind, string), T> terms,
        DiagnosticBag problems,
        Func<T, string> nameOf
    )
        where T : class
    {
        if (!name.Value.Contains('/', StringComparison.Ordinal) || terms.ContainsKey((kind, FoldedText.NameKey(name.Value))))
            return 0;
        var parts = PartsOf(name.Value);
        var found = parts.Select(part => terms.GetValueOrDefault((kind, FoldedText.NameKey(part)))).ToList();
        if (found.Count < 2 || found.Contains(null))
            return 0;
        if (found.Distinct().Count() == 1)
        {
            terms.Add((kind, FoldedText.NameKey(name.Value)), found[0]!);
            return 1;
        }
        problems.Add(RelateProblems.NameOfSeveral(name, [.. found.Distinct().Select(term => nameOf(term!))]));
        return found.Distinct().Count();
    }

    /// <summary>The names that a combination stands for: what stands before the first and behind the last belongs to all.</summary>
    public static ImmutableArray<string> PartsOf(string name)
    {
        var pieces = name.Split('/');
        var head = pieces[0].LastIndexOfAny(['-', ' ']) + 1;
        var tail = pieces[^1].IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? pieces[^1][space..] : "";
        var before = name[..head];
        pieces[0] = pieces[0][head..];
        pieces[^1] = pieces[^1][..^tail.Length];
        return pieces.Any(piece => piece.Length == 0) ? [name] : [.. pieces.Select(piece => before + piece + tail)];
    }
}
