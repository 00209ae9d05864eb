using Casebook.Domain;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>How a place is coloured.</summary>
internal enum Tint
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Evenly.</summary>
    Even,

    /// <summary>In stripes: the side is not known.</summary>
    Striped,

    /// <summary>As the place the page is about.</summary>
    Chosen,
}

/// <summary>What is marked at one place on one side.</summary>
/// <param name="Place">The place.</param>
/// <param name="Side">The patient's left or right; null for the middle, or for both together.</param>
/// <param name="Tint">How it is coloured.</param>
internal sealed record BodyMark(BodyPlace Place, Side? Side, Tint Tint)
{
    /// <summary>Strength of the colour, 0 to 1.</summary>
    public double Strength { get; init; } = .34;

    /// <summary>Number in the filled disc; null for none.</summary>
    public int? Count { get; init; }

    /// <summary>Whether the open disc with a minus stands there.</summary>
    public bool Absent { get; init; }
}
