using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>A finding at one of its sites.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Site">The site as the case names it.</param>
/// <param name="Place">Where it is drawn; null when it is only listed.</param>
internal sealed record PlacedFinding(CaseFinding Finding, Term Site, BodyPlace? Place)
{
    /// <summary>Whether the finding is there.</summary>
    public bool Present => Finding.Finding.Present;

    /// <summary>The side as stated.</summary>
    public Side? Side => Finding.Finding.Side;

    /// <summary>The sides on which a mark stands: of a pair, both when both or none is stated.</summary>
    public ImmutableArray<Side?> Sides =>
        (Place, Side) switch
        {
            ({ Paired: true }, null or Domain.Side.Bilateral) => [Domain.Side.Right, Domain.Side.Left],
            (_, Domain.Side.Bilateral) => [null],
            _ => [Side],
        };

    /// <summary>The findings of a case that name a site, one for each site.</summary>
    public static IEnumerable<PlacedFinding> Of(CaseEntry entry) =>
        entry.Findings.SelectMany(finding => finding.Sites.Distinct(), (finding, site) => new PlacedFinding(finding, site, SitePlace.Of(site)));
}
