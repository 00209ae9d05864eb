namespace Casebook.Domain.Negation.Words;

internal static class Italian
{
    public static readonly NegationWords Words = new()
    {
        Before =
        [
            "no", "senza", "nessun", "nessuno", "nessuna", "nessun'", "senza segni di", "nessun segno di", "nessuna evidenza di", "nega", "negano", "negativo per", "negativa per", "non presenta", "non riferisce", "non ha",
            "non si osserva", "non si osservano", "non evidenza di", "privo di", "priva di", "esente da", "mai avuto", "escluso", "esclusa",
        ],
        BeforeKnown = ["non", "assenza di", "assenza d'", "mancanza di", "mai", "negativo"],
        Behind =
        [
            "negativo", "negativa", "negativi", "negative", "assente", "assenti", "no", "non presente", "non presenti", "non rilevato", "non rilevata", "non rilevati", "non rilevate", "non riscontrato", "non riscontrata",
            "escluso", "esclusa", "negato", "negata", "nessuno", "nessuna",
        ],
        BehindKnown = ["non visibile", "non palpabile", "non confermato", "non confermata"],
        Unclear = ["non solo", "non più", "senza dubbio", "non sempre", "non ancora", "mai", "non escluso", "non esclusa", "tranne"],
        None = ["nessuno", "nessuna", "niente", "nulla", "no", "non applicabile"],
        Positive = ["positivo", "positiva", "positivi", "presente", "presenti", "sì"],
        Joins = ["o", "né", "e", "ed"],
        Links = ["ma", "con"],
        InNames = ["non Hodgkin", "crisi di assenza", "sintomi negativi", "gram negativo", "gram negativi", "mancanza di appetito"],
        Opposites = [("afebbrile", ["febbre"]), ("apiretico", ["febbre"]), ("apiretica", ["febbre"]), ("anitterico", ["ittero"]), ("anitterica", ["ittero"]), ("acianotico", ["cianosi"])],
        InQueries = new(["senza", "nessun", "nessuna", "assenza"], ["negativo", "negativa", "assente"], ["positivo", "positiva", "presente"]),
    };
}
