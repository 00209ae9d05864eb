using System.Text;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Takes away what sites and word processors add to a reference: list marks, link words, emphasis, doubled spaces.</summary>
internal static class PastedText
{
    /// <summary>The reference alone, with single spaces.</summary>
    public static string Clean(string pasted) =>
        LinkWords.Without(WithSuffixesJoined(WithoutListMark(WithSingleSpaces(Typesetting.Without(Markup.Without(pasted))))));

    /// <summary>A text with the marks and letters that are as wide as an ideograph made narrow.</summary>
    public static string Narrow(ReadOnlySpan<char> text)
    {
        var narrow = text.ToString().ToCharArray();
        for (var i = 0; i < narrow.Length; i++)
            narrow[i] = Narrow(narrow[i]);
        return new string(narrow);
    }

    /// <summary>Whether a line holds nothing but the link words of a site, <c>[PubMed] [Google Scholar]</c>.</summary>
    public static bool IsOnlyLinkWords(string line) => line.Length > 0 && line[0] == '[' && Clean(line).Length == 0;

    private static string WithSingleSpaces(string text)
    {
        var clean = new StringBuilder(text.Length);
        var isWide = false;
        for (var i = 0; i < text.Length; i++)
        {
            // `指南（2023版）`: brackets in a title stay as wide as its letters.
            isWide = text[i] == '（' ? i > 0 && EastAsianText.IsLetter(text[i - 1]) : isWide;
            var c = isWide && text[i] is '（' or '）' ? text[i] : Narrow(text[i]);
            isWide &= text[i] != '）';
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' || c is '*' or '_' && IsEmphasis(text, i))
                continue;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (c is ';' or ':' or ',' && clean.Length > 1 && clean[^1] == ' ')
                clean[^1] = c;
            // `2.ed .Rio de Janeiro`: the blank stands on the wrong side.
            else if (c == '.' && clean.Length > 1 && clean[^1] == ' ' && i + 1 < text.Length && char.IsUpper(text[i + 1]))
                clean.Insert(clean.Length - 1, c);
            else
                clean.Append(c);
            // Marks as wide as an ideograph hold their space themselves.
            if (c != text[i] && c is '.' or ',' or ':' or ';' && IsBetweenWords(text, i))
                clean.Append(' ');
            // `李娜,等.题名[J].刊名,2021,20(1):48`: so are typed lists in which no blank stands at all.
            else if (c is ',' or '.' && IsUnspaced(text, i))
                clean.Append(' ');
        }
        while (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.ToString();
    }

    // PubMed Central prints `Medsger TA., Jr Long-term outcomes`, without a stop behind the last name.
    private static string WithSuffixesJoined(string text)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["Jr", "Sr", "II", "III", "IV", "3rd", "2nd"])
        {
            var mark = "., " + suffix;
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at > 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var end = at + mark.Length;
                // `Lynch, J. P., 3rd`: initials apart keep their marks.
                var word = text.LastIndexOf(' ', at) + 1;
                if (word < 2 || text[word - 2] is '.' or ',')
                    continue;
                if (end + 1 >= text.Length || !(text[end] is ',' || text[end] == ' ' && char.IsUpper(text[end + 1])))
                    continue;
                text = $"{text[..at]} {suffix}{(text[end] == ',' ? "" : ".")}{text[end..]}";
            }
        }
        return text;
    }

    // Emphasis marks stand at the edge of words; `HLA-B*27` keeps its own, and so does an address with `_` in it.
    private static bool IsEmphasis(string text, int at) =>
        at == 0
        || at + 1 == text.Length
        || !char.IsLetterOrDigit(text[at - 1]) && (text[at] == '*' || text[at - 1] is ' ' or '(' or '"')
        || !char.IsLetterOrDigit(text[at + 1]) && (text[at] == '*' || text[at + 1] is ' ' or '.' or ',' or ';' or ':' or ')' or '"');

    private static bool IsUnspaced(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && (
            EastAsianText.IsLetter(text[at + 1]) && (EastAsianText.IsLetter(text[at - 1]) || text[at - 1] is ']' or ')' or '》')
            || char.IsAsciiDigit(text[at + 1]) && EastAsianText.IsLetter(text[at - 1])
        );

    private static bool IsBetweenWords(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1])
        && !(char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && text[at] == '．');

    // Letters, digits and marks that East Asian keyboards write as wide as an ideograph.
    private static char Narrow(char c) =>
        c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '。' => '.',
            '―' => '–',
            '、' => ',',
            _ => c,
        };

    // A mark alone is no reference.
    private static string WithoutListMark(string text)
    {
        // `- 22. Chou CH`: a bullet before a number.
        for (var marks = 0; marks < 2 && ListMark.LengthOf(text) is var length and > 0 && length < text.Length; marks++)
            text = text[length..];
        return text;
    }
}
