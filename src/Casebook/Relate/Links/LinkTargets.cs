using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>Everything a text of the site can point at.</summary>
/// <param name="Terms">The vocabulary.</param>
/// <param name="Matcher">Finds the names of terms in running text.</param>
/// <param name="Cases">All cases by slug, published or not.</param>
/// <param name="Published">Slugs of the published ones.</param>
/// <param name="Works">The works by key.</param>
internal sealed record LinkTargets(
    TermIndex Terms,
    TermMatcher Matcher,
    IReadOnlyDictionary<string, TeachingCase> Cases,
    IReadOnlySet<string> Published,
    WorkLibrary Works)
{
    /// <summary>What addresses in texts lead to.</summary>
    public required SourceAddresses Addresses { get; init; }
}
