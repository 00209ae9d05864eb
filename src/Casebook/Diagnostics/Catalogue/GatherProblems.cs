namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while running the stage Gather (CB2xx).</summary>
internal static partial class GatherProblems
{
}
