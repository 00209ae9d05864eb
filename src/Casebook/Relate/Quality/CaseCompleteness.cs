using System.Collections.Immutable;

namespace Casebook.Relate.Quality;

/// <summary>How far an item of the CARE checklist is there.</summary>
internal enum CareStatus
{
    /// <summary>There.</summary>
    Met,

    /// <summary>Some of it.</summary>
    Partly,

    /// <summary>Not there.</summary>
    Missing,

    /// <summary>Cannot be asked of this case: a retold report has no patient to ask.</summary>
    NotApplicable,
}

/// <summary>One of the 13 items of the CARE checklist (J Med Case Rep 2013;7:223).</summary>
/// <param name="Number">Its number, 1 to 13.</param>
/// <param name="Status">How far it is there.</param>
/// <param name="Missing">Names of the parts that are missing; the theme's words say what they are and where they go.</param>
internal sealed record CareItem(int Number, CareStatus Status, ImmutableArray<string> Missing);

/// <summary>A case measured by the CARE checklist.</summary>
internal sealed record CaseCompleteness(ImmutableArray<CareItem> Items)
{
    /// <summary>Items met, partly met ones counting half, as a share of those that apply; 0 to 100, rounded down.</summary>
    public int Percent
    {
        get
        {
            var applicable = Items.Count(item => item.Status != CareStatus.NotApplicable);
            var halves = Items.Sum(item =>
                item.Status switch
                {
                    CareStatus.Met => 2,
                    CareStatus.Partly => 1,
                    _ => 0,
                }
            );
            return applicable == 0 ? 0 : 100 * halves / (2 * applicable);
        }
    }
}
