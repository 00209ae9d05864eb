using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges.Decisions;

/// <summary>
/// Gives each step but the last one decision: the author's where there is one; a list of diagnoses before the step that settles the matter, and one at
/// the beginning when there is room for it; otherwise what to ask, examine, order or give next.
/// </summary>
internal static class DecisionBuilder
{
    /// <summary>The steps with their decisions.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="steps">Its steps.</param>
    /// <param name="names">What must not be read before the answer.</param>
    /// <param name="choices">What other cases do.</param>
    /// <param name="authored">The author's questions, by the place of the step that they end.</param>
    public static ImmutableArray<ChallengeStep> With(
        CaseEntry entry,
        ImmutableArray<ChallengeStep> steps,
        SpoilerNames names,
        CasebookChoices choices,
        IReadOnlyDictionary<int, StepDecision> authored
    )
    {
        if (steps.IsEmpty)
            return steps;
        var options = new DecisionOptions(entry, names, choices);
        var settled = Settled(steps);
        var last = settled - 1;
        while (last >= 0 && authored.TryGetValue(last, out var asked) && asked.Kind == DecisionKind.Authored)
            last--;
        return [.. steps.Select((step, i) => step with { Decision = At(i) })];

        StepDecision? At(int i)
        {
            if (authored.TryGetValue(i, out var own))
                return own with { IsLastRank = i == last };
            if (i == last)
                return new StepDecision(DecisionKind.Rank, []) { IsLastRank = true };
            if (i == 0 && last >= 2)
                return new StepDecision(DecisionKind.Rank, []);
            return i + 1 == steps.Length ? null : options.Before(steps[i + 1]) ?? (i < last ? new StepDecision(DecisionKind.Rank, []) : null);
        }
    }

    /// <summary>The place of the first step that settles the diagnosis: tissue, genes or a positive antibody; without these the last one with tests,
    /// then the course; the number of steps when there is none of them behind the first.</summary>
    public static int Settled(ImmutableArray<ChallengeStep> steps) =>
        FirstBehindTheFirst(steps, Settles)
        ?? LastBehindTheFirst(steps, step => step.Kind is ChallengeStepKind.Investigations or ChallengeStepKind.Imaging)
        ?? FirstBehindTheFirst(steps, step => step.Kind == ChallengeStepKind.Course)
        ?? steps.Length;

    private static bool Settles(ChallengeStep step) =>
        step.Serology.Any(result => result.Result is { Polarity: ResultPolarity.Positive, Outcome: not Outcome.Low })
        || step.Findings.Any(finding => finding.Finding.Present && finding.Finding.Method?.Value.Kind == MethodKind.Pathology)
        || (step.Title is { } title && StepHeadings.Settles(PlainText.Of(title)));

    private static int? FirstBehindTheFirst(ImmutableArray<ChallengeStep> steps, Func<ChallengeStep, bool> which) =>
        Places(steps, which).Cast<int?>().FirstOrDefault();

    private static int? LastBehindTheFirst(ImmutableArray<ChallengeStep> steps, Func<ChallengeStep, bool> which) =>
        Places(steps, which).Cast<int?>().LastOrDefault();

    private static IEnumerable<int> Places(ImmutableArray<ChallengeStep> steps, Func<ChallengeStep, bool> which) =>
        Enumerable.Range(1, steps.Length - 1).Where(i => which(steps[i]));
}
