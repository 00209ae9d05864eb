namespace Casebook.Domain.Negation.Words;

internal static class French
{
    public static readonly NegationWords Words = new()
    {
        Before =
        [
            "pas de", "pas d'", "aucun", "aucune", "sans", "sans aucun", "sans aucune", "nie", "nie toute", "nie tout", "nient", "ne présente pas de", "ne présente pas d'", "n'a pas de", "n'a pas d'", "il n'y a pas de", "il n'y a pas d'",
            "pas de signe de", "pas de signe d'", "pas de signes de", "pas de signes d'", "sans signe de", "sans signes de", "pas d'argument pour", "pas d'antécédent de", "négatif pour", "négative pour", "exempt de", "dépourvu de",
            "n'a jamais eu de", "indemne de", "non retrouvé", "non détecté", "exclu",
        ],
        BeforeKnown = ["pas", "non", "absence de", "absence d'", "ni", "jamais de", "manque de"],
        Behind =
        [
            "négatif", "négative", "négatifs", "négatives", "absent", "absente", "absents", "absentes", "non", "néant", "non retrouvé", "non retrouvée", "non retrouvés", "non retrouvées", "non détecté", "non détectée",
            "non détectés", "non détectées", "non observé", "non observée", "non présent", "non présente", "exclu", "exclue", "éliminé", "éliminée", "écarté", "écartée", "nié", "niée", "aucun", "aucune",
        ],
        BehindKnown = ["non vu", "non vue", "non palpable", "non confirmé", "non confirmée"],
        Unclear = ["ne", "n'", "plus de", "plus d'", "pas seulement", "non seulement", "sans doute", "pas toujours", "pas encore", "jamais", "non exclu", "non exclue", "sauf"],
        None = ["aucun", "aucune", "néant", "rien", "non", "rien à signaler", "RAS", "sans objet"],
        Positive = ["positif", "positive", "positifs", "positives", "présent", "présente", "présents", "présentes", "oui"],
        Joins = ["ou", "ni", "et"],
        Links = ["mais", "avec"],
        InNames = ["non hodgkinien", "non hodgkiniens", "absence épileptique", "symptômes négatifs", "gram négatif", "manque d'appétit", "manque de sommeil"],
        Opposites = [("afébrile", ["fièvre"]), ("apyrexie", ["fièvre"]), ("apyrétique", ["fièvre"]), ("anictérique", ["ictère"]), ("acyanosé", ["cyanose"]), ("indolore", ["douleur"])],
        InQueries = new(["sans", "aucun", "aucune", "absence"], ["négatif", "négative", "absent", "absente"], ["positif", "positive", "présent", "présente"]),
    };
}
