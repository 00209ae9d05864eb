using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Cases;

/// <summary>A finding that a case has, or has not, because a result says so.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Result">The result that makes it, or speaks against it.</param>
/// <param name="Shown">Whether the result makes it.</param>
internal sealed record CaseState(Term Finding, CaseResult Result, bool Shown);

/// <summary>Derives findings from results, by what the laboratory or the author calls them and by nothing else: a low haemoglobin is anaemia.</summary>
internal static class CaseStates
{
    /// <summary>The findings that results make; none that the author states himself, present or absent.</summary>
    /// <remarks>What one result makes, another of another day does not take away. A narrower test makes the finding; a normal one leaves it
    /// open.</remarks>
    public static ImmutableArray<CaseState> Of(TermIndex terms, ImmutableArray<CaseFinding> findings, IEnumerable<CaseResult> results)
    {
        var states = new List<CaseState>();
        foreach (var result in results)
        {
            foreach (var test in result.Test.SelfAndAncestors())
            {
                foreach (var (finding, state) in terms.StatesOf(test))
                {
                    var polarity = state.Of(result.Result.Outcome);
                    if (polarity == ResultPolarity.Positive || (polarity == ResultPolarity.Negative && test == result.Test))
                        states.Add(new CaseState(finding, result, polarity == ResultPolarity.Positive));
                }
            }
        }
        if (states.Count == 0)
            return [];
        var stated = findings.Select(finding => finding.Term).ToHashSet();
        var made = states.Where(state => state.Shown).Select(state => state.Finding).ToHashSet();
        return [.. states.Where(state => !stated.Contains(state.Finding) && (state.Shown || !made.Contains(state.Finding)))];
    }
}
