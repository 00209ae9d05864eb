namespace Casebook.Domain.Negation.Words;

internal static class German
{
    public static readonly NegationWords Words = new()
    {
        Before =
        [
            "kein", "keine", "keinen", "keinem", "keiner", "keines", "ohne", "kein Hinweis auf", "keine Hinweise auf", "ohne Hinweis auf", "kein Anhalt für", "ohne Anhalt für", "keine Anzeichen für", "keine Anzeichen von",
            "kein Nachweis von", "keine Zeichen von", "keine Zeichen einer", "keine Zeichen eines", "verneint", "negativ für", "frei von", "weder", "nie", "niemals", "ausgeschlossen",
        ],
        BeforeKnown = ["nicht", "Ausschluss von", "Fehlen von", "Mangel an", "negativ", "negativer", "negatives", "negative"],
        Behind =
        [
            "negativ", "nicht vorhanden", "nicht nachweisbar", "nicht nachgewiesen", "nicht gefunden", "nicht gesehen", "fehlt", "fehlen", "fehlend", "abwesend", "ausgeschlossen", "verneint", "nein", "keine", "keiner",
            "nicht gegeben", "nicht verabreicht",
        ],
        BehindKnown = ["nicht sichtbar", "nicht tastbar", "nicht bestätigt", "nicht"],
        Unclear = ["nicht mehr", "nicht nur", "kein Zweifel", "ohne Zweifel", "nicht immer", "noch nicht", "nicht ausgeschlossen", "fehlende", "fehlender", "fehlendes", "fehlenden", "außer", "noch"],
        None = ["keine", "keiner", "keines", "kein", "nichts", "nein", "entfällt", "keine Befunde", "keine Therapie"],
        Positive = ["positiv", "vorhanden", "nachgewiesen", "ja", "liegt vor"],
        Joins = ["oder", "und", "noch"],
        Links = ["aber", "mit"],
        InNames = ["gram negativ", "Absence Epilepsie", "Negativsymptomatik"],
        Opposites = [("afebril", ["Fieber"]), ("fieberfrei", ["Fieber"]), ("anikterisch", ["Ikterus", "Gelbsucht"]), ("azyanotisch", ["Zyanose"]), ("schmerzfrei", ["Schmerz", "Schmerzen"]), ("schmerzlos", ["Schmerz", "Schmerzen"])],
        Endings = ["-negativ", "-frei"],
        InQueries = new(["kein", "keine", "ohne", "nicht"], ["negativ"], ["positiv", "vorhanden"]),
    };
}
