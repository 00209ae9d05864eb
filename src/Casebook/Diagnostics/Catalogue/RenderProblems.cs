namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while running the stage Render (CB5xx).</summary>
internal static partial class RenderProblems
{
}
