using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Relate.Citations;

/// <summary>Works that come to a library from outside: each new one gets a key that is free, each known one is told apart and reported.</summary>
internal sealed class LibraryAddition
{
    private const int MaxKeyLength = 60;

    private readonly WorkIdentity _identity = new();
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly DiagnosticBag _problems;

    /// <summary>Knows the library and what the cases of a site give themselves.</summary>
    public LibraryAddition(ImmutableArray<Work> library, ImmutableArray<TeachingCase> cases, DiagnosticBag problems)
    {
        _problems = problems;
        // The site's own troubles are for `check`.
        var known = new WorkLibraryBuilder(DateOnly.MaxValue.AddYears(-1), new DiagnosticBag()).Build(library, cases);
        foreach (var entry in known.Works)
            _identity.Add(entry);
        _keys.UnionWith(known.ByKey.Keys);
        _keys.UnionWith(known.ByCase.Values.SelectMany(references => references.Keys.Keys));
    }

    /// <summary>The entry of a work, with its key: that of the same work if the library has it already, else a new one.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isNew">Whether it has to be added.</param>
    /// <param name="isExpected">Whether it is no surprise that it is known, so that nothing needs to be said.</param>
    public WorkEntry Add(Work work, out bool isNew, bool isExpected = false)
    {
        isNew = false;
        if (_identity.Find(work) is { } same)
        {
            if (!isExpected)
                _problems.Add(RelateProblems.WorkNotAdded(work.Location, same.Key, same.Work.Location));
            return same;
        }
        isNew = true;
        var key = FreeKey(work);
        var entry = new WorkEntry(key, key, work with { Key = key });
        _keys.Add(key);
        _identity.Add(entry);
        return entry;
    }

    // A key of another work, or one that no citation could name, gives way.
    private string FreeKey(Work work)
    {
        if (IsCitable(work.Key) && !_keys.Contains(work.Key))
            return work.Key;
        var stem = WorkKey.Generate(work);
        for (var n = 0; ; n++)
        {
            if (!_keys.Contains(WorkKey.Numbered(stem, n)))
                return WorkKey.Numbered(stem, n);
        }
    }

    private static bool IsCitable(string key)
    {
        if (key.Length is 0 or > MaxKeyLength)
            return false;
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsLetterOrDigit(key[i]) || key[i] == '_')
                continue;
            if (
                i == 0
                || i == key.Length - 1
                || !":.#$%&-+?<>~/".Contains(key[i], StringComparison.Ordinal)
                || !char.IsLetterOrDigit(key[i + 1]) && key[i + 1] != '_'
            )
                return false;
        }
        return true;
    }
}
