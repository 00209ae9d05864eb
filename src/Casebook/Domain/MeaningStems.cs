using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>Greek and Latin parts that carry the meaning of a medical word, so that two words with different ones are different words, however alike
/// their letters: haemolysis and haemoptysis, hypocalcaemia and hypercalcaemia.</summary>
internal static class MeaningStems
{
    // In American spelling, with c for k; the longest that fits at a place counts.
    private static readonly ImmutableArray<string> All =
    [
        .. (
            "hyper hypo hemi macro micro brady tachy ante anti endo exo ecto extra intra inter infra supra sub poly oligo mono leuco erythro "
            + "lympho neutro eosino baso granulo thrombo pan para peri pre post dys "
            + "hemat hepat nephr pyel gastr enter col proct card arter arthr phleb ven pneum pleur bronch trache laryng pharyng rhin ot ophthalm "
            + "derm oste chondr my neur encephal mening myel cyst chol splen aden thyr mast metr salping oophor orch prostat cerat uve retin "
            + "itis osis oma algia emia uria penia philia cytosis ptysis lysis stasis rrhagia rrhea plegia paresis phagia phasia pathy "
            + "plasia trophy megaly malacia sclerosis stenosis ectasis ectomy ostomy otomy plasty scopy graphy gram rrhaphy pexy centesis desis "
            + "prolol pril sartan statin azole cillin mycin floxacin cycline vir mab nib dipine gliptin gliflozin"
        )
            .Split(' ')
            .OrderByDescending(stem => stem.Length),
    ];

    /// <summary>Whether each of two names has a part of meaning that the other lacks. A misspelling loses one; another word has another.</summary>
    public static bool Differ(string one, string other)
    {
        var (first, second) = (Of(one), Of(other));
        return first.Except(second, StringComparer.Ordinal).Any() && second.Except(first, StringComparer.Ordinal).Any();
    }

    private static string Folded(string name) =>
        name.ToLowerInvariant()
            .Replace("ae", "e", StringComparison.Ordinal)
            .Replace("oe", "e", StringComparison.Ordinal)
            .Replace('k', 'c');

    // Taken from the left, without overlap; where none fits, the next letter begins anew.
    private static HashSet<string> Of(string name)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var small = Folded(name);
        for (var at = 0; at < small.Length;)
        {
            var stem = All.FirstOrDefault(known => string.CompareOrdinal(small, at, known, 0, known.Length) == 0);
            if (stem is not null)
                stems.Add(stem);
            at += stem?.Length ?? 1;
        }
        return stems;
    }
}
