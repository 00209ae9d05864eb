using System.Collections.Frozen;

namespace Casebook.Domain.Records;

/// <summary>On whose side of the family somebody is.</summary>
internal enum FamilySide
{
    /// <summary>Not said, or both.</summary>
    Unsaid,

    /// <summary>The father's.</summary>
    Paternal,

    /// <summary>The mother's.</summary>
    Maternal,
}

/// <summary>A relative's place in the family, read from the word for it.</summary>
/// <param name="Generation">0 for the patient's own, negative for those before.</param>
/// <param name="Sex">Male or female; null when the word does not say it.</param>
/// <param name="Side">On whose side.</param>
/// <param name="IsParent">Whether it is the father or the mother.</param>
/// <param name="IsSibling">Whether it is a brother or a sister, half ones too.</param>
internal sealed record Relative(int Generation, Sex? Sex, FamilySide Side, bool IsParent, bool IsSibling)
{
    private static readonly FrozenDictionary<string, (int Generation, Sex? Sex)> Words = new Dictionary<string, (int, Sex?)>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["grandfather"] = (-2, Domain.Sex.Male),
        ["grandmother"] = (-2, Domain.Sex.Female),
        ["grandparent"] = (-2, null),
        ["father"] = (-1, Domain.Sex.Male),
        ["dad"] = (-1, Domain.Sex.Male),
        ["mother"] = (-1, Domain.Sex.Female),
        ["mum"] = (-1, Domain.Sex.Female),
        ["mom"] = (-1, Domain.Sex.Female),
        ["parent"] = (-1, null),
        ["uncle"] = (-1, Domain.Sex.Male),
        ["aunt"] = (-1, Domain.Sex.Female),
        ["brother"] = (0, Domain.Sex.Male),
        ["half-brother"] = (0, Domain.Sex.Male),
        ["sister"] = (0, Domain.Sex.Female),
        ["half-sister"] = (0, Domain.Sex.Female),
        ["sibling"] = (0, null),
        ["twin"] = (0, null),
        ["cousin"] = (0, null),
        ["son"] = (1, Domain.Sex.Male),
        ["daughter"] = (1, Domain.Sex.Female),
        ["child"] = (1, null),
        ["nephew"] = (1, Domain.Sex.Male),
        ["niece"] = (1, Domain.Sex.Female),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The relative that words name, such as <c>maternal grandfather</c> or <c>older brother</c>; null for several at once and for words that
    /// are not known.</summary>
    public static Relative? Read(string words)
    {
        var parts = words.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var known = parts.Where(Words.ContainsKey).ToList();
        if (known is not [.., var word] || (known.Count > 1 && known[0] != "twin") || parts.Contains("great"))
            return null;
        var (generation, sex) = Words[word];
        var side =
            parts.Contains("paternal", StringComparer.OrdinalIgnoreCase) ? FamilySide.Paternal
            : parts.Contains("maternal", StringComparer.OrdinalIgnoreCase) ? FamilySide.Maternal
            : FamilySide.Unsaid;
        var isUncle = word.ToLowerInvariant() is "uncle" or "aunt";
        return new Relative(
            generation,
            sex,
            side,
            generation == -1 && !isUncle,
            generation == 0 && !word.Equals("cousin", StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Whether a condition says that the relative has no illness.</summary>
    public static bool IsWell(string? condition) =>
        condition?.Trim(' ', '.').ToLowerInvariant()
            is null
                or ""
                or "healthy"
                or "well"
                or "alive and well"
                or "unaffected"
                or "not affected"
                or "no illness"
                or "none"
                or "unknown"
                or "carrier";
}
