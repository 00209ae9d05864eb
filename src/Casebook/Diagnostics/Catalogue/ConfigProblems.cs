namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while running the stage Config (CB1xx).</summary>
internal static partial class ConfigProblems
{
}
