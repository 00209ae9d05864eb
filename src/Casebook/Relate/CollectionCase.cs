using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;

namespace Casebook.Relate;

/// <summary>A case of a collection: published, or only a challenge while its answers are held back.</summary>
/// <param name="Entry">The case; null while its answers are held back.</param>
/// <param name="Challenge">The challenge; null for a published case, whose challenge is made when it is wanted.</param>
internal sealed record CollectionCase(CaseEntry? Entry, Challenge? Challenge)
{
    /// <summary>The cases of a collection in its order, each once.</summary>
    public static IEnumerable<CollectionCase> Of(CollectionEntry collection, SiteModel model)
    {
        var published = collection.Cases.Distinct().ToDictionary(entry => entry.Case.Slug, StringComparer.Ordinal);
        var embargoed = model.Embargoed.ToDictionary(challenge => challenge.Slug, StringComparer.Ordinal);
        foreach (var slug in collection.Collection.Cases.Select(slug => slug.Value).Distinct())
        {
            if (published.TryGetValue(slug, out var entry))
                yield return new CollectionCase(entry, null);
            else if (embargoed.TryGetValue(slug, out var challenge))
                yield return new CollectionCase(null, challenge);
        }
    }

    /// <summary>What a list of challenges shows.</summary>
    public Challenge Announced() => Challenge ?? ChallengeBuilder.Announce(Entry!);
}
