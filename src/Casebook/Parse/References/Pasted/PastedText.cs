using System.Text;

namespace Casebook.Parse.References.Pasted;

/// <summary>Takes away what sites and word processors add to a reference: list numbers, link words, emphasis, doubled spaces.</summary>
internal static class PastedText
{
    private static readonly string[] LinkWords =
    [
        "PubMed", "Crossref", "Cross Ref", "PMC", "PubMed Central", "PMC free article", "Google Scholar", "DOI", "Full Text", "Free Full Text", "View Article", "ScienceDirect", "Europe PMC",
        "Scopus", "Web of Science", "Article", "PDF", "Ref list", "CAS", "ISI", "Medline", "HTML", "Link", "Abstract",
    ];

    /// <summary>The reference alone, with single spaces.</summary>
    public static string Clean(string pasted) => WithoutLinkWords(WithoutListNumber(WithSingleSpaces(pasted)));

    // Emphasis marks stand at the edge of words; any other asterisk or underscore is part of an address.
    private static string WithSingleSpaces(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '*') continue;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (c is ';' or ':' or ',' && clean.Length > 1 && clean[^1] == ' ') clean[^1] = c;
            else clean.Append(c);
        }
        while (clean.Length > 0 && clean[^1] == ' ') clean.Length--;
        return clean.ToString();
    }

    private static string WithoutListNumber(string text)
    {
        var at = text.StartsWith('[') || text.StartsWith('(') ? 1 : 0;
        var digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at == digits || at - digits > 3 || at == text.Length || text[at] is not ('.' or ']' or ')')) return text;
        at++;
        if (at < text.Length && text[at] == '.') at++;
        if (at == text.Length) return text;
        return text[at] == ' ' ? text[(at + 1)..] : char.IsUpper(text[at]) ? text[at..] : text;
    }

    private static string WithoutLinkWords(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal)) return text;
        var kept = new StringBuilder(text.Length);
        var at = 0;
        for (var open = text.IndexOf('[', 0); open >= 0; open = text.IndexOf('[', at))
        {
            var close = text.IndexOf(']', open);
            if (close < 0) break;
            kept.Append(text, at, open - at);
            at = close + 1;
            if (!IsLinkWord(text.AsSpan(open + 1, close - open - 1).Trim())) kept.Append(text, open, at - open);
            else if (kept.Length > 0 && kept[^1] == ' ') kept.Length--;
        }
        return kept.Append(text, at, text.Length - at).ToString().TrimEnd();
    }

    private static bool IsLinkWord(ReadOnlySpan<char> words)
    {
        foreach (var word in LinkWords)
        {
            if (words.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
