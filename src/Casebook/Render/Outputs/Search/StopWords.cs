using System.Collections.Frozen;

namespace Casebook.Render.Outputs.Search;

/// <summary>Words that say nothing about a page. They are left out of the index, and the index tells the search page which they are.</summary>
internal static class StopWords
{
    /// <summary>The words of a language, in order; none for a language without a list.</summary>
    public static IReadOnlyList<string> Of(string language) =>
        language.Split('-')[0] is var main && main == "en" ? English
        : Others.TryGetValue(main, out var words) ? [.. words.Split(' ').Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The words as a set that can be asked without making strings.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string language) =>
        Of(language).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Folded, as the index has them.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["ar"] = "في من على عن مع او هو هي",
        ["de"] = "als am an auf aus bei das dem den der des die ein eine einem einen einer es fur im in ist mit nach oder und vom von zu zum zur",
        ["es"] = "al con de del el ella en es la las lo los para por que se su sus un una y",
        ["fr"] = "au aux avec ce ces dans de des du elle en est et il la le les leur ou par pour que qui sa se ses son sur un une",
        ["it"] = "al alla che con da dal dalla del della di e ed gli i il in la le lo nel nella per su un una",
        ["pt"] = "ao as com da das de do dos e em na nas no nos os ou para por que se sua um uma",
        ["tr"] = "bir bu da de icin ile olan olarak ve veya ya",
    };

    private static readonly string[] English =
    [
        "a",
        "about",
        "after",
        "also",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "can",
        "did",
        "do",
        "does",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "i",
        "in",
        "is",
        "it",
        "its",
        "just",
        "me",
        "my",
        "no",
        "not",
        "of",
        "on",
        "or",
        "really",
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
        "very",
        "was",
        "we",
        "were",
        "what",
        "when",
        "which",
        "who",
        "with",
        "without",
        "you",
        "your",
    ];
}
