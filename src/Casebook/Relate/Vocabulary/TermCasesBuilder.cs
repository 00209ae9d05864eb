using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Vocabulary;

/// <summary>Gathers the cases of every term, narrower terms included.</summary>
internal static class TermCasesBuilder
{
    private const int MaxCompanions = 12;

    // What goes together in one case alone may be chance.
    private const int MinTogether = 2;

    /// <summary>One record for each term, in the order of terms.</summary>
    public static ImmutableArray<TermCases> Build(TermIndex index, ImmutableArray<CaseEntry> cases, int threads)
    {
        var own = new Collected[index.Terms.Length];
        for (var i = 0; i < own.Length; i++)
            own[i] = new Collected();
        var shownByCase = new Term[cases.Length][];
        foreach (var entry in cases)
        {
            var shown = new HashSet<Term>();
            foreach (var (term, use) in CaseTerms.Of(entry))
            {
                // What has the narrower thing has the broader one; what lacks the narrower may well have the broader in another form.
                foreach (var meant in use == TermUse.NotShown ? [term] : term.SelfAndAncestors())
                    own[meant.Index].Add(entry, use);
                if (use == TermUse.Shown)
                    shown.Add(term);
            }
            foreach (var mention in entry.TermMentions)
                own[mention.Term.Index].Backlinks.Add(new TermBacklink(entry, mention.Place));
            shownByCase[entry.Index] = [.. shown];
        }
        var built = new TermCases[own.Length];
        Parallel.For(
            0,
            own.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => built[i] = own[i].ToRecord(index.Terms[i], index, shownByCase, own)
        );
        return [.. built];
    }

    private sealed class Collected
    {
        private readonly List<CaseEntry>[] _byUse =
        [
            [],
            [],
            [],
        ];

        public List<TermBacklink> Backlinks { get; } = [];

        public int ShownCount => _byUse[(int)TermUse.Shown].Count;

        // Cases come one after the other, so a case already noted is the last of the list.
        public void Add(CaseEntry entry, TermUse use)
        {
            var list = _byUse[(int)use];
            if (list.Count == 0 || list[^1] != entry)
                list.Add(entry);
        }

        public TermCases ToRecord(Term term, TermIndex index, Term[][] shownByCase, Collected[] all) =>
            new()
            {
                CaseCount = _byUse.SelectMany(list => list).Distinct().Count(),
                Term = term,
                Shown = [.. _byUse[(int)TermUse.Shown]],
                NotShown = [.. _byUse[(int)TermUse.NotShown]],
                Undecided = [.. _byUse[(int)TermUse.Undecided].Except(_byUse[(int)TermUse.Shown])],
                Backlinks = [.. Backlinks],
                Companions = CompanionsOf(term, index, shownByCase, all),
            };

        // How often both are shown together, weighed by how rare the companion is: ubiquitous terms tell little.
        private ImmutableArray<Companion> CompanionsOf(Term term, TermIndex index, Term[][] shownByCase, Collected[] all)
        {
            var together = new Dictionary<Term, int>();
            foreach (var entry in _byUse[(int)TermUse.Shown])
            {
                foreach (var other in shownByCase[entry.Index])
                {
                    if (other.Kind.IsOfIllness())
                        together[other] = together.GetValueOrDefault(other) + 1;
                }
            }
            foreach (var relative in term.SelfAndDescendants().Concat(term.SelfAndAncestors()))
                together.Remove(relative);
            // A result and the finding that it makes are one thing twice.
            foreach (var state in term.Definition?.States ?? [])
            {
                if (index.Find(TermKind.Test, state.Test.Value) is { } test)
                    together.Remove(test);
            }
            foreach (var (finding, _) in index.StatesOf(term))
                together.Remove(finding);
            var total = (double)Math.Max(1, shownByCase.Length);
            return
            [
                .. together
                    .Where(pair => pair.Value >= MinTogether)
                    .OrderByDescending(pair => pair.Value * Math.Log(1 + (total / Math.Max(1, all[pair.Key.Index].ShownCount))))
                    .ThenBy(pair => pair.Key.Index)
                    .Take(MaxCompanions)
                    .Select(pair => new Companion(pair.Key, pair.Value)),
            ];
        }
    }
}
