namespace Casebook.Domain.Negation.Words;

internal static class English
{
    public static readonly NegationWords Words = new()
    {
        Before =
        [
            "no", "without", "without any", "with no", "no evidence of", "no evidence for", "without evidence of", "no sign of", "no signs of", "without signs of", "no clinical signs of", "no symptoms of",
            "no features of", "no history of", "no past history of", "no complaint of", "no complaints of", "no known", "nil", "neither", "denies", "denied", "denying", "denies any", "denied any",
            "patient denies", "patient denied", "does not report", "did not report", "negative for", "tested negative for", "free of", "free from", "devoid of", "never had", "has never had", "had never had",
            "has no", "have no", "had no", "there is no", "there was no", "there were no", "does not have", "did not have", "does not show", "did not show", "shows no", "showed no", "fails to show", "failed to show",
            "failed to reveal", "not showing", "not present", "not found", "not detected", "not observed", "not demonstrated", "not identified", "ruled out", "rules out", "excluded", "excludes", "∅", "Ø",
        ],
        BeforeKnown = ["not", "never", "negative", "neg", "absence of", "lack of", "lacks", "lacking", "not a", "not an", "unlikely", "-ve"],
        Behind =
        [
            "negative", "neg", "-ve", "-", "∅", "Ø", "absent", "is absent", "are absent", "was absent", "were absent", "is negative", "are negative", "was negative", "were negative", "no", "none", "nil",
            "not present", "is not present", "was not present", "not found", "was not found", "were not found", "not detected", "was not detected", "were not detected", "not detectable", "undetectable", "undetected",
            "not observed", "was not observed", "not noted", "not elicited", "not demonstrated", "not identified", "was not identified", "not evident", "ruled out", "was ruled out", "is ruled out", "has been ruled out",
            "excluded", "was excluded", "is excluded", "denied", "is denied", "was denied", "not given", "not used", "false", "nonexistent",
        ],
        BehindKnown = ["not seen", "not visible", "not felt", "not heard", "not palpable", "not confirmed", "not reported", "not there", "unlikely", "never"],
        Unclear =
        [
            "absent", "no longer", "no doubt", "not only", "no more", "no less", "no fewer", "no change", "no increase", "no decrease", "no improvement", "no response", "no other", "no further", "no need", "no better",
            "no worse", "no clear", "no obvious", "no wonder", "not sure", "not certain", "not entirely", "not always", "not yet", "not necessarily", "not typical", "not excluded", "not ruled out",
            "cannot be excluded", "can not be excluded", "could not be excluded", "cannot be ruled out", "could not be ruled out", "not known", "not stated", "not mentioned", "not recorded", "not done", "not tested",
            "isn't", "aren't", "wasn't", "weren't", "doesn't", "don't", "didn't", "hasn't", "hadn't", "haven't", "nor", "except", "except for",
        ],
        None = ["none", "nil", "nothing", "no", "none known", "none found", "not applicable", "n/a", "no findings", "no treatment", "untreated", "-", "∅", "Ø"],
        Positive = ["positive", "pos", "+ve", "+", "present", "yes", "true", "detected", "is present", "was present", "confirmed"],
        Joins = ["or", "nor", "and"],
        Links = ["but", "with", "though", "yet", "is", "was", "are", "were", "has", "had"],
        InNames =
        [
            "negative symptom", "negative symptoms", "negative affect", "negative myoclonus", "negative pressure", "negative thoughts", "negative inspiratory force", "gram negative", "rh negative", "rhesus negative",
            "triple negative", "false negative", "double negative", "absence seizure", "absence seizures", "absence epilepsy", "absence status", "typical absence", "NO synthase", "lack of appetite", "lack of energy",
            "lack of sleep", "lack of interest", "lack of insight", "lack of concentration", "lack of coordination", "lack of motivation", "lack of libido", "never smoker", "never event", "not otherwise specified", "no one",
        ],
        Opposites =
        [
            ("afebrile", ["fever", "pyrexia"]), ("apyrexial", ["fever", "pyrexia"]), ("apyretic", ["fever", "pyrexia"]), ("nonfebrile", ["fever", "pyrexia"]),
            ("anicteric", ["jaundice", "icterus", "scleral icterus"]), ("nonicteric", ["jaundice", "icterus", "scleral icterus"]), ("acyanotic", ["cyanosis"]), ("noncyanotic", ["cyanosis"]),
            ("nontender", ["tenderness"]), ("painless", ["pain"]), ("symptomless", ["symptoms"]),
        ],
        Endings = ["-negative", "-free"],
        InQueries = new(["no", "without", "not", "absent", "absence"], ["negative", "neg"], ["positive", "pos", "present"]),
    };
}
