using System.Globalization;
using System.Text;

namespace Casebook.Parse.Markdown;

/// <summary>Spells words with plain letters, for ids: <c>Sjögren</c> is <c>sjogren</c>, <c>β</c> is <c>beta</c>.</summary>
internal static class LetterFolding
{
    // Unicode normalization does nothing in invariant globalization mode, so the letters are listed: U+00DF to U+017F, lower case only.
    private static readonly Dictionary<char, string> Latin = Build(
        "aàáâãäåāăą", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķĸ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏő",
        "rŕŗř", "sśŝşšſș", "tţťŧț", "uùúûüũūŭůűų", "wŵẁẃẅ", "yýÿŷỳ", "zźżž");

    private static readonly string[] Greek =
        ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi",
            "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "iota", "upsilon", "omicron", "upsilon", "omega"];

    /// <summary>The words in lower case with single hyphens between them; letters of other scripts stay; empty when there is neither letter nor digit.</summary>
    public static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var written in words)
        {
            var c = char.ToLowerInvariant(written);
            if (char.IsAsciiLetterOrDigit(c)) folded.Append(c);
            else if (Latin.TryGetValue(c, out var plain)) folded.Append(plain);
            else if (GreekName(c) is { } name) folded.Append(name);
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)) AppendOther(folded, c);
            else if (c is not ('\'' or '’' or '\u00AD') && folded.Length > 0 && folded[^1] != '-') folded.Append('-');
        }
        if (folded.Length > 0 && folded[^1] == '-') folded.Length--;
        return folded.ToString();
    }

    // Accents standing by themselves are dropped; marks of other scripts are part of their words.
    private static void AppendOther(StringBuilder folded, char c)
    {
        if (c is >= '\u0300' and <= '\u036F') return;
        folded.Append(c);
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string? GreekName(char c) => c switch
    {
        >= 'α' and <= 'ώ' => Greek[c - 'α'],
        'ά' => "alpha",
        'έ' => "epsilon",
        'ή' => "eta",
        'ί' or 'ΐ' => "iota",
        'ΰ' => "upsilon",
        '\u00B5' => "mu",
        _ => null,
    };

    private static Dictionary<char, string> Build(params ReadOnlySpan<string> families)
    {
        var table = new Dictionary<char, string> { ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ĳ'] = "ij" };
        foreach (var family in families)
        {
            for (var i = 1; i < family.Length; i++) table[family[i]] = family[..1];
        }
        return table;
    }
}
