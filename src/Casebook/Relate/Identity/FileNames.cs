using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity;

/// <summary>Looks whether the name of a picture or of a case file says who the patient is: <c>john-doe-face.jpg</c>, <c>IMG_20210312.jpg</c>,
/// <c>00482913.png</c>. File names become addresses and stay in the history.</summary>
internal static partial class FileNames
{
    private const int MinName = 4;
    private const int MinDigits = 6;

    // Given names that are words of medicine, or begin the names of diseases.
    private static readonly FrozenSet<string> Medical = (
        "alba rosa marie louis pierre charles roger clara gloria stella hugo gilbert alan lena leon felix bruno sean rené andré jean marcel "
        + "paul brown mary peter norman ming jonas amber jack doris chiara eric camille luca"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles = "mr mrs ms miss mme herr frau sra señora signora bay bayan hanim"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part of a name, without folder and ending, that tells; null when none does.</summary>
    public static string? Find(string name)
    {
        if (Date().Match(name) is { Success: true, Value: var date })
            return date;
        var words = name.ToLowerInvariant().Split(Parts, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length >= MinDigits && word.All(char.IsAsciiDigit))
                return word;
            if (Titles.Contains(word) && i + 1 < words.Length && words[i + 1].All(char.IsLetter))
                return $"{word}-{words[i + 1]}";
            var next = i + 1 < words.Length ? words[i + 1] : "";
            if (
                next == "doe"
                || (
                    word.Length >= MinName
                    && GivenNames.ContainsWithoutAccents(word)
                    && !Medical.Contains(word)
                    && !words.Skip(i + 1).Take(2).Any(later => Guards.IsEponymNoun(later))
                )
            )
                return next.Length > 0 && next.All(char.IsLetter) ? $"{word}-{next}" : word;
        }
        return null;
    }

    private static readonly char[] Parts = [' ', '-', '_', '.', '(', ')', '/', ',', '+', '&'];

    [GeneratedRegex(
        @"(?<!\d)((19|20)\d\d([-_.]?)(0[1-9]|1[0-2])\3(0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])([-_.])(0[1-9]|1[0-2])\7(19|20)\d\d)(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Date();
}
