using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Elsewhere;

/// <summary>A page of another casebook.</summary>
/// <param name="Casebook">The casebook.</param>
/// <param name="Path">Path of the page from that site's root.</param>
/// <param name="Cases">How many of its cases.</param>
internal sealed record OtherPage(CasebookListing Casebook, string Path, int Cases)
{
    /// <summary>Its whole address.</summary>
    public string Url => $"{Casebook.Url}/{Path}";
}

/// <summary>Finds the terms and works of this casebook in others, by code or name and by identifier.</summary>
internal sealed class OtherCasebooks
{
    private readonly ILookup<string, OtherPage> _terms;
    private readonly ILookup<string, OtherPage> _works;

    /// <summary>The casebooks, in the order of their addresses.</summary>
    public OtherCasebooks(ImmutableArray<CasebookListing> listings)
    {
        Listings = listings;
        _terms = listings
            .SelectMany(listing =>
                listing
                    .Terms.Where(term => term.Path.Length > 0)
                    .SelectMany(term => KeysOf(term).Select(key => (key, Page: new OtherPage(listing, term.Path, term.Cases))))
            )
            .ToLookup(pair => pair.key, pair => pair.Page, StringComparer.Ordinal);
        _works = listings
            .SelectMany(listing =>
                listing
                    .Works.Where(work => work.Path.Length > 0)
                    .SelectMany(work => work.Identifiers.Select(key => (key, Page: new OtherPage(listing, work.Path, work.Cases))))
            )
            .ToLookup(pair => pair.key, pair => pair.Page, StringComparer.Ordinal);
    }

    public static OtherCasebooks None { get; } = new([]);

    /// <summary>What they say of themselves.</summary>
    public ImmutableArray<CasebookListing> Listings { get; }

    /// <summary>Pages of the same term, one for each casebook that has it.</summary>
    public IEnumerable<OtherPage> Find(Term term)
    {
        if (Listings.IsEmpty)
            return [];
        var kind = term.Kind.Key();
        var codes = (term.Definition?.Codes ?? []).Select(code => CodeKey(kind, $"{code.System}:{code.Code}"));
        var names = term.Names.Select(name => NameKey(kind, name));
        return One(codes.Concat(names).SelectMany(key => _terms[key]));
    }

    /// <summary>Pages of the same work, one for each casebook that has it.</summary>
    public IEnumerable<OtherPage> Find(Work work) => Listings.IsEmpty ? [] : One(WorkIdentity.IdsOf(work).SelectMany(key => _works[key]));

    private static IEnumerable<OtherPage> One(IEnumerable<OtherPage> pages) => pages.DistinctBy(page => page.Casebook);

    private static IEnumerable<string> KeysOf(ListedTerm term) =>
        term.Codes.Select(code => CodeKey(term.Kind, code)).Concat(term.OtherNames.Prepend(term.Name).Select(name => NameKey(term.Kind, name)));

    private static string CodeKey(string kind, string code) => $"{kind} #{code.ToLowerInvariant()}";

    private static string NameKey(string kind, string name) => $"{kind} {FoldedText.NameKey(name)}";
}
