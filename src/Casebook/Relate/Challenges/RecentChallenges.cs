using Casebook.Relate.Cases;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Facts;

namespace Casebook.Relate.Challenges;

/// <summary>
/// The challenges that were built last. The challenge of a case, its solution and its handout stand side by side in the order of a build and show the
/// same steps; all of a large casebook are never in memory. Safe on many threads.
/// </summary>
internal sealed class RecentChallenges
{
    private const int Kept = 8;
    private readonly Queue<(CaseEntry Entry, Lazy<Noted<Challenge>> Challenge)> _recent = new();

    /// <summary>The challenge of a published case.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="choices">What other cases do.</param>
    public Challenge Of(CaseEntry entry, CasebookChoices choices) => Asked.Again(Find(entry, choices).Value);

    private Lazy<Noted<Challenge>> Find(CaseEntry entry, CasebookChoices choices)
    {
        lock (_recent)
        {
            foreach (var (known, challenge) in _recent)
            {
                if (ReferenceEquals(known, entry))
                    return challenge;
            }
            if (_recent.Count == Kept)
                _recent.Dequeue();
            var made = new Lazy<Noted<Challenge>>(() => Asked.Note(() => ChallengeBuilder.Build(entry, choices)));
            _recent.Enqueue((entry, made));
            return made;
        }
    }
}
