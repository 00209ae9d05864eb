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

    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF"
            + "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
    );

    /// <summary>A text without the characters that take no room.</summary>
    public static string Without(string text) => text.AsSpan().ContainsAny(ZeroWidth) ? string.Concat(text.Where(c => !ZeroWidth.Contains(c))) : text;

    /// <summary>What the characters of a text are called that nobody sees in it, each once. A no-break space beside a number or a mark is as it should
    /// be, and joiners and marks of direction are where scripts need them.</summary>
    public static IReadOnlyList<string> NamesIn(string text)
    {
        if (!text.AsSpan().ContainsAny(Unseen))
            return [];
        var names = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Unseen.Contains(text[i]) || (Blanks.Contains(text[i]) && IsTypographic(text, i)) || (IsFormat(text[i]) && !IsBesideLatin(text, i)))
                continue;
            if (!names.Contains(NameOf(text[i])))
                names.Add(NameOf(text[i]));
        }
        return names;
    }

    private static bool IsTypographic(string text, int at) =>
        at == 0
        || at + 1 == text.Length
        || char.IsDigit(text[at - 1])
        || char.IsDigit(text[at + 1])
        || !char.IsLetter(text[at - 1])
        || !char.IsLetter(text[at + 1]);

    private static bool IsFormat(char c) => c is (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsBesideLatin(string text, int at) => at > 0 && text[at - 1] < '\u0590' && (at + 1 == text.Length || text[at + 1] < '\u0590');

    /// <summary>What a character is called, as <c>no-break space (U+00A0)</c>.</summary>
    public static string NameOf(char c)
    {
        var name = c switch
        {
            '\t' => "tab",
            '\u00A0' => "no-break space",
            '\u00AD' => "soft hyphen",
            '\u200B' => "zero-width space",
            '\u200C' => "zero-width non-joiner",
            '\u200D' => "zero-width joiner",
            '\u2060' => "word joiner",
            '\uFEFF' => "byte order mark",
            _ when Blanks.Contains(c) => "wide space",
            _ when IsFormat(c) => "mark of direction",
            _ when char.IsControl(c) => "control character",
            _ => "invisible character",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{name} (U+{(int)c:X4})");
    }
}
