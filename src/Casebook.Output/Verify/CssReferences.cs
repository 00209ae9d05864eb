namespace Casebook.Verify;

/// <summary>Finds what a style sheet loads: <c>url(...)</c> and <c>@import</c>.</summary>
internal static class CssReferences
{
    /// <summary>Keeps every reference of a style sheet.</summary>
    /// <param name="css">The style sheet, or the style of one element.</param>
    /// <param name="offset">Where it begins in the file.</param>
    /// <param name="facts">Takes the references.</param>
    public static void Collect(string css, int offset, FactCollector facts)
    {
        for (var at = 0; at < css.Length;)
        {
            var rest = css.AsSpan(at);
            if (rest.StartsWith("/*"))
            {
                var end = rest.IndexOf("*/");
                at = end < 0 ? css.Length : at + end + 2;
            }
            else if (rest.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
            {
                at = Take(css, at, at + 4, offset, facts);
            }
            else if (rest.StartsWith("@import", StringComparison.OrdinalIgnoreCase))
            {
                var quote = at + 7;
                while (quote < css.Length && char.IsWhiteSpace(css[quote]))
                    quote++;
                at = quote < css.Length && css[quote] is '"' or '\'' ? Take(css, at, quote, offset, facts) : quote;
            }
            else if (rest[0] is '"' or '\'')
            {
                var end = rest[1..].IndexOf(rest[0]);
                at = end < 0 ? css.Length : at + end + 2;
            }
            else
            {
                at++;
            }
        }
    }

    private static int Take(string css, int start, int from, int offset, FactCollector facts)
    {
        while (from < css.Length && char.IsWhiteSpace(css[from]))
            from++;
        if (from >= css.Length)
            return from;
        var quoted = css[from] is '"' or '\'';
        var end = quoted ? css.IndexOf(css[from], from + 1) : css.IndexOf(')', from);
        if (end < 0)
            return css.Length;
        var address = css[(quoted ? from + 1 : from)..end].Trim();
        if (address.Length > 0)
            facts.Link(address, LinkUse.Load, "url", offset + start);
        return end + 1;
    }
}
