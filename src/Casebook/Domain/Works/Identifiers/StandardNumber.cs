namespace Casebook.Domain.Works.Identifiers;

/// <summary>Numbers with a check digit: ISSN of journals, ISBN of books, ORCID of people.</summary>
internal static class StandardNumber
{
    /// <summary><c>1234-567X</c> when the check digit is right; null otherwise.</summary>
    public static string? ReadIssn(string text)
    {
        var digits = Digits(text, "issn");
        return digits.Length == 8 && WeightedSum(digits) % 11 == 0 ? $"{digits[..4]}-{digits[4..]}" : null;
    }

    /// <summary>Ten or thirteen digits without hyphens when the check digit is right; null otherwise.</summary>
    public static string? ReadIsbn(string text)
    {
        var digits = Digits(text, "isbn", "-13", "-10");
        return digits.Length switch
        {
            10 when WeightedSum(digits) % 11 == 0 => digits,
            13 when !digits.Contains('X', StringComparison.Ordinal) && digits.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0 =>
                digits,
            _ => null,
        };
    }

    /// <summary><c>0000-0002-1825-0097</c> when the check digit (ISO 7064 mod 11-2) is right, out of the number or its address; null
    /// otherwise.</summary>
    public static string? ReadOrcid(string text)
    {
        var part = text.Trim().TrimEnd('/');
        var digits = Digits(part[(part.LastIndexOf('/') + 1)..], "orcid");
        if (digits.Length != 16)
            return null;
        var total = 0;
        foreach (var c in digits.AsSpan(0, 15))
        {
            if (c == 'X')
                return null;
            total = (total + c - '0') * 2;
        }
        var check = (12 - total % 11) % 11;
        return ValueOf(digits[15]) == check ? $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}" : null;
    }

    // Weights fall to 1 for the check digit; X counts ten and may only stand last.
    private static int WeightedSum(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == 'X' && i < digits.Length - 1)
                return 1;
            sum += ValueOf(digits[i]) * (digits.Length - i);
        }
        return sum;
    }

    private static int ValueOf(char digit) => digit == 'X' ? 10 : digit - '0';

    private static string Digits(string text, params ReadOnlySpan<string> labels)
    {
        var rest = text.AsSpan().Trim();
        foreach (var label in labels)
        {
            if (rest.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                rest = rest[label.Length..];
        }
        Span<char> digits = stackalloc char[20];
        var count = 0;
        foreach (var c in rest.TrimStart(": "))
        {
            if (c is '-' or '‐' or '‑' or '–' or ' ')
                continue;
            if (count == digits.Length || !(char.IsAsciiDigit(c) || c is 'x' or 'X'))
                return "";
            digits[count++] = char.ToUpperInvariant(c);
        }
        return digits[..count].ToString();
    }
}
