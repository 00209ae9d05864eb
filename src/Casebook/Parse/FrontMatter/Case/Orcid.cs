namespace Casebook.Parse.FrontMatter.Case;

/// <summary>ORCID identifiers.</summary>
internal static class Orcid
{
    /// <summary>The identifier in the form <c>0000-0002-1825-0097</c>, without its address; null when it is none.</summary>
    public static string? Normalise(string written)
    {
        var characters = Characters(written);
        if (characters is null || CheckCharacter(characters.AsSpan(0, 15)) != characters[15])
            return null;
        return $"{characters[..4]}-{characters[4..8]}-{characters[8..12]}-{characters[12..]}";
    }

    /// <summary>Whether the text has the sixteen characters of an identifier, right or wrong.</summary>
    public static bool HasShape(string written) => Characters(written) is not null;

    private static string? Characters(string written)
    {
        var slash = written.TrimEnd('/').LastIndexOf('/') + 1;
        var characters = written
            .TrimEnd('/')[slash..]
            .Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .ToUpperInvariant();
        if (characters.Length != 16 || characters.AsSpan(0, 15).IndexOfAnyExceptInRange('0', '9') >= 0)
            return null;
        return char.IsAsciiDigit(characters[15]) || characters[15] == 'X' ? characters : null;
    }

    // ISO 7064, modulus 11-2.
    private static char CheckCharacter(ReadOnlySpan<char> digits)
    {
        var total = 0;
        foreach (var digit in digits)
            total = (total + (digit - '0')) * 2;
        var check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}
