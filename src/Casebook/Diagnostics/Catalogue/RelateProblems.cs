namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while running the stage Relate (CB4xx).</summary>
internal static partial class RelateProblems
{
}
