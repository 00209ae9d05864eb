using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Says a time in the words that <see cref="RelativeTimeReader"/> knows: <c>J15</c> is day 15, <c>desde hace una semana</c> is a week
/// ago, <c>başvurudan iki hafta önce</c> two weeks before.</summary>
internal static partial class TimeOfLanguages
{
    private static readonly FrozenDictionary<string, string> Numbers = new Dictionary<string, string>
    {
        ["1"] = "un une uno una um uma ein eine einem einer einen bir واحد",
        ["2"] = "deux dos due dois duas zwei iki",
        ["3"] = "trois tres tre três drei üç",
        ["4"] = "quatre cuatro quattro quatro vier dört",
        ["5"] = "cinq cinco cinque fünf beş",
        ["6"] = "six seis sei sechs altı",
        ["7"] = "sept siete sette sete sieben yedi",
        ["8"] = "huit ocho otto oito acht sekiz",
        ["9"] = "neuf nueve nove neun dokuz",
        ["10"] = "dix diez dieci dez zehn on",
        ["12"] = "douze doce dodici doze zwölf",
        ["15"] = "quinze quince quindici",
        ["20"] = "vingt veinte venti vinte zwanzig yirmi",
    }
        .SelectMany(pair => pair.Value.Split(' '), (pair, word) => (Word: FoldedText.Key(word), pair.Key))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Key, StringComparer.Ordinal);

    private const string Admission =
        @"l'admission|l'entrée|l'hospitalisation|la consultation|la présentation|el ingreso|l ingreso|del ingreso|ingreso|la consulta|il ricovero|"
        + @"del ricovero|ricovero|l'ingresso|der aufnahme|aufnahme|der vorstellung|a admissão|da admissão|do internamento|admissão|internamento";

    /// <summary>The time in such words; as it is where it has none of another language.</summary>
    /// <param name="written">In small letters.</param>
    public static string Plain(string written)
    {
        var words = written.Replace('’', '\'').Replace('\u00A0', ' ').Replace("i̇", "i", StringComparison.Ordinal).Trim();
        if (AtAdmission().IsMatch(words))
            return "at admission";
        words = DayLetter().Replace(words, "day $1");
        words = MonthLetter().Replace(words, "month $1");
        words = Ordinal().Replace(words, "$2 $1");
        words = TurkishBefore().Replace(words, "$1 before");
        words = TurkishAfter().Replace(words, "$1 after");
        words = Near().Replace(words, " ").Trim();
        words = Since().Replace(words, "");
        var isSince = words.Length < written.Length && Since().IsMatch(written.Replace('’', '\''));
        words = string.Join(
            ' ',
            words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Numbers.GetValueOrDefault(FoldedText.Key(word), word))
        );
        words = Evolving().Replace(words, "$1 ago");
        words = Before().Replace(words, " before");
        words = After().Replace(words, " after");
        if (At().Replace(words, "") is var at && at.Length < words.Length)
            words = (char.IsAsciiDigit(at[0]) ? at : "1 " + at) + " later";
        return isSince && !words.EndsWith(" ago", StringComparison.Ordinal) ? words + " ago" : words;
    }

    [GeneratedRegex(
        @"^(?:à|lors de|dès|al|en|all'|alla|bei|na|no|à|ao|au moment de)? ?(?:"
            + Admission
            + @"|başvuru anında|başvuru sırasında|yatışında|admission)$"
    )]
    private static partial Regex AtAdmission();

    [GeneratedRegex(@"^(?:à )?j ?\+?(\d+)$")]
    private static partial Regex DayLetter();

    [GeneratedRegex(@"^(?:à )?m ?\+?(\d+)$")]
    private static partial Regex MonthLetter();

    // 15. gün, am 15. Tag
    [GeneratedRegex(@"^(?:am |im )?(\d+)\. ?(gün|günde|gününde|hafta|haftada|ay|ayda|ayında|yıl|yılda|tag|tages|woche|monat|jahr)$")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?:başvurudan|başvurusundan|yatıştan|yatışından|tanıdan) (.+) önce$")]
    private static partial Regex TurkishBefore();

    [GeneratedRegex(@"^(?:başvurudan|başvurusundan|yatıştan|yatışından|tanıdan) (.+) sonra$")]
    private static partial Regex TurkishAfter();

    [GeneratedRegex(
        @"(?:^|(?<= ))(?:environ|unos|unas|circa|ca\.?|cerca de|aproximadamente|etwa|ungefähr|rund|yaklaşık|alrededor de|approximativement)(?: |$)"
    )]
    private static partial Regex Near();

    [GeneratedRegex(@"^(?:depuis|desde hace|desde há|desde|hace|da|seit|il y a|há)(?= (?!\d+ \p{L}+ (?:a|dopo|prima))) ")]
    private static partial Regex Since();

    [GeneratedRegex(@"^(?:de |di )?(.+) (?:d'évolution|de evolución|di evoluzione|de evolução|de duración)$")]
    private static partial Regex Evolving();

    [GeneratedRegex(@" (?:avant|antes de|antes|prima|prima di|vor|previos a|antes da|antes do)(?: de| di| a| al)? ?(?:" + Admission + ")$")]
    private static partial Regex Before();

    [GeneratedRegex(@" (?:après|después de|después|tras|dopo|nach|após|depois da|depois do)(?: de)? ?(?:" + Admission + ")$")]
    private static partial Regex After();

    [GeneratedRegex(@"^(?:à|au bout de|a los|a las|al|a la|a|ai|alle|aos|às|nach|tras|dopo|após|après)(?= ) ")]
    private static partial Regex At();
}
