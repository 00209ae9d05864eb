using System.Collections.Immutable;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;

namespace Casebook.Render.Outputs.Terms;

/// <summary>The three ways in which cases name a term, as parts of its page.</summary>
internal static class TermUses
{
    /// <summary>In the order pages show them.</summary>
    public static ImmutableArray<TermUse> All { get; } = [TermUse.Shown, TermUse.NotShown, TermUse.Undecided];

    public static ImmutableArray<CaseEntry> Cases(TermCases term, TermUse use) =>
        use switch
        {
            TermUse.Shown => term.Shown,
            TermUse.NotShown => term.NotShown,
            _ => term.Undecided,
        };

    /// <summary>Id of the part, and last part of the address of its own list.</summary>
    public static string Id(TermUse use) =>
        use switch
        {
            TermUse.Shown => "shown",
            TermUse.NotShown => "not-shown",
            _ => "undecided",
        };

    /// <summary>Path of the list of a use that is too long for the term's page.</summary>
    public static string ListUrl(Term term, TermUse use) => $"{term.Url}{Id(use)}/";
}
