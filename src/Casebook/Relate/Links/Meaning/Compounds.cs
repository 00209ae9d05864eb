using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links.Meaning;

/// <summary>Tells a finding or diagnosis from a compound that only contains its name: portal hypertension is no hypertension.</summary>
internal static class Compounds
{
    // Names so general that the word before them decides what they are.
    private static readonly WordSet General = new(
        """
        hypertension hypotension fever fevers pain pains lupus diabetes consolidation failure shock palsy sclerosis crisis block arrest
        depression retention discharge reflux resistance angina asthma migraine rickets degeneration dystrophy disease syndrome disorder
        distress anxiety oedema edema effusion effusions infarction embolism insufficiency hypertrophy regurgitation
        """
    );

    // Of these a place on the outside of the body is only where they are.
    private static readonly WordSet Outside = new("oedema edema");

    private static readonly WordSet OutsidePlaces = new(
        """
        whole-body ankle ankles leg legs foot feet hand hands finger fingers arm arms facial face periorbital eyelid lid limb limbs
        peripheral lower-limb lower-extremity extremity neck sacral scrotal pretibial pedal lip tissue soft-tissue skin subcutaneous
        cutaneous periarticular forearm thigh knee wrist cheek
        """
    );

    // Names that one word before them makes those of another thing.
    private static readonly (string Name, WordSet Before)[] Renamed =
    [
        ("granuloma", new("pyogenic eosinophilic midline telangiectatic pool")),
        ("purpura", new("thrombocytopenic anaphylactoid Henoch-Schönlein Henoch-Schonlein Schönlein Schonlein")),
        ("cough", new("whooping")),
        ("stroke", new("heat butterfly breast back swimming pen brush piston")),
        ("measles", new("german")),
        // The germ is no illness.
        ("tuberculosis", new("Mycobacterium")),
    ];

    // `Depression of the ST segment`: what is pressed down, not a mood.
    private static readonly WordSet PressedDown = new("depression elevation");

    // The second word of names in Latin and of other fixed names.
    private static readonly WordSet Epithets = new(
        """
        ossificans erythematosus erythematodes insipidus vulgaris pernio annulare inguinale nodosum multiforme migrans infectiosum
        marginatum induratum toxicum gyratum elevatum annulata areata universalis totalis gravidarum neonatorum mutilans foliaceus
        herpetiformis gangrenosum planus circumscripta fulminans cordis obliterans deformans anticoagulant anticoagulants tumidus profundus
        panniculitis faciale telangiectaticum pyogenicum fungoides serpiginosum ab igne necrolytica chronica lateral blister blisters
        vaccine vaccination volume index
        """
    );

    // A second word in Latin makes them another thing, however rare: erythema dyschromicum, lichen nitidus.
    private static readonly WordSet LatinNouns = new(
        "erythema lichen lupus pemphigus herpes tinea pityriasis purpura urticaria keratosis acne ichthyosis livedo prurigo impetigo naevus"
    );

    private static bool EndsInLatin(ReadOnlySpan<char> word) => word.Length > MinLatin && WordSet.AnyEnds(word, LatinEndings);

    private const int MinLatin = 5;

    private static readonly string[] LatinEndings = ["um", "us", "ans", "ata", "osa", "aris", "oides", "orum", "ica"];

    private static readonly WordSet Likenesses = new("like mimic mimics mimicking simulating resembling");
    private static readonly WordSet Opposites = new("pseudo non anti para meta");

    /// <summary>Whether a word before the name decides what it is.</summary>
    public static bool IsGeneral(string name) => General.Has(name);

    /// <summary>Whether a name of several words of a term holds this one and says more: the name alone may mean another thing of its kind.</summary>
    public static bool IsShortened(Term term, string name) =>
        term.Kind == TermKind.Diagnosis
        && !name.Contains(' ', StringComparison.Ordinal)
        && term.Names.Any(other =>
            other.Length > name.Length && IsWordOf(name, other) && !term.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether the name stands for itself and is no part of another one.</summary>
    /// <param name="around">What stands around.</param>
    /// <param name="name">The name.</param>
    /// <param name="strict">Whether any word that is not known to describe makes it another thing.</param>
    public static bool StandsAlone(Surroundings around, string name, bool strict)
    {
        var before = around.WordBefore;
        var after = around.WordAfter;
        if (
            Epithets.Has(after) && !around.IsJoinedAfter
            || around.IsJoinedAfter && Likenesses.Has(after)
            || Opposites.Has(before) && around.IsJoinedBefore
            || !around.IsJoinedAfter && LatinNouns.Has(name) && EndsInLatin(after)
        )
            return false;
        if (WordSet.AnyBegins(before, ["pseudo"]))
            return false;
        if (PressedDown.Has(name) && after is "of")
            return false;
        if (!strict)
            return !IsRenamed(around, name, before);
        if (before.Length > 0 && !(Outside.Has(name) && OutsidePlaces.Has(before)) && !OnlyDescribed(around, before))
            return false;
        return after.Length == 0 || around.IsJoinedAfter || PlainWords.SaysOf(after) || !IsShort(name) || !IsNounOf(after);
    }

    // "Arterial" and the like may themselves be told apart: pulmonary arterial hypertension is no arterial hypertension.
    private static bool OnlyDescribed(Surroundings around, ReadOnlySpan<char> before)
    {
        if (!PlainWords.Describes(before))
            return false;
        if (!Divided.Has(before))
            return true;
        around.WordsFurtherBefore(out var second, out _);
        return second.Length == 0 || PlainWords.Describes(second);
    }

    private static readonly WordSet Divided = new(
        "arterial venous systemic primary secondary idiopathic essential dependent associated acquired induced related"
    );

    private static bool IsRenamed(Surroundings around, string name, ReadOnlySpan<char> before)
    {
        foreach (var (own, words) in Renamed)
        {
            if (!name.StartsWith(own, StringComparison.OrdinalIgnoreCase))
                continue;
            if (own is "tuberculosis" && around.Before.EndsWith("M. ", StringComparison.Ordinal))
                return true;
            around.WordsFurtherBefore(out var second, out _);
            return words.Has(before) || (before is "cell" && second is "plasma" or "Plasma");
        }
        return false;
    }

    private static bool IsShort(string name) => name is "consolidation" or "stroke" or "pneumonia" or "lupus" or "fever" or "depression" or "cough";

    // What a compound with one of the short names is about is another thing than the name: its phase, its volume, its score.
    private static bool IsNounOf(ReadOnlySpan<char> word) =>
        WordSet.AnyBegins(word, ["phase", "therap", "chemo", "course", "volume", "work", "index", "blister", "tree", "vaccin"]);

    private static bool IsWordOf(string name, string other)
    {
        var at = other.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var end = at + name.Length;
        return (at == 0 || !char.IsLetterOrDigit(other[at - 1])) && (end == other.Length || !char.IsLetterOrDigit(other[end]));
    }
}
