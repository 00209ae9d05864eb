using System.Net;
using System.Text;

namespace Casebook.Parse.References.Pasted;

/// <summary>Takes the marks of HTML and Markdown from a reference that was copied with them: <c>&lt;i&gt;</c>, <c>[words](address)</c>, <c>_J
/// Test_</c>.</summary>
internal static class Markup
{
    private static readonly string[] Tags = ["i", "em", "b", "strong", "sup", "sub", "u", "span", "a", "p", "br", "cite", "italic", "bold", "font",
        "small"];

    /// <summary>The words alone; an address that a link leads to stays, behind the words that it had.</summary>
    public static string Without(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
            text = WithoutTags(text);
        if (text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        return text.Contains("](", StringComparison.Ordinal) ? WithoutLinks(text) : text;
    }

    // `<0.05` and `< 18 years` are no tags.
    private static string WithoutTags(string text)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0; open = text.IndexOf('<', open + 1))
        {
            var close = text.IndexOf('>', open);
            if (close < 0)
                break;
            var inside = text.AsSpan(open + 1, close - open - 1);
            var isAddress = inside.StartsWith("http") && !inside.Contains(' ');
            if (!isAddress && !IsTag(inside))
                continue;
            kept.Append(text, at, open - at);
            if (isAddress)
                kept.Append(inside);
            at = close + 1;
        }
        return kept.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsTag(ReadOnlySpan<char> inside)
    {
        var name = inside.TrimStart('/');
        var end = name.IndexOfAny(" /");
        foreach (var tag in Tags)
        {
            if (name[..(end < 0 ? name.Length : end)].Equals(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static string WithoutLinks(string text)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        for (var middle = text.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = text.IndexOf("](", middle + 2, StringComparison.Ordinal))
        {
            var open = middle == 0 ? -1 : text.LastIndexOf('[', middle - 1);
            var address = AddressAt(text, middle + 2);
            if (open < at || address.Length == 0)
                continue;
            kept.Append(text, at, open - at);
            at = middle + address.Length + 3;
            var words = text[(open + 1)..middle];
            // `[Crossref](https://…)` is a site's link; `[https://doi.org/…](…)` says the address twice.
            if (LinkWords.AreOnly(words))
                kept.Append('[').Append(words).Append(']');
            else if (words.StartsWith("http", StringComparison.Ordinal) || words.StartsWith("10.", StringComparison.Ordinal))
                kept.Append(address);
            else if (words.StartsWith("doi", StringComparison.OrdinalIgnoreCase))
                kept.Append(words);
            else
            {
                kept.Append(words);
                text = $"{text} {address}";
            }
        }
        return kept.Append(text, at, text.Length - at).ToString();
    }

    // Up to the bracket that closes it; a DOI may have brackets of its own.
    private static ReadOnlySpan<char> AddressAt(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "http", 0, 4) != 0)
            return "";
        var depth = 0;
        for (var i = start; i < text.Length && text[i] != ' '; i++)
        {
            if (text[i] == '(')
                depth++;
            else if (text[i] == ')' && depth-- == 0)
                return text.AsSpan(start, i - start);
        }
        return "";
    }
}
