using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>Side of the body.</summary>
internal enum Side
{
    Left,

    Right,

    /// <summary>Both sides.</summary>
    Bilateral,
}

/// <summary>A finding that is present, or a pertinent negative.</summary>
internal sealed record Finding
{
    /// <summary>Its name as written in the case; the vocabulary decides which term it is.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>False for a pertinent negative (<c>absent:</c>).</summary>
    public bool Present { get; init; } = true;

    /// <summary>Whether the case says in so many words that it is present (<c>present: yes</c>), so that words of denial belong to its
    /// name.</summary>
    public bool Confirmed { get; init; }

    /// <summary>Names of the places, of kind site.</summary>
    public ImmutableArray<Located<string>> Sites { get; init; } = [];

    /// <summary>Side of the body; null when not said.</summary>
    public Side? Side { get; init; }

    /// <summary>How it was found; null when not said.</summary>
    public Located<FindingMethod>? Method { get; init; }

    /// <summary>When it began, as written; null when not said.</summary>
    public RelativeTime? Onset { get; init; }

    /// <summary>What was measured, as printed (<c>38.9</c>); null when nothing was.</summary>
    public Located<string>? Value { get; init; }

    /// <summary>The unit of the value as printed; null when none is given.</summary>
    public string? Unit { get; init; }

    /// <summary>When it was found; null when not said.</summary>
    public RelativeTime? On { get; init; }

    /// <summary>Anything else; null when nothing is.</summary>
    public RichText? Note { get; init; }

    /// <summary>At which step of the story it is known, as written; null when not said.</summary>
    public Located<string>? Step { get; init; }
}
