namespace Casebook.Diagnostics.Catalogue;

/// <summary>Hints that many messages share.</summary>
internal static class Hints
{
    /// <summary>Names what was most likely meant.</summary>
    /// <param name="nearest">The known name nearest to what is written; null when none is near.</param>
    /// <param name="otherwise">The hint when none is near.</param>
    public static string Nearest(string? nearest, string otherwise) => nearest is null ? otherwise : $"Did you mean `{nearest}`?";
}
