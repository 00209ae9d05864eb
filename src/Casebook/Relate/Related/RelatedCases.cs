using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Facts;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Related;

/// <summary>
/// Finds the cases most like each case: by diagnoses, positive findings, positive tests and works in common, the rarer the more telling.
/// Related cases are found when it is first asked for, on any thread: a preview asks for one case of thousands.
/// </summary>
internal sealed class RelatedCases(ImmutableArray<CaseEntry> cases)
{
    private const int Max = 5;
    private const int MaxReasons = 4;

    // A feature of more cases than this tells next to nothing, and following it would cost the square of their number.
    private const int HubSize = 300;

    [ThreadStatic]
    private static double[]? _scores;

    private readonly Lazy<FeatureTable> _features = new(() => new FeatureTable(cases));
    private readonly ImmutableArray<RelatedCase>[] _found = new ImmutableArray<RelatedCase>[cases.Length];

    /// <summary>Whether two readings of a case have the same in common with every other.</summary>
    public static bool HaveSameFeatures(CaseEntry one, CaseEntry other) => FeaturesOf(one).SequenceEqual(FeaturesOf(other));

    /// <summary>Terms and works by which a case is like others; may contain duplicates.</summary>
    public static IEnumerable<object> FeaturesOf(CaseEntry entry) => FeatureTable.FeaturesOf(entry);

    /// <summary>The related cases of the case with a number, best first.</summary>
    public ImmutableArray<RelatedCase> this[int index] => Asked.Of(FactKind.Related, index, Of(index));

    private ImmutableArray<RelatedCase> Of(int index)
    {
        if (!_found[index].IsDefault)
            return _found[index];
        var scores = _scores is { } kept && kept.Length >= cases.Length ? kept : _scores = new double[cases.Length];
        return _found[index] = FindFor(index, _features.Value, scores);
    }

    private ImmutableArray<RelatedCase> FindFor(int index, FeatureTable features, double[] scores)
    {
        var touched = new List<int>();
        foreach (var feature in features.Of(index))
        {
            var holders = features.Holders(feature);
            if (holders.Length > HubSize)
                continue;
            var weight = features.Weight(feature);
            foreach (var other in holders)
            {
                ref var score = ref scores[other];
                if (score == 0)
                    touched.Add(other);
                score += weight;
            }
        }
        scores[index] = 0;
        var best = Best(index, touched, scores);
        foreach (var other in touched)
            scores[other] = 0;
        return [.. best.Select(other => Explain(index, other, features))];
    }

    private static List<int> Best(int index, List<int> touched, double[] scores)
    {
        var best = new List<int>(Max + 1);
        foreach (var other in touched)
        {
            if (other == index || (best.Count == Max && !IsBefore(other, best[^1])))
                continue;
            var place = best.FindIndex(held => IsBefore(other, held));
            best.Insert(place < 0 ? best.Count : place, other);
            if (best.Count > Max)
                best.RemoveAt(Max);
        }
        return best;

        bool IsBefore(int one, int held) => scores[one] > scores[held] || (scores[one] == scores[held] && one < held);
    }

    private RelatedCase Explain(int index, int other, FeatureTable features)
    {
        var shared = Array.FindAll(features.Of(index), features.Of(other).Contains);
        var terms = shared.Where(features.IsTerm).OrderByDescending(features.Weight).ThenBy(feature => feature).Select(features.TermOf).ToList();
        // A broader diagnosis says nothing beside the narrower one.
        terms.RemoveAll(term => terms.Exists(narrower => narrower != term && narrower.SelfAndAncestors().Contains(term)));
        return new RelatedCase(cases[other], [.. terms.Take(MaxReasons)], shared.Count(feature => !features.IsTerm(feature)));
    }

    /// <summary>The features of all cases as numbers: terms first, works behind them.</summary>
    private sealed class FeatureTable
    {
        private readonly int[][] _byCase;
        private readonly int[][] _holders;
        private readonly List<Term?> _terms = [];
        private readonly double[] _weights;
        private readonly Dictionary<object, int> _numbers = [];

        public FeatureTable(ImmutableArray<CaseEntry> cases)
        {
            _byCase = new int[cases.Length][];
            var holders = new List<List<int>>();
            foreach (var entry in cases)
            {
                var features = new HashSet<int>();
                foreach (var feature in FeaturesOf(entry))
                    features.Add(NumberOf(feature));
                _byCase[entry.Index] = [.. features];
                foreach (var feature in features)
                {
                    while (holders.Count <= feature)
                        holders.Add([]);
                    holders[feature].Add(entry.Index);
                }
            }
            _holders = [.. holders.Select(list => list.ToArray())];
            _weights = [.. _holders.Select((list, feature) => Importance(_terms[feature]) * Math.Log(1 + ((double)cases.Length / list.Length)))];
        }

        // Terms and works; may contain duplicates.
        public static IEnumerable<object> FeaturesOf(CaseEntry entry) => TermsOf(entry).Concat<object>(entry.AllWorks());

        public int[] Of(int index) => _byCase[index];

        public int[] Holders(int feature) => _holders[feature];

        public double Weight(int feature) => _weights[feature];

        public bool IsTerm(int feature) => _terms[feature] is not null;

        public Term TermOf(int feature) => _terms[feature]!;

        private static IEnumerable<Term> TermsOf(CaseEntry entry)
        {
            foreach (var (term, use) in CaseTerms.Of(entry))
            {
                if (use != TermUse.Shown || !term.Kind.IsOfIllness())
                    continue;
                foreach (var broader in term.SelfAndAncestors())
                    yield return broader;
            }
        }

        private static double Importance(Term? term) =>
            term?.Kind switch
            {
                TermKind.Diagnosis => 2,
                TermKind.Test => term.Definition?.Group?.Value == "laboratory" ? 0.5 : 1.5,
                _ => 1,
            };

        private int NumberOf(object feature)
        {
            if (_numbers.TryGetValue(feature, out var number))
                return number;
            _numbers.Add(feature, number = _terms.Count);
            _terms.Add(feature as Term);
            return number;
        }
    }
}
