using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Relate.Challenges;

namespace Casebook.Relate;

/// <summary>Decides which cases are on the site today.</summary>
internal static class Publication
{
    /// <summary>The published cases, in the order given: no drafts, none of a later day, none whose answers are still held back.</summary>
    /// <remarks>A page that must not give its own diagnosis away cannot be shown under its own title and address: until the day it is a challenge
    /// without answers.</remarks>
    public static ImmutableArray<TeachingCase> Select(ImmutableArray<TeachingCase> cases, BuildOptions options, DiagnosticBag problems)
    {
        if (options.Drafts)
            return cases;
        var published = ImmutableArray.CreateBuilder<TeachingCase>(cases.Length);
        foreach (var teachingCase in cases)
        {
            if (!IsOut(teachingCase, options))
                continue;
            if (IsWithheld(teachingCase, options))
            {
                var day = teachingCase.AnswersAfter!.Value;
                problems.Add(RelateProblems.AnswersHeldBack(day));
                if (teachingCase.ChallengeId is null)
                    problems.Add(RelateProblems.GuessableChallenge(day, ChallengeAddress.IdFor(teachingCase)));
                continue;
            }
            published.Add(teachingCase);
        }
        return published.ToImmutable();
    }

    /// <summary>The cases that are out but whose answers are still held back.</summary>
    public static ImmutableArray<TeachingCase> SelectWithheld(ImmutableArray<TeachingCase> cases, BuildOptions options) =>
        options.Drafts ? [] : [.. cases.Where(teachingCase => IsOut(teachingCase, options) && IsWithheld(teachingCase, options))];

    /// <summary>The next day on which a date in a case changes the site, which takes a build on that day; null when there is none.</summary>
    public static DateOnly? NextDay(ImmutableArray<TeachingCase> cases, BuildOptions options) =>
        options.Drafts
            ? null
            : (
                from teachingCase in cases
                where !teachingCase.Draft
                from day in new[] { teachingCase.PublishOn?.Value, teachingCase.AnswersAfter?.Value }
                // Answers come with their case at the earliest.
                where day > options.Today && !(day < teachingCase.PublishOn?.Value)
                select day
            ).Min();

    private static bool IsOut(TeachingCase teachingCase, BuildOptions options) =>
        !teachingCase.Draft && !(teachingCase.PublishOn?.Value > options.Today);

    private static bool IsWithheld(TeachingCase teachingCase, BuildOptions options) => teachingCase.AnswersAfter?.Value > options.Today;
}
