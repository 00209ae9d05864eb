namespace Casebook.Relate.Identity.Words;

/// <summary>Check digits of national numbers, cards and accounts. Everything but letters and digits is passed over.</summary>
internal static class CheckDigits
{
    /// <summary>NHS number: ten digits, weights 10 to 2, modulo 11.</summary>
    public static bool Nhs(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[10];
        if (!Read(number, digits))
            return false;
        var check = 11 - (Weighted(digits[..9], 10, -1) % 11);
        return (check == 11 ? 0 : check) == digits[9] && check != 10;
    }

    /// <summary>Turkish citizen number: eleven digits, the last two of them check digits.</summary>
    public static bool Turkish(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[11];
        if (!Read(number, digits) || digits[0] == 0)
            return false;
        var odd = digits[0] + digits[2] + digits[4] + digits[6] + digits[8];
        var even = digits[1] + digits[3] + digits[5] + digits[7];
        var tenth = ((((odd * 7) - even) % 10) + 10) % 10;
        return digits[9] == tenth && digits[10] == (odd + even + tenth) % 10;
    }

    /// <summary>French NIR: thirteen digits (2A and 2B of Corsica aside) and the key, 97 minus the number modulo 97.</summary>
    public static bool French(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[15];
        if (!Read(number, digits) || digits[0] is not (1 or 2))
            return false;
        var value = 0L;
        foreach (var digit in digits[..13])
            value = (value * 10) + digit;
        return 97 - (value % 97) == (digits[13] * 10) + digits[14];
    }

    /// <summary>Spanish DNI and NIE: a letter by the number modulo 23; X, Y, Z of an NIE count as 0, 1, 2.</summary>
    public static bool Spanish(ReadOnlySpan<char> number)
    {
        if (number.Length != 9)
            return false;
        var value = 0;
        for (var i = 0; i < 8; i++)
        {
            var digit = i == 0 && number[0] is >= 'X' and <= 'Z' ? number[0] - 'X' : number[i] - '0';
            if (digit is < 0 or > 9)
                return false;
            value = (value * 10) + digit;
        }
        return "TRWAGMYFPDXBNJZSQVHLCKE"[value % 23] == number[8];
    }

    /// <summary>Italian codice fiscale: sixteen characters, the last by the odd and even places of the others.</summary>
    public static bool Italian(ReadOnlySpan<char> code)
    {
        ReadOnlySpan<byte> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        if (code.Length != 16)
            return false;
        var sum = 0;
        for (var i = 0; i < 15; i++)
        {
            var place = char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A';
            if (place is < 0 or > 25)
                return false;
            sum += i % 2 == 0 ? odd[place] : place;
        }
        return code[15] - 'A' == sum % 26;
    }

    /// <summary>German tax number: eleven digits, ISO 7064 MOD 11,10.</summary>
    public static bool GermanTax(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[11];
        if (!Read(number, digits) || digits[0] == 0)
            return false;
        var product = 10;
        foreach (var digit in digits[..10])
        {
            var sum = (digit + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        var check = 11 - product;
        return (check == 10 ? 0 : check) == digits[10];
    }

    /// <summary>German health insurance number: a letter and nine digits, the last by Luhn with the letter as two digits.</summary>
    public static bool GermanInsured(ReadOnlySpan<char> number)
    {
        if (number.Length != 10 || !char.IsAsciiLetterUpper(number[0]))
            return false;
        Span<int> digits = stackalloc int[11];
        (digits[0], digits[1]) = ((number[0] - 'A' + 1) / 10, (number[0] - 'A' + 1) % 10);
        if (!Read(number[1..], digits[2..]))
            return false;
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var product = digits[i] * (1 + (i % 2));
            sum += (product / 10) + (product % 10);
        }
        return sum % 10 == digits[10];
    }

    /// <summary>Brazilian CPF: eleven digits, two check digits modulo 11.</summary>
    public static bool Brazilian(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[11];
        if (!Read(number, digits) || digits.IndexOfAnyExcept(digits[0]) < 0)
            return false;
        return digits[9] == Check(Weighted(digits[..9], 10, -1)) && digits[10] == Check(Weighted(digits[..10], 11, -1));

        static int Check(int sum) => sum * 10 % 11 % 10;
    }

    /// <summary>Egyptian number: century, day of birth, governorate; the check digit is not public.</summary>
    public static bool Egyptian(ReadOnlySpan<char> number)
    {
        Span<int> digits = stackalloc int[14];
        if (!Read(number, digits) || digits[0] is not (2 or 3))
            return false;
        var month = (digits[3] * 10) + digits[4];
        var day = (digits[5] * 10) + digits[6];
        var governorate = (digits[7] * 10) + digits[8];
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && governorate is (>= 1 and <= 35) or 88;
    }

    /// <summary>Cards and IMEI: the formula of Luhn.</summary>
    public static bool Luhn(ReadOnlySpan<char> number)
    {
        var (sum, place) = (0, 0);
        for (var i = number.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(number[i]))
                continue;
            var product = (number[i] - '0') * (1 + (place++ % 2));
            sum += product > 9 ? product - 9 : product;
        }
        return place >= 12 && sum % 10 == 0;
    }

    /// <summary>IBAN: ISO 7064 MOD 97-10.</summary>
    public static bool Iban(ReadOnlySpan<char> iban)
    {
        Span<char> compact = stackalloc char[40];
        var length = 0;
        foreach (var c in iban)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                continue;
            if (length == compact.Length)
                return false;
            compact[length++] = c;
        }
        if (length < 15)
            return false;
        var rest = 0;
        for (var i = 0; i < length; i++)
        {
            var c = compact[(i + 4) % length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }
        return rest == 1;
    }

    private static bool Read(ReadOnlySpan<char> number, Span<int> digits)
    {
        var count = 0;
        foreach (var c in number)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            if (count == digits.Length)
                return false;
            digits[count++] = c - '0';
        }
        return count == digits.Length;
    }

    private static int Weighted(ReadOnlySpan<int> digits, int weight, int step)
    {
        var sum = 0;
        foreach (var digit in digits)
        {
            sum += digit * weight;
            weight += step;
        }
        return sum;
    }
}
