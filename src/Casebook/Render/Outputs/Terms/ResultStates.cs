using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>How results and findings hang together: a low haemoglobin is anaemia, and the opposite of anaemia is what a high one makes.</summary>
/// <param name="model">The casebook.</param>
/// <param name="words">The words of the site.</param>
/// <param name="counted">A term with its number of cases.</param>
internal sealed class ResultStates(SiteModel model, UiStrings words, Func<Term, CountView> counted)
{
    /// <summary>For a finding: the results that make it, its opposites and what is near; for a test: what each level makes.</summary>
    public IEnumerable<RelatedTermsView> Of(Term term) =>
        (
            term.Kind == TermKind.Finding ? OfFinding(term)
            : term.Kind == TermKind.Test ? OfTest(term)
            : []
        ).Where(group => group.Items.Count > 0);

    /// <summary>The units in which the results of a test are given, the most frequent first.</summary>
    public static IEnumerable<UnitView> Units(SiteModel model, Term term) =>
        term.Kind != TermKind.Test
            ? []
            : CasesOf(model.TermCases[term.Index])
                .SelectMany(entry => entry.Results)
                .Where(result => result.Test == term && result.Result.Unit is { Length: > 0 })
                .GroupBy(result => result.Result.Unit!, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new UnitView(group.Key, group.Count()));

    private static IEnumerable<CaseEntry> CasesOf(TermCases term) => term.Shown.Concat(term.NotShown).Concat(term.Undecided).Distinct();

    private IEnumerable<RelatedTermsView> OfTest(Term test) =>
        model
            .Terms.StatesOf(test)
            .GroupBy(state => state.State.Level)
            .OrderBy(group => group.Key)
            .Select(group => new RelatedTermsView(
                words.Format("states_of_test", Level(group.Key)),
                [.. group.Select(state => state.Finding).Distinct().Select(counted)]
            ));

    private IEnumerable<RelatedTermsView> OfFinding(Term finding)
    {
        var made = (finding.Definition?.States ?? [])
            .Select(state => (Test: model.Terms.Find(TermKind.Test, state.Test.Value), state.Level))
            .Where(state => state.Test is not null)
            .ToList();
        yield return new RelatedTermsView(
            words["state_made_by"],
            [.. made.Select(state => counted(state.Test!) with { Name = words.Format("state_result", state.Test!.Name, Level(state.Level)) })]
        );
        yield return Others("state_opposite", (own, other) => IsOpposite(own, other));
        yield return Others("state_near", (own, other) => own == other);

        RelatedTermsView Others(string title, Func<StateLevel, StateLevel, bool> stands) =>
            new(
                words[title],
                [
                    .. made.SelectMany(own => model.Terms.StatesOf(own.Test!).Where(other => stands(own.Level, other.State.Level)))
                        .Select(other => other.Finding)
                        .Where(other => other != finding)
                        .Distinct()
                        .Except(finding.Parents)
                        .Except(finding.Children)
                        .Select(counted),
                ]
            );
    }

    private string Level(StateLevel level) => words["outcome_" + level.Key()];

    private static bool IsOpposite(StateLevel own, StateLevel other) =>
        (own, other)
            is
                (StateLevel.Low, StateLevel.High)
                or
                (StateLevel.High, StateLevel.Low)
                or
                (StateLevel.Positive, StateLevel.Negative)
                or
                (StateLevel.Negative, StateLevel.Positive);
}
