using System.Buffers;
using System.Text;

namespace Casebook.Render.Shared.Markup;

/// <summary>Encodes text for HTML content and quoted attributes.</summary>
internal static class HtmlText
{
    // Control characters and the two that are none cannot stand in HTML, not even as references. Braces are encoded so that those of a text are never
    // taken for a template's.
    private static readonly SearchValues<char> Special = SearchValues.Create([
        .. "&<>\"'{}\uFFFE\uFFFF",
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not '\t' and not '\n' and not '\r'),
    ]);

    /// <summary>Encodes a text; returns it unchanged when nothing has to be encoded.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        Append(encoded, text);
        return encoded.ToString();
    }

    /// <summary>Place of the first character that has to be encoded; below 0 when there is none.</summary>
    public static int Next(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>Adds a text, encoded.</summary>
    public static StringBuilder Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
                return target.Append(text);
            target.Append(text[..next]).Append(Entity(text[next]));
            text = text[(next + 1)..];
        }
    }

    /// <summary>What stands for such a character.</summary>
    public static string Entity(char c) =>
        c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '{' => "&#123;",
            '}' => "&#125;",
            _ => "\uFFFD",
        };
}
