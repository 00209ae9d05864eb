using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;
using Casebook.Relate.Questions;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Challenges;

/// <summary>What the site may hold of cases whose answers are held back.</summary>
/// <param name="Challenges">The challenges.</param>
/// <param name="Works">Works these cases name; their titles would tell.</param>
internal sealed record Embargo(ImmutableArray<Challenge> Challenges, IReadOnlySet<WorkEntry> Works)
{
    private static readonly Embargo None = new([], new HashSet<WorkEntry>());

    /// <summary>Relates the cases apart from the published ones, so that no name, link or work of theirs reaches any page, and keeps the
    /// challenges.</summary>
    public static Embargo Relate(
        ImmutableArray<TeachingCase> withheld,
        ImmutableArray<TeachingCase> published,
        SiteVocabulary vocabulary,
        LinkTargets targets,
        CasebookChoices choices,
        DiagnosticBag problems
    )
    {
        if (withheld.IsEmpty)
            return None;
        var found = new DiagnosticBag();
        var terms = TermIndexBuilder.Build(vocabulary, [.. published, .. withheld], [], found);
        var apart = targets with { Terms = terms, Matcher = new TermMatcher(terms) };
        var challenges = ImmutableArray.CreateBuilder<Challenge>(withheld.Length);
        var works = new HashSet<WorkEntry>();
        foreach (var source in withheld)
        {
            var entry = CaseRelater.Relate(source, challenges.Count, apart, found);
            ChallengeChecker.Check(entry, found);
            QuestionChecker.Check(source, found);
            works.UnionWith(entry.References.Select(reference => reference.Work));
            if (entry.RetoldFrom is not null)
                works.Add(entry.RetoldFrom);
            var challenge = ChallengeBuilder.Build(entry, choices, source.AnswersAfter?.Value);
            challenges.Add(challenge with { HeldBack = HeldBackTexts.Of(entry, challenge) });
        }
        // What the published cases give cause for has been reported where they were related.
        var own = withheld.Select(source => source.File).ToHashSet();
        problems.AddRange(found.ToImmutable().Where(problem => problem.Location is { } place && own.Contains(place.File)));
        return new Embargo(challenges.MoveToImmutable(), works);
    }
}
