using System.Collections.Immutable;

namespace Casebook.Relate.Links.Meaning;

/// <summary>What a phrase may name.</summary>
/// <param name="All">The names of terms that are spelt so, the likeliest first.</param>
/// <param name="MeansAnother">Whether the vocabulary says that the phrase is the name of another thing.</param>
internal sealed record TermNames(ImmutableArray<TermName> All, bool MeansAnother)
{
    /// <summary>A phrase that names nothing.</summary>
    public static TermNames None { get; } = new([], false);

    /// <summary>With one more name.</summary>
    public TermNames With(TermName name) => All.Any(known => known.Term == name.Term) ? this : this with { All = All.Add(name) };

    /// <summary>As a phrase that names another thing; a name of a term stays one.</summary>
    public TermNames Blocked() => All.IsEmpty ? this with { MeansAnother = true } : this;
}
