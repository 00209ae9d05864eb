using System.Collections.Frozen;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>The words for units of time, in the languages of the interface.</summary>
internal static class TimeUnits
{
    // English, French, Turkish, Spanish, Italian, German, Portuguese, Arabic.
    private static readonly (AgeUnit Unit, string Words)[] Words =
    [
        (
            AgeUnit.Year,
            "year years yrs yr y an ans année années yıl yıldır yıllık yılda año años anno anni jahr "
                + "jahre jahren ano anos lebensjahr lebensjahre سنة سنوات سنين عام أعوام عاما عامًا"
        ),
        (
            AgeUnit.Month,
            "month months mo mos mois ay aydır aylık ayda ayında mes meses mese mesi monat monate "
                + "monaten lebensmonat lebensmonate lebensmonaten mês شهر أشهر شهور شهرا شهرًا"
        ),
        (
            AgeUnit.Week,
            "week weeks wk wks semaine semaines hafta haftadır haftalık haftada semana semanas "
                + "settimana settimane woche wochen lebenswoche lebenswochen أسبوع أسابيع"
        ),
        (
            AgeUnit.Day,
            "day days d jour jours gün gündür günlük günde gününde día días dia dias giorno "
                + "giorni tag tage tagen lebenstag lebenstage lebenstagen يوم أيام يوما يومًا"
        ),
        (AgeUnit.Hour, "hour hours hrs h heure heures saat saattir hora horas ora ore stunde stunden ساعة ساعات"),
    ];

    private static readonly FrozenDictionary<string, AgeUnit> ByWord = Words
        .SelectMany(line => line.Words.Split(' '), (line, word) => KeyValuePair.Create(word, line.Unit))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit a word in lower case names; null for another word.</summary>
    public static AgeUnit? UnitOf(string word) => ByWord.TryGetValue(word, out var unit) ? unit : null;
}
