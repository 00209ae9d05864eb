namespace Casebook.Domain.Negation.Words;

internal static class Spanish
{
    public static readonly NegationWords Words = new()
    {
        Before =
        [
            "no", "sin", "sin evidencia de", "sin signos de", "sin datos de", "no hay", "no tiene", "no presenta", "no refiere", "no se observa", "no se observan", "no hay evidencia de", "no hay signos de", "niega", "niegan",
            "negativo para", "negativa para", "libre de", "ningún", "ninguna", "carece de", "descartado", "descartada", "nunca tuvo",
        ],
        BeforeKnown = ["ausencia de", "falta de", "nunca", "negativo", "tampoco"],
        Behind =
        [
            "negativo", "negativa", "negativos", "negativas", "ausente", "ausentes", "no", "no detectado", "no detectada", "no detectados", "no detectadas", "no encontrado", "no encontrada", "no presente", "no presentes",
            "descartado", "descartada", "excluido", "excluida", "negado", "negada", "ninguno", "ninguna",
        ],
        BehindKnown = ["no visible", "no palpable", "no confirmado", "no confirmada"],
        Unclear = ["no solo", "no sólo", "ya no", "sin duda", "sin embargo", "no siempre", "aún no", "todavía no", "no descartado", "no descartada", "salvo"],
        None = ["ninguno", "ninguna", "nada", "no", "sin hallazgos", "no procede"],
        Positive = ["positivo", "positiva", "positivos", "positivas", "presente", "presentes", "sí"],
        Joins = ["o", "u", "ni", "y", "e"],
        Links = ["pero", "con"],
        InNames = ["no Hodgkin", "crisis de ausencia", "síntomas negativos", "gram negativo", "gram negativos", "falta de apetito", "falta de sueño"],
        Opposites = [("afebril", ["fiebre"]), ("apirético", ["fiebre"]), ("apirética", ["fiebre"]), ("anictérico", ["ictericia"]), ("anictérica", ["ictericia"]), ("acianótico", ["cianosis"]), ("indoloro", ["dolor"])],
        InQueries = new(["sin", "ausencia"], ["negativo", "negativa", "ausente"], ["positivo", "positiva", "presente"]),
    };
}
