using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links.Meaning;

/// <summary>Tells a finding or diagnosis from a compound that only contains its name: portal hypertension is no hypertension.</summary>
internal static class Compounds
{
    // Names so general that the word before them decides what they are.
    private static readonly WordSet General = new(
        """
        hypertension hypotension fever fevers pain pains pneumonia pneumonias granuloma granulomas granulomata lupus diabetes consolidation
        failure shock palsy sclerosis crisis block arrest depression retention discharge reflux resistance stroke angina asthma migraine
        measles gangrene cough rickets degeneration dystrophy disease syndrome disorder distress anxiety oedema edema effusion effusions
        infarction embolism insufficiency hypertrophy regurgitation
        """
    );

    // Of these a place on the outside of the body is only where they are.
    private static readonly WordSet Outside = new("oedema edema");

    private static readonly WordSet OutsidePlaces = new(
        """
        ankle ankles leg legs foot feet hand hands finger fingers arm arms facial face periorbital eyelid lid limb limbs peripheral
        lower-limb lower-extremity extremity neck sacral scrotal pretibial pedal lip tissue soft-tissue skin subcutaneous cutaneous
        periarticular forearm thigh knee wrist cheek
        """
    );

    // Words before a name that stays what it is otherwise.
    private static readonly WordSet Coloured = new(
        """
        yellow scarlet hay rheumatic thrombocytopenic anaphylactoid Henoch-Schönlein Schönlein Schonlein dengue typhoid whooping pyogenic
        eosinophilic heat german cardiac-asthma
        """
    );

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
        )
            return false;
        if (WordSet.AnyBegins(before, ["pseudo"]))
            return false;
        if (!strict)
            return !Coloured.Has(before) || PlainWords.IsFunction(before);
        if (before.Length > 0 && !(Outside.Has(name) && OutsidePlaces.Has(before)) && !OnlyDescribed(around, before))
            return false;
        return after.Length == 0 || around.IsJoinedAfter || PlainWords.SaysOf(after) || !IsShort(name) || !IsNounOf(after);
    }

    // Back to where the group of words begins: "pulmonary arterial hypertension" is no arterial hypertension.
    private static bool OnlyDescribed(Surroundings around, ReadOnlySpan<char> before)
    {
        if (!PlainWords.Describes(before))
            return false;
        around.WordsFurtherBefore(out var second, out var third);
        if (PlainWords.BeginsGroup(before) || second.Length == 0)
            return true;
        if (!PlainWords.Describes(second))
            return false;
        return PlainWords.BeginsGroup(second) || third.Length == 0 || PlainWords.Describes(third);
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
