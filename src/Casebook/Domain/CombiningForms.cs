using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>What names made of Greek and Latin parts say in plain English: nephrolithiasis is kidney stones, leukopenia is low white cells.</summary>
internal static class CombiningForms
{
    // What a name begins with, in British spelling, and what that is; the longest that fits counts.
    private const string Beginnings = """
        nephr kidney | hepat liver | cardi heart | gastr stomach | enter bowel | encephal brain | dermat skin | oste bone | arthr joint | my muscle
        neur nerve | ophthalm eye | blephar eyelid | rhin nose | stomat mouth | pharyng throat | laryng voice box | pneumon lung | cyst bladder
        cholecyst gallbladder | chole gall | splen spleen | mast breast | ot ear | gloss tongue | cheil lip | orch testicle | prostat prostate
        spondyl spine | phleb vein | arter artery | vascul vessel | lymphaden lymph node | chondr cartilage | tendin tendon | col colon
        proct rectum | pancreat pancreas | oesophag gullet | sinus sinus | tonsill tonsil | thyroid thyroid | kerat cornea | ur urinary
        leuco white cells | thrombocyt platelets | thrombocyto platelets | lympho lymphocytes | lymphocyt lymphocytes | neutro neutrophils
        neutrophil neutrophils | eosino eosinophils | eosinophil eosinophils | leucocyt white cells | erythrocyt red cells | monocyt monocytes
        haemat blood | protein protein | albumin albumin | glycos sugar | py pus | keton ketones | bacteri bacteria | calci calcium
        kal potassium | natr sodium | calc calcium | phosphat phosphate | magnes magnesium | glyc sugar | uric uric acid | lipid fat
        cholesterol cholesterol | ammon ammonia | bilirubin bilirubin | albumin albumin | gammaglobulin gammaglobulin | ferritin ferritin
        """;

    // What a name ends with, and what is said of the part, which stands for *.
    private const string Endings = """
        itis inflamed *, inflammation of * | algia * pain, painful * | odynia * pain | megaly enlarged *, big * | olithiasis * stones, stones in *
        penia low *, few * | osis high *, many * | ia high *, many * | uria * in urine | opathy * disease | ectomy * removed | omalacia soft *
        onecrosis dead * | osclerosis hard *
        """;

    private const string InBlood = "aemia";
    private static readonly ImmutableArray<(string Prefix, ImmutableArray<string> Said)> Levels =
    [
        ("hyper", ["high *", "too much *"]),
        ("hypo", ["low *", "too little *"]),
    ];

    // An ending that says something only of some parts.
    private static readonly FrozenDictionary<string, FrozenSet<string>> OnlyOf = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["osis"] = new[] { "leucocyt", "thrombocyt", "lymphocyt", "erythrocyt", "monocyt" }.ToFrozenSet(StringComparer.Ordinal),
        ["ia"] = new[] { "eosinophil", "neutrophil" }.ToFrozenSet(StringComparer.Ordinal),
        ["penia"] = new[] { "leuco", "thrombocyto", "lympho", "neutro", "eosino" }.ToFrozenSet(StringComparer.Ordinal),
        ["uria"] = new[] { "haemat", "protein", "albumin", "glycos", "py", "keton", "bacteri", "calci" }.ToFrozenSet(StringComparer.Ordinal),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Parts = Pairs(Beginnings)
        .GroupBy(pair => Stem(pair.Form), pair => pair.Said, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Form, ImmutableArray<string> Said)> Ends =
    [
        .. Pairs(Endings).Select(pair => (pair.Form, pair.Said.Split(',', StringSplitOptions.TrimEntries).ToImmutableArray())),
    ];

    /// <summary>What a name of one word says in plain words; empty for a name that is not made of known parts.</summary>
    public static IEnumerable<string> Spoken(string name)
    {
        var key = FoldedText.NameKey(name);
        if (name.Contains(' ', StringComparison.Ordinal))
            return [];
        var blood = FoldedText.NameKey(InBlood);
        foreach (var (prefix, said) in Levels)
        {
            if (
                key.StartsWith(prefix, StringComparison.Ordinal)
                && key.EndsWith(blood, StringComparison.Ordinal)
                && key.Length > prefix.Length + blood.Length
                && Parts.TryGetValue(key[prefix.Length..^blood.Length], out var measured)
            )
                return said.Select(words => words.Replace("*", measured, StringComparison.Ordinal));
        }
        foreach (var (form, said) in Ends)
        {
            if (!key.EndsWith(form, StringComparison.Ordinal))
                continue;
            var stem = key[..^form.Length];
            if (!Parts.TryGetValue(stem, out var part) && !Parts.TryGetValue(stem.TrimEnd('o'), out part))
                continue;
            if (!OnlyOf.TryGetValue(form, out var only) || only.Any(known => Stem(known) == stem))
                return said.Select(words => words.Replace("*", part, StringComparison.Ordinal));
        }
        return [];
    }

    // As it stands in the key of a whole name: alone, its last letter may be taken for a plural.
    private static string Stem(string form)
    {
        const string Ending = "uria";
        return FoldedText.NameKey(form + Ending)[..^Ending.Length];
    }

    private static IEnumerable<(string Form, string Said)> Pairs(string table) =>
        table
            .Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split(' ', 2))
            .Select(pair => (pair[0], pair[1]));
}
