namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while running the stage Parse (CB3xx).</summary>
internal static partial class ParseProblems
{
}
