using System.Buffers;
using System.Globalization;
using Casebook.Files;

namespace Casebook.Relate.Identity.Text;

/// <summary>Reads stretches of a source, leaving out what readers do not see.</summary>
/// <param name="text">The source.</param>
/// <param name="into">Takes what they see.</param>
internal sealed class InlineReader(string text, IdentityText into)
{
    // Of a picture or a question: whose it is, where it comes from, and names that are looked at by themselves.
    private static readonly string[] ExemptFields = ["credit:", "cites:", "licence:", "license:", "file:", "id:", "orcid:", "checked:"];

    // What readers do not see as it stands, or that may begin what they do not see. Letters outside ASCII are read as they are.
    private static readonly SearchValues<char> Special = SearchValues.Create([
        .. "*_`\\[]!&<>{|\t",
        .. Range(0x80, 0xBF),
        .. Range(0x2000, 0x206F),
        .. Range(0x0660, 0x0669),
        .. Range(0x06F0, 0x06F9),
        .. Range(0x0966, 0x096F),
        .. Range(0xFF0D, 0xFF19),
        '\u00D7',
        '\u1680',
        '\u2212',
        '\u3000',
        '\uFE63',
        '\uFEFF',
    ]);

    // [at] and [dot] are read with their brackets; those of links are not.
    private const int MaxSpelledSign = 6;

    private static readonly SearchValues<string> AddressSigns = SearchValues.Create(["://", "www.", "10."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\n<>\"'`|");

    /// <summary>Reads running text.</summary>
    public void ReadProse(int start, int end)
    {
        var hasAddress = text.AsSpan(start, Math.Max(0, end - start)).ContainsAny(AddressSigns);
        for (var at = start; at < end;)
            at = hasAddress ? ReadOne(at, end) : ReadStretch(at, end);
    }

    /// <summary>Reads a line of fields; a remark behind <c> #</c> is left out.</summary>
    public void ReadFields(int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (line.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var remark)
            end = start + remark;
        foreach (var field in ExemptFields)
        {
            if (!line.Contains(field, StringComparison.Ordinal))
                continue;
            for (var at = start; at < end;)
                at = (at == start || text[at - 1] is ' ' or '{' or ',') && ExemptFieldAt(at, end) is var behind and > 0 ? behind : ReadOne(at, end);
            return;
        }
        ReadProse(start, end);
    }

    // Most of a text is as it stands; it is copied from one special character or double space to the next.
    private int ReadStretch(int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        var plain = rest.IndexOfAny(Special);
        if (plain > 0)
            rest = rest[..plain];
        else if (plain == 0)
            return ReadSpecial(at, end);
        if (rest.IndexOf("  ", StringComparison.Ordinal) is >= 0 and var spaces)
            rest = rest[..(spaces + 1)];
        if (rest[0] == ' ')
        {
            into.AddSpace(at);
            return at + 1;
        }
        into.Add(rest, at);
        return at + rest.Length;
    }

    private int ExemptFieldAt(int at, int end)
    {
        if (text[at] is not ('c' or 'l' or 'f' or 'i' or 'o'))
            return 0;
        foreach (var field in ExemptFields)
        {
            if (!text.AsSpan(at, end - at).StartsWith(field, StringComparison.Ordinal))
                continue;
            var rest = text.AsSpan(at, end - at);
            var stop =
                text.AsSpan(0, at).LastIndexOf('{') > text.AsSpan(0, at).LastIndexOf('\n') ? rest.IndexOfAny(field == "cites:" ? "]}" : ",}") : -1;
            return stop < 0 ? end : at + stop;
        }
        return 0;
    }

    private int ReadOne(int at, int end)
    {
        var c = text[at];
        if (c is ':' or '.' || Special.Contains(c))
            return ReadSpecial(at, end);
        if (c == ' ')
            into.AddSpace(at);
        else
            into.Add(c, at);
        return at + 1;
    }

    private int ReadSpecial(int at, int end) => text[at] < 0x80 ? ReadMark(text[at], at, end) : ReadWide(text[at], at);

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private int ReadMark(char c, int at, int end)
    {
        switch (c)
        {
            case '*' or '`' or '\\' or '<' or '>':
                return at + 1;
            case '_' when at + 1 >= end || at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]):
                return at + 1;
            case '\t':
                into.AddSpace(at);
                return at + 1;
            case '|':
                into.EndLine(at);
                return at + 1;
            case '&' when text.AsSpan(at, end - at).StartsWith("&nbsp;", StringComparison.Ordinal):
                into.AddSpace(at);
                return at + "&nbsp;".Length;
            case '{' when at + 1 < end && text[at + 1] is '#' or '.':
                return Behind('}', at, end);
            case '!' when at + 1 < end && text[at + 1] == '[':
                into.EndLine(at);
                return at + 2;
            case '[':
                return ReadBracket(at, end);
            case ']':
                return ReadClosing(at, end);
            case ':' when text.AsSpan(at, end - at).StartsWith("://", StringComparison.Ordinal):
                return ReadAddress(at, end);
            case '.'
                when at + 1 < end
                    && at >= 3
                    && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)
                    && (at == 3 || !char.IsLetterOrDigit(text[at - 4])):
                return ReadAddress(at, end);
            case '.' when IsDoi(at, end):
                return BehindAddress(at, end);
            default:
                into.Add(c, at);
                return at + 1;
        }
    }

    private int ReadWide(char c, int at)
    {
        switch (c)
        {
            case '\u00AD'
            or '\u200B'
            or '\u200C'
            or '\u200D'
            or '\u200E'
            or '\u200F'
            or '\u2060'
            or '\uFEFF'
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069'):
                break;
            case '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D':
                into.Add('-', at);
                break;
            default:
                if (char.IsWhiteSpace(c))
                    into.AddSpace(at);
                else
                    into.Add(char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c, at);
                break;
        }
        return at + 1;
    }

    // [@key], [-@key; see @other] cite; [[name]] and [[case:slug|words]] link by name; other brackets are read.
    private int ReadBracket(int at, int end)
    {
        if (at + 1 < end && text[at + 1] == '[')
        {
            var inner = text.AsSpan(at + 2, end - at - 2);
            var close = inner.IndexOf("]]", StringComparison.Ordinal);
            var words = close < 0 ? -1 : inner[..close].IndexOf('|');
            if (words >= 0)
                return at + 3 + words;
            return close >= 0 && inner.StartsWith("case:", StringComparison.Ordinal) ? at + 4 + close : at + 2;
        }
        var stop = text.AsSpan(at, end - at).IndexOf(']');
        if (stop > 0 && Cites(text.AsSpan(at + 1, stop - 1)))
            return at + stop + 1;
        if (stop is > 0 and <= MaxSpelledSign)
            into.Add('[', at);
        return at + 1;
    }

    private static bool Cites(ReadOnlySpan<char> inner)
    {
        var mark = inner.IndexOf('@');
        return mark >= 0
            && (mark == 0 || inner[mark - 1] is ' ' or '-' or ';')
            && mark + 1 < inner.Length
            && (char.IsLetterOrDigit(inner[mark + 1]) || inner[mark + 1] is '{' or '_');
    }

    private int ReadClosing(int at, int end)
    {
        if (at + 1 < end && text[at + 1] == '(')
        {
            var behind = Behind(')', at, end);
            if (text.AsSpan(at, behind - at).Contains("://", StringComparison.Ordinal))
                into.LeaveOutAddress(TextSpan.Between(at + 2, behind - 1));
            return behind;
        }
        if (at + 1 < end && text[at + 1] == ']')
            return at + 2;
        if (text.AsSpan(Math.Max(0, at - MaxSpelledSign), Math.Min(at, MaxSpelledSign)).Contains('['))
            into.Add(']', at);
        return at + 1;
    }

    // The scheme or "www" is in the text already; the rest is not.
    private int ReadAddress(int at, int end)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        var behind = BehindAddress(at, end);
        into.LeaveOutAddress(TextSpan.Between(start, behind));
        return behind;
    }

    private int BehindAddress(int at, int end)
    {
        var length = text.AsSpan(at, end - at).IndexOfAny(AddressEnds);
        var behind = length < 0 ? end : at + length;
        while (behind > at + 1 && text[behind - 1] is '.' or ',' or ';' or ')' or ']' or '}' or ':')
            behind--;
        return behind;
    }

    private bool IsDoi(int at, int end) =>
        at >= 2
        && text[at - 1] == '0'
        && text[at - 2] == '1'
        && (at == 2 || !char.IsDigit(text[at - 3]))
        && at + 5 < end
        && char.IsDigit(text[at + 1])
        && char.IsDigit(text[at + 4])
        && text.AsSpan(at, Math.Min(12, end - at)).Contains('/');

    private int Behind(char close, int at, int end)
    {
        var stop = text.AsSpan(at, end - at).IndexOf(close);
        return stop < 0 ? end : at + stop + 1;
    }
}
