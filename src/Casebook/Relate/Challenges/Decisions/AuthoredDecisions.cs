using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges.Decisions;

/// <summary>Finds the step that each question of an author ends.</summary>
internal static class AuthoredDecisions
{
    /// <summary>The decisions by the place of their step; the first of two for one step.</summary>
    public static IReadOnlyDictionary<int, StepDecision> Of(
        TeachingCase source,
        KnownWhen known,
        ImmutableArray<ChallengeStep> steps,
        SpoilerFilter filter
    )
    {
        var decisions = new Dictionary<int, StepDecision>();
        foreach (var question in source.StepQuestions)
        {
            if (known.Find(question.After.Value) is not { } at || at == KnownAt.Answer)
                continue;
            var place = Place(steps, at);
            if (place >= 0)
                decisions.TryAdd(place, Decision(question, filter));
        }
        return decisions;
    }

    private static int Place(ImmutableArray<ChallengeStep> steps, KnownAt at)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (at.Section is { } section ? steps[i].Section == section : steps[i].Kind == at.Kind)
                return i;
        }
        return -1;
    }

    private static StepDecision Decision(StepQuestion question, SpoilerFilter filter) =>
        new(
            question.Options.IsEmpty ? DecisionKind.Rank : DecisionKind.Authored,
            [
                .. question.Options.Select(option => new DecisionOption(
                    filter.Running(option.Text.Content),
                    option.Correct ? OptionWorth.Told : OptionWorth.NotNeeded
                )
                {
                    Why = option.Why is { } why ? filter.Running(why.Content) : null,
                }),
            ]
        )
        {
            Ask = filter.Running(question.Ask.Content),
        };
}
