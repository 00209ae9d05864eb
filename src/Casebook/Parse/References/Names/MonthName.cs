namespace Casebook.Parse.References.Names;

/// <summary>Months by name, in full or cut to three letters or more.</summary>
internal static class MonthName
{
    private static readonly string[] Names =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>Whether a text names two months, <c>Jul-Aug</c>.</summary>
    public static bool IsRange(string text) =>
        text.Split('-', '–', '/', ' ') is { Length: > 1 } parts && parts.Count(part => Read(part) is not null) > 1;

    /// <summary>1 to 12; null when the word is not a month.</summary>
    public static int? Read(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length < 3)
            return null;
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }
        return null;
    }
}
