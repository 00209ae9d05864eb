using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>Finds where a site is drawn.</summary>
internal static class SitePlace
{
    /// <summary>The place of a site; null when it lies at no one place or the vocabulary gives it no region.</summary>
    /// <remarks>A site inside is drawn as its organ, else as the nearest broader organ or region: the lower lobe as the lung, a mesenteric node as
    /// the abdomen.</remarks>
    public static BodyPlace? Of(Term site)
    {
        foreach (var term in site.SelfAndAncestors())
        {
            var region = RegionOf(term);
            var inside = region is null or BodyPlaces.Internal;
            if ((inside ? OrganOf(term) : BodyPlaces.Region(region!)) is { } place)
                return place;
            // Skin is no place, though it may be called a part of one.
            if (term == site && region == BodyPlaces.WholeBody)
                return null;
        }
        return null;
    }

    /// <summary>Whether the vocabulary says that a site lies at no one place.</summary>
    public static bool IsEverywhere(Term site) => RegionOf(site) == BodyPlaces.WholeBody;

    private static string? RegionOf(Term term) => term.Definition?.Region?.Value;

    private static BodyPlace? OrganOf(Term term) =>
        BodyPlaces.Organ(term.Name)
        ?? term.Definition?.Synonyms.Select(synonym => BodyPlaces.Organ(synonym.Value)).FirstOrDefault(place => place is not null);
}
