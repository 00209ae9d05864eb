using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>Ids that the program's own links lead to: the parts of a page, and what is numbered on it. No heading of an author has one.</summary>
internal static class PageParts
{
    private static readonly ImmutableArray<string> Numbered = ["ref-", "fn-", "q-", "fig-", "cite-"];

    // Ids the pages of the standard theme give to their own parts.
    private static readonly ImmutableArray<string> Parts =
    [
        "main",
        "toc",
        "patient",
        "site-nav",
        "glance",
        "course",
        "learning-points",
        "questions",
        "differential",
        "related",
        "references",
        "about",
        "cite-as",
        "cases",
        "search",
    ];

    /// <summary>Whether an id is one of them, in letters of any case.</summary>
    public static bool Contains(string id) =>
        Parts.Contains(id, StringComparer.OrdinalIgnoreCase) || Numbered.Any(prefix => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
