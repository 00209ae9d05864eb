using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Vocabulary;

/// <summary>Which diagnoses an antibody goes with in the cases where it is positive.</summary>
/// <param name="Cases">Number of cases with the antibody.</param>
/// <param name="Principal">Principal diagnoses of these with the number of their cases, the commonest first.</param>
/// <param name="Others">Further diagnoses of these, in the order of terms.</param>
internal sealed record AntibodyDiagnoses(int Cases, ImmutableArray<(Term Diagnosis, int Cases)> Principal, ImmutableArray<Term> Others)
{
    /// <summary>The antibodies that are positive, weakly too, in one of some cases.</summary>
    public static IEnumerable<Term> PositiveIn(IEnumerable<CaseEntry> cases) =>
        cases.SelectMany(entry => entry.Serology).Where(IsPositive).Select(result => result.Test).Distinct();

    /// <summary>The diagnoses that go with a test of serology.</summary>
    public static AntibodyDiagnoses Of(SiteModel model, Term test)
    {
        var positive = model
            .TermCases[test.Index]
            .Shown.Where(entry => entry.Serology.Any(result => result.Test == test && IsPositive(result)))
            .ToList();
        var principal = positive
            .SelectMany(entry => entry.Diagnoses.Take(1))
            .CountBy(term => term)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Index)
            .ToList();
        var others = positive.SelectMany(entry => entry.Diagnoses).Distinct().Except(principal.Select(pair => pair.Key)).OrderBy(term => term.Index);
        return new AntibodyDiagnoses(positive.Count, [.. principal.Select(pair => (pair.Key, pair.Value))], [.. others]);
    }

    // A low complement is abnormal, but nothing that "positive" could be asked of.
    private static bool IsPositive(CaseResult result) => result.Result is { Polarity: ResultPolarity.Positive, Outcome: not Outcome.Low };
}
