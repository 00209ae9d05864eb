using System.Text;

namespace Casebook.Parse.References.Pasted;

/// <summary>Takes away what sites and word processors add to a reference: list marks, link words, emphasis, doubled spaces.</summary>
internal static class PastedText
{
    private static readonly string[] LinkWords =
    [
        "PubMed",
        "Crossref",
        "Cross Ref",
        "PMC",
        "PubMed Central",
        "PMC free article",
        "Google Scholar",
        "DOI",
        "Full Text",
        "Free Full Text",
        "View Article",
        "ScienceDirect",
        "Europe PMC",
        "Scopus",
        "Web of Science",
        "Article",
        "PDF",
        "Ref list",
        "CAS",
        "ISI",
        "Medline",
        "HTML",
        "Link",
        "Abstract",
    ];

    /// <summary>The reference alone, with single spaces.</summary>
    public static string Clean(string pasted) => WithoutLinkWords(WithoutListMark(WithSingleSpaces(pasted)));

    // Emphasis marks stand at the edge of words; any other asterisk or underscore is part of an address.
    private static string WithSingleSpaces(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Narrow(text[i]);
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '*')
                continue;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (c is ';' or ':' or ',' && clean.Length > 1 && clean[^1] == ' ')
                clean[^1] = c;
            else
                clean.Append(c);
        }
        while (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.ToString();
    }

    // Letters, digits and marks that East Asian keyboards write as wide as an ideograph.
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    // A mark alone is no reference.
    private static string WithoutListMark(string text) => ListMark.LengthOf(text) is var length && length < text.Length ? text[length..] : text;

    private static string WithoutLinkWords(string text)
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
            if (!IsLinkWord(text.AsSpan(open + 1, close - open - 1).Trim()))
                kept.Append(text, open, at - open);
            else if (kept.Length > 0 && kept[^1] == ' ')
                kept.Length--;
        }
        return kept.Append(text, at, text.Length - at).ToString().TrimEnd();
    }

    /// <summary>Whether a line holds nothing but the link words of a site, <c>[PubMed] [Google Scholar]</c>.</summary>
    public static bool IsOnlyLinkWords(string line) => line.Length > 0 && line[0] == '[' && Clean(line).Length == 0;

    private static bool IsLinkWord(ReadOnlySpan<char> words)
    {
        foreach (var word in LinkWords)
        {
            if (words.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
