using System.Globalization;
using System.Text;

namespace Casebook.Domain;

/// <summary>Reads the numbers a laboratory prints, and none where a print could mean two: nothing is guessed.</summary>
internal static class LaboratoryNumber
{
    /// <summary>The number of a value such as <c>618 000</c>, <c>26.9</c> or <c>>200</c>; null for ranges, pairs, grades and prints that could mean
    /// two numbers.</summary>
    public static (double Number, string Comparator)? Read(string text)
    {
        var rest = text.AsSpan().Trim();
        var comparator = "";
        if (rest.Length > 0 && rest[0] is '<' or '>' or '≤' or '≥')
        {
            comparator = rest[..1].ToString();
            rest = rest[1..];
            if (rest.Length > 0 && rest[0] == '=')
            {
                comparator = comparator == "<" ? "≤" : "≥";
                rest = rest[1..];
            }
        }
        return Single(rest.Trim()) is { } number ? (number, comparator) : null;
    }

    /// <summary>A number without a comparator.</summary>
    public static double? Single(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\u00A0' or '\u2009' or '\u202F' && i > 0 && IsGroup(text[(i + 1)..]))
                continue;
            // 18,000 may be eighteen or eighteen thousand.
            if (c is '.' or ',' or '·')
            {
                if (IsGroup(text[(i + 1)..]) && i is > 0 and <= 3 && !(text[0] == '0' && i == 1) && c != '·')
                    return null;
                c = '.';
            }
            else if (!char.IsAsciiDigit(c))
            {
                return null;
            }
            digits.Append(c);
        }
        return
            double.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? number
            : null;
    }

    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[..3].IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 3 || !char.IsAsciiDigit(text[3]));
}
