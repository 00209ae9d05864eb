using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Reads days as a site's language writes them: <c>12 mars 2021</c>, <c>1er août 2021</c>, <c>12/03/2021</c>. English has two orders, so its
/// dates are only those of the guide.</summary>
internal static partial class MonthNames
{
    private static readonly FrozenDictionary<string, string[]> ByLanguage = new Dictionary<string, string>
    {
        ["fr"] = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        ["es"] = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ["it"] = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        ["de"] = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        ["pt"] = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ["tr"] = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        ["ar"] = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').Select(FoldedText.Key).ToArray(), StringComparer.Ordinal);

    /// <summary>The day; null when the text is none in this language.</summary>
    public static DateOnly? Day(string text, string language)
    {
        if (!ByLanguage.TryGetValue(language.Split('-')[0], out var months) || Written().Match(text.Trim()) is not { Success: true } match)
            return null;
        var month = match.Groups["month"].Value;
        var number = char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture) : Array.IndexOf(months, FoldedText.Key(month)) + 1;
        var (day, year) = (Number(match, "day"), Number(match, "year"));
        return number is >= 1 and <= 12 && day >= 1 && year >= 1 && day <= DateTime.DaysInMonth(year, number)
            ? new DateOnly(year, number, day)
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})(?:(?<mark>[/.-])(?<month>[0-9]{1,2})\k<mark>|(?:er|º|°|\.)? (?:de )?(?<month>\p{L}+)(?: de|\.)? )(?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
