using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges.Decisions;

/// <summary>Puts together what can be chosen before a step: what this case did there, and what other cases do.</summary>
internal sealed class DecisionOptions(CaseEntry entry, SpoilerNames names, CasebookChoices choices)
{
    private const int MaxTold = 3;
    private const int MaxRuledOut = 1;
    private const int OthersBeside = 3;
    private const int MinOptions = 4;

    // What this case names anywhere is no wrong answer.
    private readonly HashSet<string> _own =
    [
        .. entry
            .Findings.SelectMany(finding => finding.Sites.Select(site => site.Name).Append(finding.Term.Name))
            .Concat(entry.Findings.Select(finding => CasebookChoices.MethodOf(finding.Finding)).OfType<string>())
            .Concat(entry.Results.Select(result => result.Test.Name))
            .Concat(entry.Treatments.Select(given => given.Term.Name))
            .Select(name => $" {FoldedText.Hyphenated(name).Replace('-', ' ')} "),
    ];

    /// <summary>The decision before a step; null when that step gives no real choice.</summary>
    public StepDecision? Before(ChallengeStep step) =>
        step.Kind switch
        {
            ChallengeStepKind.Presentation => Choice(DecisionKind.Ask, Questions(step)),
            ChallengeStepKind.Examination => Choice(DecisionKind.Examine, Sites(step)) ?? Choice(DecisionKind.Ask, Questions(step)),
            ChallengeStepKind.Course => Choice(DecisionKind.Treat, Treatments(step)) ?? Choice(DecisionKind.Order, Tests(step)),
            _ => Choice(DecisionKind.Order, Tests(step)),
        };

    private static IEnumerable<DecisionOption> Questions(ChallengeStep step) =>
        step
            .Findings.Where(finding => finding.Finding.Method?.Value.Kind == MethodKind.History)
            .GroupBy(finding => finding.Term)
            .Select(group => Option(group.Key.Name, [.. group], []));

    private static IEnumerable<DecisionOption> Sites(ChallengeStep step) =>
        step
            .Findings.Where(finding => finding.Finding.Method?.Value.Kind == MethodKind.Examination)
            .SelectMany(finding => finding.Sites.Select(site => (Site: site, Finding: finding)))
            .GroupBy(pair => pair.Site)
            .Select(group => Option(group.Key.Name, [.. group.Select(pair => pair.Finding)], []));

    private static IEnumerable<DecisionOption> Tests(ChallengeStep step)
    {
        var byMethod = step
            .Findings.Select(finding => (Method: CasebookChoices.MethodOf(finding.Finding), Finding: finding))
            .Where(pair => pair.Method is not null)
            .GroupBy(pair => FoldedText.Key(pair.Method!))
            .Select(group => Option(group.First().Method!, [.. group.Select(pair => pair.Finding)], []));
        var byTest = step.Serology.Concat(step.Labs).GroupBy(result => result.Test).Select(group => Option(group.Key.Name, [], [.. group]));
        return byMethod.Concat(byTest);
    }

    // What was given is the answer; whether it helped, the case itself says.
    private IEnumerable<DecisionOption> Treatments(ChallengeStep step) =>
        step
            .Treatments.Where(one => one.Treatment.Given)
            .GroupBy(one => one.Term)
            .Select(group => new DecisionOption(Words(group.Key.Name), OptionWorth.Told)
            {
                Why = group.Select(one => one.Treatment.Response).FirstOrDefault(said => said is not null && !names.AreIn(said.Plain))?.Content,
            });

    private static DecisionOption Option(string name, ImmutableArray<CaseFinding> findings, ImmutableArray<CaseResult> results) =>
        new(
            Words(name),
            findings.Any(finding => finding.Finding.Present) || results.Any(result => IsTelling(result.Result))
                ? OptionWorth.Told
                : OptionWorth.RuledOut
        )
        {
            Findings = findings,
            Results = results,
        };

    private static bool IsTelling(TestResult result) => result.Polarity == ResultPolarity.Positive;

    private StepDecision? Choice(DecisionKind kind, IEnumerable<DecisionOption> done)
    {
        var shown = done.Where(option => !names.AreIn(PlainText.Of(option.Text))).ToList();
        // Many tests of one step: those that told most are asked for, and one that was rightly done and found nothing.
        var own = shown
            .Where(option => option.Worth == OptionWorth.Told)
            .OrderByDescending(Weight)
            .Take(MaxTold)
            .Concat(shown.Where(option => option.Worth == OptionWorth.RuledOut).Take(MaxRuledOut))
            .ToList();
        if (own.Count == 0 || own.TrueForAll(option => option.Worth != OptionWorth.Told))
            return null;
        var others = choices
            .Of(kind)
            .Where(name => !IsOwn(name) && !names.AreIn(name))
            .Take(OthersBeside)
            .Select(name => new DecisionOption(Words(name), OptionWorth.NotNeeded));
        // Their order says nothing.
        var options = own.Concat(others).OrderBy(option => FoldedText.Key(PlainText.Of(option.Text)), StringComparer.Ordinal).ToImmutableArray();
        return options.Length < MinOptions || options.All(option => option.Worth != OptionWorth.NotNeeded) ? null : new StepDecision(kind, options);
    }

    // "Exertional dyspnoea" beside "dyspnoea" would be no choice.
    private bool IsOwn(string name)
    {
        var key = $" {FoldedText.Hyphenated(name).Replace('-', ' ')} ";
        return _own.Any(own => key.Contains(own, StringComparison.Ordinal) || own.Contains(key, StringComparison.Ordinal));
    }

    // Tissue and antibodies tell more than a picture, a picture more than a number.
    private static int Weight(DecisionOption option) =>
        option.Findings.Any(finding => finding.Finding.Method?.Value.Kind == MethodKind.Pathology) ? 3
        : option.Results.Any(result => result.Result.Polarity == ResultPolarity.Positive) ? 2
        : option.Findings.Length > 0 ? 1
        : 0;

    private static ImmutableArray<Inline> Words(string name) => [new TextRun(name)];
}
