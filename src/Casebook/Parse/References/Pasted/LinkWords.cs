using System.Text;

namespace Casebook.Parse.References.Pasted;

/// <summary>The words of links that sites print behind a reference: <c>[PubMed]</c>, <c>View Article Google Scholar</c>.</summary>
internal static class LinkWords
{
    // Longer ones first, because one may begin with another.
    private static readonly string[] Words =
    [
        "Free PMC article",
        "PMC free article",
        "Free full text",
        "Full text PDF",
        "Free article",
        "PubMed Central",
        "PubMed Abstract",
        "Publisher Full Text",
        "Free Full Text",
        "CrossRef Full Text",
        "Google Scholar",
        "Web of Science",
        "View Article",
        "ScienceDirect",
        "Europe PMC",
        "Cross Ref",
        "Full Text",
        "Ref list",
        "CrossRef",
        "Crossref",
        "Chapter",
        "PubMed",
        "Scopus",
        "Medline",
        "Abstract",
        "Article",
        "Links",
        "MATH",
        "HTML",
        "Link",
        "PDF",
        "PMC",
        "DOI",
        "CAS",
        "ADS",
        "ISI",
    ];

    /// <summary>The text without such words, in brackets anywhere or bare at its end.</summary>
    public static string Without(string text) => WithoutBare(WithoutBracketed(text));

    /// <summary>Whether a text is one of them.</summary>
    public static bool AreOnly(string text) => IsOne(text.AsSpan().Trim());

    private static string WithoutBracketed(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        var at = 0;
        for (var open = text.IndexOf('[', 0); open >= 0; open = text.IndexOf('[', at))
        {
            var close = text.IndexOf(']', open);
            if (close < 0)
                break;
            kept.Append(text, at, open - at);
            at = close + 1;
            if (!IsOne(text.AsSpan(open + 1, close - open - 1).Trim()))
                kept.Append(text, open, at - open);
            else if (kept.Length > 0 && kept[^1] == ' ')
                kept.Length--;
        }
        return kept.Append(text, at, text.Length - at).ToString().TrimEnd();
    }

    // A word at the end is a link's when a stop, a number or another such word stands before it.
    private static string WithoutBare(string text)
    {
        var end = WithoutReturnLink(text.AsSpan()).Length;
        var cut = end;
        while (LastWord(text.AsSpan(0, cut)) is var length and > 0)
            cut = text.AsSpan(0, cut - length).TrimEnd(" |·/").Length;
        if (cut == end)
            return text[..end];
        return cut > 0 && (text[cut - 1] is '.' or ')' or ']' or ';' or ',' || char.IsAsciiDigit(text[cut - 1])) ? text[..cut] : text[..end];
    }

    // Springer's pages end a reference with `Return to ref 12 in article`.
    private static ReadOnlySpan<char> WithoutReturnLink(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf("Return to ref ");
        return at > 0 && text.EndsWith(" in article") ? text[..at].TrimEnd() : text;
    }

    private static int LastWord(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.EndsWith(word) && (text.Length == word.Length || text[^(word.Length + 1)] == ' '))
                return word.Length;
        }
        return 0;
    }

    private static bool IsOne(ReadOnlySpan<char> words)
    {
        // `[abstract]` and `[article]` in small letters say what kind of paper it is.
        if (words is "abstract" or "article" or "chapter")
            return false;
        foreach (var word in Words)
        {
            if (words.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
