using System.Collections.Frozen;

namespace Casebook.Render.Outputs.Search;

/// <summary>Words that say nothing about a page. They are left out of the index, and the index tells the search page which they are.</summary>
internal static class StopWords
{
    /// <summary>The words of a language, in order; none for a language without a list.</summary>
    public static IReadOnlyList<string> Of(string language) => language.Split('-')[0] == "en" ? English : [];

    /// <summary>The words as a set that can be asked without making strings.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string language) =>
        Of(language).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] English =
    [
        "a",
        "after",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "in",
        "is",
        "it",
        "its",
        "no",
        "not",
        "of",
        "on",
        "or",
        "she",
        "so",
        "than",
        "that",
        "the",
        "their",
        "there",
        "these",
        "they",
        "this",
        "to",
        "was",
        "were",
        "which",
        "who",
        "with",
        "without",
    ];
}
