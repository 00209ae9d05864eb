using System.Text.RegularExpressions;

namespace Casebook.Relate.Questions;

/// <summary>What an option can have that the others lack, so that it is chosen or passed over unread.</summary>
internal enum OptionTrait
{
    /// <summary>A number or amount.</summary>
    Number,

    /// <summary>Something in brackets.</summary>
    Brackets,

    /// <summary>A clause that gives the reason.</summary>
    Reason,

    /// <summary>A word that limits: may, usually.</summary>
    Caution,
}

/// <summary>Finds what stands out in an option besides its length.</summary>
internal static partial class OptionDetail
{
    public static IEnumerable<OptionTrait> Of(string option)
    {
        if (Amount().IsMatch(option))
            yield return OptionTrait.Number;
        if (Brackets().IsMatch(option))
            yield return OptionTrait.Brackets;
        if (Reason().IsMatch(option))
            yield return OptionTrait.Reason;
        if (Caution().IsMatch(option))
            yield return OptionTrait.Caution;
    }

    /// <summary>The words by which a wrong option shows that nobody would do it; null when there are none.</summary>
    public static string? StrawMan(string option) => Straw().Match(option) is { Success: true, Value: var words } ? words : null;

    /// <summary>The words by which an author's own reason calls an option no real choice; null when there are none.</summary>
    public static string? CalledImplausible(string why) => Implausible().Match(why) is { Success: true, Value: var words } ? words : null;

    // An amount, not the number of a name: type 2, grade 4, factor 8, IgG4, 25-hydroxyvitamin D.
    [GeneratedRegex(
        @"(?<!\b(type|grade|stage|class|factor|interleukin|vitamin|group|phase|complement|HLA|day|week|covid) )"
            + @"(?<![\p{L}\p{N}-])\d[\d.,:/–-]*(?=\s|%|$|[.,;)])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Amount();

    [GeneratedRegex(@"\([^)]{3,}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(because|in order to|so that|as it|since it|which)\b|;|\s[–—]\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(
        @"\b(may|might|could|often|usually|probably|generally|typically|sometimes|possibly|in most|in many)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Caution();

    [GeneratedRegex(
        @"\bdo(ing)? nothing\b|\bignor(e|ing)\b|\bno matter (what|how|which)\b|\bregardless of\b|\bwhatever the\b|"
            + @"\bstop (all )?(testing|looking|searching|thinking)\b|"
            + @"\bwithout (any )?(examining|asking|looking|thinking)\b|\b(needless|pointless|useless)\b|\bbad luck\b|\b(only|just) imagin(ed|ation|ing)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Straw();

    [GeneratedRegex(
        @"\b(absurd|nonsense|ridiculous|implausible|not plausible|makes no sense|(nobody|no one) would|obviously (wrong|not)|distractor)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Implausible();
}
