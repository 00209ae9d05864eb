using System.Collections.Immutable;
using Casebook.Relate.Cases;
using Casebook.Relate.Facts;
using Casebook.Relate.Links;

namespace Casebook.Relate.Citations;

/// <summary>Everything the site's cases say of one work.</summary>
internal sealed record WorkCitations
{
    private const int MaxCitedWith = 8;
    private const int MinTogether = 2;

    /// <summary>Its place in the model's list of works.</summary>
    public required int Index { get; init; }

    public required WorkEntry Work { get; init; }

    /// <summary>Cases whose text cites it and where, in the order of cases.</summary>
    public ImmutableArray<CitingCase> CitedBy
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    } = [];

    /// <summary>Number of places that cite it.</summary>
    public int TimesCited
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    }

    /// <summary>Cases whose questions rest on it, with those questions; no citations, and not counted as such.</summary>
    public ImmutableArray<CitingCase> AskedIn
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    } = [];

    /// <summary>Cases that list it as further reading: they neither cite it nor ask about it, nor are they retold from it.</summary>
    public IEnumerable<CaseEntry> FurtherReadingIn() =>
        Cases.Except(CitedBy.Select(citing => citing.Case)).Except(AskedIn.Select(asking => asking.Case)).Except(RetoldIn);

    /// <summary>Cases that list it or are retold from it, whether or not they cite it; in the order of cases.</summary>
    public ImmutableArray<CaseEntry> Cases
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    } = [];

    /// <summary>Cases retold from it.</summary>
    public ImmutableArray<CaseEntry> RetoldIn
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    } = [];

    /// <summary>Whether it has a page of its own rather than only its place in the index.</summary>
    public bool HasPage
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    }

    /// <summary>Path of its page, or of its place in the index, from the site's root.</summary>
    public required string Url
    {
        get => Asked.Of(FactKind.Work, Index, field);
        init;
    }

    /// <summary>Works in the same reference lists, most often first; those with one list in common are left out. Counted anew at each call.</summary>
    public ImmutableArray<(WorkEntry Work, int Together)> FindCitedWith()
    {
        var together = new Dictionary<WorkEntry, int>();
        foreach (var reference in Cases.SelectMany(entry => entry.References))
        {
            if (reference.Work != Work)
                together[reference.Work] = together.GetValueOrDefault(reference.Work) + 1;
        }
        // Most works are together with this one once, which is the list of a single case: only the others are put in order.
        return
        [
            .. together
                .Where(pair => pair.Value >= MinTogether)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key.Key, StringComparer.Ordinal)
                .Take(MaxCitedWith)
                .Select(pair => (pair.Key, pair.Value)),
        ];
    }
}

/// <summary>A case that cites a work.</summary>
/// <param name="Case">The case.</param>
/// <param name="Mentions">Where, in the order of its text; at least one.</param>
internal sealed record CitingCase(CaseEntry Case, ImmutableArray<WorkMention> Mentions)
{
    /// <summary>Where, in the order of its text; at least one.</summary>
    public ImmutableArray<WorkMention> Mentions
    {
        get => Asked.Of(FactKind.Case, Case.Index, field);
        init;
    } = Mentions;
}
