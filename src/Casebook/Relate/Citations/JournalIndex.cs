using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Relate.Citations;

/// <summary>A journal under all the names the references give it.</summary>
/// <param name="Name">Its fullest name.</param>
/// <param name="OtherNames">The others, in order.</param>
/// <param name="Issns">Its ISSNs, in order.</param>
internal sealed record Journal(string Name, ImmutableArray<string> OtherNames, ImmutableArray<string> Issns);

/// <summary>Joins the names of one journal: those that share an ISSN, those that a reference gives side by side, and an abbreviation with the only full
/// name it can stand for. What was joined is told with the journal.</summary>
internal sealed class JournalIndex
{
    private static readonly string[] Links =
    [
        .. "of,the,and,in,for,on,de,du,des,la,le,et,y,e,del,della,di,der,die,das,fur,und,og,van,voor,a,an,to".Split(','),
    ];

    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Journal> _journals = new(StringComparer.Ordinal);

    public JournalIndex(IEnumerable<Work> works)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var issns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var work in works.Where(HasJournal))
        {
            foreach (var name in NamesOf(work))
            {
                names.TryAdd(KeyOf(name), name);
                Join(KeyOf(work.Container), KeyOf(name));
            }
            if (work.Issn.Length == 0)
                continue;
            issns.Add(work.Issn);
            Join(KeyOf(work.Container), IssnKey(work.Issn));
        }
        JoinAbbreviations(names, issns);
        var ofRoot = issns.ToLookup(issn => Root(IssnKey(issn)), StringComparer.Ordinal);
        foreach (var group in names.GroupBy(name => Root(name.Key), StringComparer.Ordinal))
            _journals.Add(group.Key, Make([.. group.Select(name => name.Value)], [.. ofRoot[group.Key]]));
    }

    /// <summary>The journal of a work; null for a work that is in none.</summary>
    public Journal? Of(Work work) => HasJournal(work) ? _journals[Root(KeyOf(work.Container))] : null;

    private static bool HasJournal(Work work) => work.Container.Length > 0 && work.Type is WorkType.Article or WorkType.Preprint;

    private static IEnumerable<string> NamesOf(Work work) =>
        work.ContainerShort.Length > 0 ? [work.Container, work.ContainerShort] : [work.Container];

    // "The Lancet" is the Lancet, and "Arthritis & Rheumatism" Arthritis and Rheumatism.
    private static string KeyOf(string name) => string.Join('-', WordsOf(name)) is { Length: > 0 } key ? key : FoldedText.Slug(name);

    private static string IssnKey(string issn) => "issn:" + issn;

    private static IEnumerable<string> WordsOf(string name) =>
        FoldedText.Hyphenated(name).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => !Links.Contains(word, StringComparer.Ordinal));

    private void JoinAbbreviations(Dictionary<string, string> names, SortedSet<string> issns)
    {
        var alike = names.Keys.Select(key => (Key: key, Words: key.Split('-'))).Where(name => name.Words.Length > 1).ToLookup(InitialsOf);
        var withIssn = issns.Select(issn => Root(IssnKey(issn))).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, words) in alike.SelectMany(group => group).OrderBy(name => name.Key, StringComparer.Ordinal))
        {
            var meant = alike[InitialsOf((key, words))]
                .Where(other => Abbreviates(words, other.Words))
                .Select(other => Root(other.Key))
                .Distinct(StringComparer.Ordinal)
                .Take(2)
                .ToList();
            if (meant is not [var only] || only == Root(key) || withIssn.Contains(only) && withIssn.Contains(Root(key)))
                continue;
            if (withIssn.Contains(Root(key)))
                withIssn.Add(only);
            Join(only, key);
        }
    }

    private static string InitialsOf((string Key, string[] Words) name) => string.Concat(name.Words.Select(word => word[0]));

    // Each word is the beginning of its fellow, or its first and other letters in order ("dtsch", "natl"); at least one is shorter.
    private static bool Abbreviates(string[] shorter, string[] full)
    {
        var cut = false;
        for (var i = 0; i < full.Length; i++)
        {
            if (shorter[i] == full[i])
                continue;
            if (
                shorter[i].Length >= full[i].Length
                || !(full[i].StartsWith(shorter[i], StringComparison.Ordinal) || IsContraction(shorter[i], full[i]))
            )
                return false;
            cut = true;
        }
        return cut;
    }

    private static bool IsContraction(string shorter, string full)
    {
        if (shorter.Length < 3 || shorter[0] != full[0])
            return false;
        var at = 0;
        foreach (var letter in shorter)
        {
            at = full.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    }

    private static Journal Make(List<string> names, ImmutableArray<string> issns)
    {
        var full = names.MaxBy(name => (FoldedText.Key(name).Length, name))!;
        return new Journal(full, [.. names.Where(name => name != full).Order(StringComparer.Ordinal)], issns);
    }

    private void Join(string one, string other)
    {
        var (first, second) = (Root(one), Root(other));
        if (first != second)
            _parents[second] = first;
    }

    private string Root(string key)
    {
        var root = key;
        while (_parents.TryGetValue(root, out var parent))
            root = parent;
        // The next way up is short.
        while (key != root)
            (_parents[key], key) = (root, _parents[key]);
        return root;
    }
}
