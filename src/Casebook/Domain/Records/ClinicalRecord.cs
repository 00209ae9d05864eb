using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Records;

/// <summary>One entry of a list of clinical facts: a drug, a relative, a scan. Its findings and results stand among those of the case.</summary>
internal sealed record ClinicalRecord
{
    /// <summary>The list it stands in.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>What it is called, as written: the drug, the relative, the organism; null when the list needs no names or none is given.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Whether what it names was there: negative for a culture that grew nothing and for what was not taken.</summary>
    public ResultPolarity Polarity { get; init; } = ResultPolarity.Positive;

    /// <summary>When it was; null when not said.</summary>
    public RelativeTime? On { get; init; }

    /// <summary>What else is said of it, in the order of its fields.</summary>
    public ImmutableArray<RecordDetail> Details { get; init; } = [];

    /// <summary>To which drugs an organism is susceptible.</summary>
    public ImmutableArray<Susceptibility> Susceptibility { get; init; } = [];

    /// <summary>Its place.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>What one of its fields says; null when it says nothing.</summary>
    public RichText? this[string key] => Details.FirstOrDefault(detail => detail.Key == key)?.Text;
}

/// <summary>What a field of an entry says.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">Its words, as written.</param>
internal sealed record RecordDetail(string Key, RichText Text);

/// <summary>What a laboratory says of an organism and a drug.</summary>
/// <param name="Drug">The drug as written.</param>
/// <param name="Reading">S, I or R, with the concentration where one is given; as the laboratory printed it.</param>
internal sealed record Susceptibility(Located<string> Drug, string Reading);
