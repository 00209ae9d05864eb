namespace Casebook.Diagnostics.Catalogue;

/// <summary>Kinds of problems found while running the stage Verify (CB6xx).</summary>
internal static partial class VerifyProblems
{
}
