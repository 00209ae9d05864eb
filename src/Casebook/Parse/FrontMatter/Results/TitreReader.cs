using System.Globalization;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>What reading a titre came to.</summary>
internal enum TitreReading
{
    /// <summary>The text is no titre.</summary>
    None,

    Titre,

    /// <summary>Written as a titre, but no serum can be diluted so.</summary>
    Impossible,
}

/// <summary>Reads titres: <c>1:320</c>, <c>1/320</c>, <c>≥1:1280</c>, <c>1 in 320</c>.</summary>
internal static class TitreReader
{
    private const long HighestDilution = 1_000_000;

    /// <summary>Reads a titre at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titre">The titre; null unless it is one.</param>
    /// <param name="length">How many characters belong to it.</param>
    public static TitreReading Read(ReadOnlySpan<char> text, out Titre? titre, out int length)
    {
        titre = null;
        length = 0;
        var at = ReadComparator(text, out var comparator);
        if (at >= text.Length || text[at] != '1')
            return TitreReading.None;
        at++;
        var slash = ReadSeparator(text, ref at);
        if (slash is null || at >= text.Length || !char.IsAsciiDigit(text[at]))
            return TitreReading.None;
        var dilution = ReadDigits(text, ref at);
        // 1:320.5, 1/3rd and 1/320-1/640 are something else.
        if (
            at < text.Length
            && (
                char.IsLetterOrDigit(text[at])
                || (text[at] is '.' or ',' or '/' or ':' or '-' or '–' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            )
        )
            return TitreReading.None;
        length = at;
        if (dilution is < 1 or > HighestDilution)
            return TitreReading.Impossible;
        titre = new Titre((int)dilution, comparator);
        return TitreReading.Titre;
    }

    /// <summary>Reads a whole text as a titre; here a bare number is the dilution.</summary>
    public static TitreReading ReadWhole(string text, out Titre? titre)
    {
        var reading = Read(text, out titre, out var length);
        if (reading != TitreReading.None && length == text.Length)
            return reading;
        titre = null;
        var at = ReadComparator(text, out var comparator);
        if (!long.TryParse(text.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var dilution))
            return at < text.Length && text.AsSpan(at).IndexOfAnyExceptInRange('0', '9') < 0 ? TitreReading.Impossible : TitreReading.None;
        if (dilution is < 1 or > HighestDilution)
            return TitreReading.Impossible;
        titre = new Titre((int)dilution, comparator);
        return TitreReading.Titre;
    }

    /// <summary>Reads one of &lt; ≤ &gt; ≥ in any spelling, with the space behind it; returns where the rest begins.</summary>
    public static int ReadComparator(ReadOnlySpan<char> text, out string comparator)
    {
        comparator = "";
        if (text.IsEmpty)
            return 0;
        var length = 1;
        switch (text)
        {
            case ['<' or '>', '=', ..]:
                (comparator, length) = (text[0] == '<' ? "≤" : "≥", 2);
                break;
            case ['=', '<' or '>', ..]:
                (comparator, length) = (text[1] == '<' ? "≤" : "≥", 2);
                break;
            case ['<' or '>' or '≤' or '≥', ..]:
                comparator = text[0].ToString();
                break;
            default:
                return 0;
        }
        while (length < text.Length && char.IsWhiteSpace(text[length]))
            length++;
        return length;
    }

    // Null when nothing separates; whether it was a stroke otherwise.
    private static bool? ReadSeparator(ReadOnlySpan<char> text, ref int at)
    {
        var next = at;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next >= text.Length)
            return null;
        if (next > at && text[next..].StartsWith("in ", StringComparison.OrdinalIgnoreCase))
        {
            at = next + 3;
            return false;
        }
        if (text[next] is not ':' and not '/' and not '∶')
            return null;
        var slash = text[next] == '/';
        next++;
        // 1 / 320 with spaces is as likely a fraction of something; 1 : 320 is not.
        while (!slash && next < text.Length && text[next] == ' ')
            next++;
        at = next;
        return slash;
    }

    // Thousands may be set apart by a comma, 1:1,280, in other languages by a point.
    private static long ReadDigits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var value = 0L;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
                value = Math.Min(value * 10 + (text[at++] - '0'), HighestDilution * 10);
            else if (text[at] is ',' or '.' && at - start <= 3 && IsGroup(text[(at + 1)..]))
                at++;
            else
                break;
        }
        return value;
    }

    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[..3].IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 3 || !char.IsAsciiDigit(text[3]));
}
