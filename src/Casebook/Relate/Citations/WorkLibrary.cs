using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Relate.Citations;

/// <summary>Every work of a site once, with the keys by which the library and each case know it.</summary>
internal sealed record WorkLibrary
{
    /// <summary>All works, by key.</summary>
    public required ImmutableArray<WorkEntry> Works { get; init; }

    /// <summary>Works by the keys that hold everywhere.</summary>
    public required IReadOnlyDictionary<string, WorkEntry> ByKey { get; init; }

    /// <summary>The reference list of each case, by slug.</summary>
    public required IReadOnlyDictionary<string, CaseReferences> ByCase { get; init; }

    /// <summary>The library with another reference list of a case.</summary>
    public WorkLibrary With(string slug, CaseReferences references) =>
        this with
        {
            ByCase = new Dictionary<string, CaseReferences>(ByCase, StringComparer.Ordinal) { [slug] = references },
        };
}

/// <summary>The works of one case's reference list.</summary>
/// <param name="Listed">In the order of the list, each work once.</param>
/// <param name="Keys">The keys by which this case's text knows them.</param>
/// <param name="Places">Where the list of the case names each.</param>
internal sealed record CaseReferences(
    ImmutableArray<WorkEntry> Listed,
    IReadOnlyDictionary<string, WorkEntry> Keys,
    IReadOnlyDictionary<WorkEntry, TextLocation> Places
);
