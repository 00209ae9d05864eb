using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Says an age in the words that <see cref="AgeReader"/> knows: <c>femme de 44 ans</c> is <c>44 ans</c>, <c>2 años y medio</c> is
/// <c>2.5 años</c>, <c>quadragénaire</c> is <c>40s</c>.</summary>
internal static partial class AgeOfLanguages
{
    private static readonly FrozenSet<string> Newborn = Keys(
        """
        nouveau-né nouveau-née nouveau-nés nourrisson-né recién-nacido recién-nacida neonato neonata neugeborenes neugeborene neugeborener yenidoğan
        recém-nascido recém-nascida nouveau naissance وليد حديث-الولادة حديثة-الولادة
        """
    );

    private static readonly FrozenDictionary<string, int> Decades = new Dictionary<string, string>
    {
        ["20"] = "vingtaine,veintena,ventina",
        ["30"] = "trentaine,trentina",
        ["40"] = "quarantaine,quadragénaire,quarantina,cuadragenario",
        ["50"] = "cinquantaine,quinquagénaire,cinquantina,quincuagenario,quincuagenaria",
        ["60"] = "soixantaine,sexagénaire,sessantina,sexagenario,sexagenaria",
        ["70"] = "septuagénaire,settantina,septuagenario,septuagenaria,settuagenario",
        ["80"] = "octogénaire,ottantina,octogenario,octogenaria,ottuagenario,ottuagenaria,octogenário,octogenária",
        ["90"] = "nonagénaire,nonagenario,nonagenaria,nonagenário,nonagenária",
    }
        .SelectMany(pair => pair.Value.Split(','), (pair, word) => (Word: FoldedText.Key(word), Decade: int.Parse(pair.Key, null)))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Decade, StringComparer.Ordinal);

    /// <summary>The age in such words.</summary>
    /// <param name="text">The age as written.</param>
    /// <param name="isExact">Whether no word says that the number is only near.</param>
    public static string Plain(string text, out bool isExact)
    {
        var words = FrameWords.WordsOf(Joined().Replace(Glued().Replace(text.ToLowerInvariant(), " "), "$1-$2")).ToList();
        isExact = !words.Any(FrameWords.IsApproximate);
        if (words.Any(word => Newborn.Contains(FoldedText.Key(word))) && !words.Any(word => char.IsAsciiDigit(word[0])))
            return "newborn";
        if (words.Select(word => Decades.GetValueOrDefault(FoldedText.Key(word))).FirstOrDefault(decade => decade > 0) is > 0 and var tens)
            return $"{tens}s";
        while (words.Count > 0 && IsAround(words[0]))
            words.RemoveAt(0);
        while (words.Count > 0 && IsAround(words[^1]))
            words.RemoveAt(words.Count - 1);
        var plain = string.Join(' ', words);
        plain = DecimalComma().Replace(plain, ".");
        plain = DayOfLife().Replace(plain, "$1 days");
        plain = MoreThan().Replace(plain, "over $1");
        plain = OrMore().Replace(plain, "$1+");
        plain = Between().Replace(plain, "$1-$2 $3");
        plain = Half().Replace(plain, "$1.5 $2");
        plain = HalfBefore().Replace(plain, "$1.5 ");
        plain = UnitFirst().Replace(plain, "$2 $1");
        plain = LetterUnit().Replace(plain, "$1 years");
        return And().Replace(plain, " and ");
    }

    // What stands around the number: persons, their sex, prepositions.
    private static bool IsAround(string word) =>
        FrameWords.IsFrame(word) || Newborn.Contains(FoldedText.Key(word)) || (word.Length > 2 && SexReader.In(word) is not null);

    private static FrozenSet<string> Keys(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Key).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(nouveau|recién|recem|recém|حديث|حديثة) (né|née|nacid[oa]|nascid[oa]|الولادة)")]
    private static partial Regex Joined();

    // 33ans, 58-jährig, 71-enne; a comma that is no decimal one.
    [GeneratedRegex(@"(?<=\d)-?(?=\p{L})|,(?!\d)|(?<!\d),")]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<=\d) ?[,] ?(?=\d)")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^j ?(\d+)$")]
    private static partial Regex DayOfLife();

    [GeneratedRegex(
        @"^(?:plus de|plus d|m[aá]s de|mayor de|oltre|oltre i|più di|über|mehr als|älter als|mais de|maior de|acima de|أكثر من) (\d+)(?: \p{L}+)?$|"
            + @"^(?<1>\d+) yaş(?:ın)? (?:üstü|üzeri|üstünde|üzerinde)$"
    )]
    private static partial Regex MoreThan();

    [GeneratedRegex(@"^(\d+) \p{L}+ (?:(?:et|ou) plus|[oy] m[aá]s|[eo] più|(?:und|oder) älter|(?:ou|e) mais|ve (?:üzeri|üstü))$")]
    private static partial Regex OrMore();

    [GeneratedRegex(@"^(?:entre|tra|fra|zwischen|da|ile|between)? ?(\d+) (?:à|a|e|y|et|und|bis|ve|ile|al|and|o|ou|oder) (\d+) (.+)$")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(\d+) (\p{L}+) (?:et|y|e|und) (?:demie?|medi[oa]|mezz[oa]|mei[oa])$")]
    private static partial Regex Half();

    [GeneratedRegex(@"^(\d+) (?:buçuk|einhalb) ")]
    private static partial Regex HalfBefore();

    [GeneratedRegex(@"^(anni|aa|años|ans|anos|mesi|meses|mois) (\d+)$")]
    private static partial Regex UnitFirst();

    [GeneratedRegex(@"^(\d+(?:\.\d+)?) (?:aa?|j\.?|enne|jährig\p{L}*)\.?$")]
    private static partial Regex LetterUnit();

    [GeneratedRegex(@" (?:et|y|e|und|ve|و) (?=\d)")]
    private static partial Regex And();
}
