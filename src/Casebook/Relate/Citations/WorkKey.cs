using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Relate.Citations;

/// <summary>The key of a work that was given without one.</summary>
internal static class WorkKey
{
    private const int MaxNameLength = 24;

    /// <summary>First author's family name in plain lower case and the year: <c>leroy1988</c>; the first word of the title where there is no
    /// author.</summary>
    public static string Generate(Work work)
    {
        var name = work.Authors.Length > 0 ? work.Authors[0].Family : FirstWord(work.Title);
        var letters = LettersOf(name);
        // A long name of a group is called by the first letters of its words.
        if (letters.Length > MaxNameLength)
            letters = string.Concat(
                name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => char.IsUpper(word[0]))
                    .Select(word => LettersOf(word[..1]))
            );
        return (letters.Length == 0 ? "anonymous" : letters) + work.Year?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The n-th key (from 0) of works that generate the same one: <c>leroy1988</c>, <c>leroy1988b</c>, ... <c>leroy1988z</c>,
    /// <c>leroy1988z2</c>, ...</summary>
    public static string Numbered(string generated, int n) =>
        n switch
        {
            0 => generated,
            < 26 => generated + (char)('a' + n),
            _ => $"{generated}z{n - 24}",
        };

    private static string LettersOf(string name) => new([.. FoldedText.Key(Transliteration.ToLatin(name)).Where(char.IsAsciiLetter)]);

    private static string FirstWord(string title) =>
        title.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => word.Length > 3) ?? title;
}
