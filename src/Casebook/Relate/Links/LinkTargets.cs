using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Relate.Links.Meaning;
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
    WorkLibrary Works
)
{
    /// <summary>The slug of the case that somebody names by its slug or by its file name; null when there is none.</summary>
    public string? FindCase(string written) =>
        Cases.ContainsKey(written) ? written
        : FoldedText.Key(written).Length > 0 && FoldedText.Slug(written) is var slug && Cases.ContainsKey(slug) ? slug
        : null;

    /// <summary>A reader of the names in the texts of one page.</summary>
    /// <param name="own">Terms that the fields of the page name; null when it has none.</param>
    public NameReader ReadNames(IReadOnlySet<Term>? own = null) => new(Matcher, Terms, own);

    /// <summary>What addresses in texts lead to.</summary>
    public required SourceAddresses Addresses { get; init; }
}
