using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;

namespace Casebook.Relate;

/// <summary>Decides which cases are on the site today.</summary>
internal static class Publication
{
    /// <summary>The published cases, in the order given: no drafts, none of a later day, none whose answers are still held back.</summary>
    /// <remarks>A page that must not give its own diagnosis away cannot be shown under its own title and address, so it waits.</remarks>
    public static ImmutableArray<TeachingCase> Select(ImmutableArray<TeachingCase> cases, BuildOptions options, DiagnosticBag problems)
    {
        if (options.Drafts) return cases;
        var published = ImmutableArray.CreateBuilder<TeachingCase>(cases.Length);
        foreach (var teachingCase in cases)
        {
            if (teachingCase.Draft || teachingCase.PublishOn?.Value > options.Today) continue;
            if (teachingCase.AnswersAfter is { } day && day.Value > options.Today)
            {
                problems.Add(RelateProblems.NoAnswerYet, day.Location, $"This case stays off the site until {day.Value:yyyy-MM-dd}, so that nothing gives its answers away.");
                continue;
            }
            published.Add(teachingCase);
        }
        return published.ToImmutable();
    }
}
