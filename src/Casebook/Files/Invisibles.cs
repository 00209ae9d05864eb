using System.Buffers;
using System.Globalization;

namespace Casebook.Files;

/// <summary>Characters that nobody sees in an editor: pasted from word processors and web pages, they part what looks whole.</summary>
internal static class Invisibles
{
    /// <summary>They take no room: soft hyphen, zero-width space, word joiner, byte order mark. Joiners and marks of direction are left alone,
    /// because some scripts need them.</summary>
    public static readonly SearchValues<char> ZeroWidth = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    /// <summary>They look like a space.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
    );

    /// <summary>A text without the characters that take no room.</summary>
    public static string Without(string text) => text.AsSpan().ContainsAny(ZeroWidth) ? string.Concat(text.Where(c => !ZeroWidth.Contains(c))) : text;

    /// <summary>What a character is called, as <c>no-break space (U+00A0)</c>.</summary>
    public static string NameOf(char c)
    {
        var name = c switch
        {
            '\t' => "tab",
            '\u00A0' => "no-break space",
            '\u00AD' => "soft hyphen",
            '\u200B' => "zero-width space",
            '\u2060' => "word joiner",
            '\uFEFF' => "byte order mark",
            _ when Blanks.Contains(c) => "wide space",
            _ when char.IsControl(c) => "control character",
            _ => "invisible character",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{name} (U+{(int)c:X4})");
    }
}
