using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Facts;

namespace Casebook.Relate.Challenges.Decisions;

/// <summary>What the cases of a casebook ask, look at, order and give, the commonest first: the plausible others beside what was done in one
/// case.</summary>
internal sealed class CasebookChoices
{
    private readonly ImmutableArray<string> _questions;
    private readonly ImmutableArray<string> _sites;
    private readonly ImmutableArray<string> _tests;
    private readonly ImmutableArray<string> _treatments;

    /// <summary>Counts the cases.</summary>
    public CasebookChoices(ImmutableArray<CaseEntry> cases)
    {
        _questions = Commonest(cases, entry => OfMethod(entry, MethodKind.History).Select(finding => finding.Term.Name));
        _sites = Commonest(cases, entry => OfMethod(entry, MethodKind.Examination).SelectMany(finding => finding.Sites).Select(site => site.Name));
        _tests = Commonest(cases, entry => entry.Results.Select(result => result.Test.Name).Concat(Methods(entry)));
        _treatments = Commonest(cases, entry => entry.Treatments.Where(given => given.Treatment.Given).Select(given => given.Term.Name));
    }

    /// <summary>What can be chosen at decisions of a kind, the commonest first.</summary>
    public ImmutableArray<string> Of(DecisionKind kind) =>
        Asked.Of(
            FactKind.Choice,
            (int)kind,
            kind switch
            {
                DecisionKind.Ask => _questions,
                DecisionKind.Examine => _sites,
                DecisionKind.Order => _tests,
                DecisionKind.Treat => _treatments,
                _ => [],
            }
        );

    /// <summary>The machine or laboratory by which a finding was made, as a name to order; null for what is seen and asked.</summary>
    public static string? MethodOf(Finding finding) =>
        finding.Method is { Value: { IsKindAlone: false, Kind: not (MethodKind.History or MethodKind.Examination) } method } ? method.Written : null;

    private static IEnumerable<string> Methods(CaseEntry entry) => entry.Findings.Select(finding => MethodOf(finding.Finding)).OfType<string>();

    private static IEnumerable<CaseFinding> OfMethod(CaseEntry entry, MethodKind kind) =>
        entry.Findings.Where(finding => finding.Finding.Method?.Value.Kind == kind);

    private static ImmutableArray<string> Commonest(ImmutableArray<CaseEntry> cases, Func<CaseEntry, IEnumerable<string>> of) =>
        [
            .. cases
                .SelectMany(entry => of(entry).DistinctBy(FoldedText.Key))
                .GroupBy(FoldedText.Key)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.First()),
        ];
}
