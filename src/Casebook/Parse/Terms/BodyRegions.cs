using System.Collections.Immutable;

namespace Casebook.Parse.Terms;

/// <summary>The parts of the drawn body.</summary>
internal static class BodyRegions
{
    /// <summary>All parts, from head to toe, then those that are not drawn at one place.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "head",
        "neck",
        "chest",
        "abdomen",
        "pelvis",
        "back",
        "shoulder",
        "upper arm",
        "elbow",
        "forearm",
        "wrist",
        "hand",
        "finger",
        "hip",
        "thigh",
        "knee",
        "lower leg",
        "ankle",
        "foot",
        "toe",
        "whole body",
        "internal",
    ];
}
