using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Drawings.Cells;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>The patterns of antinuclear antibodies that our cases show, each as a sketch with its cases.</summary>
internal static class TermPatterns
{
    /// <summary>One for each pattern, in the order of the consensus; none on the pages of other terms.</summary>
    public static IEnumerable<PatternView> Of(TermCases term, PageLinks links, UiStrings words)
    {
        if (!AntinuclearTest.Is(term.Term))
            return [];
        var meant = term.Term.SelfAndDescendants().ToHashSet();
        var seen = new List<(AntinuclearPattern Pattern, CaseEntry Case)>();
        foreach (var entry in term.Shown.Union(term.Undecided))
        {
            foreach (
                var result in entry.Results.Where(result =>
                    meant.Contains(result.Test) && result.Result is { Pattern: not null, Polarity: not ResultPolarity.Negative }
                )
            )
                seen.AddRange(AntinuclearPattern.In(result.Result.Pattern!.Value.Value).Select(pattern => (pattern, entry)));
        }
        return seen.Distinct()
            .GroupBy(pair => pair.Pattern, pair => pair.Case)
            .OrderBy(group => AntinuclearPattern.All.IndexOf(group.Key))
            .Select(
                (group, i) =>
                    new PatternView(
                        group.Key.Name,
                        string.Join(", ", group.Key.Codes),
                        PatternPicture.Draw(group.Key, $"pattern-{i + 1}", words),
                        [.. group.Take(Pagination.PageSize).Select(entry => new TitledView(links.To(entry.Url), entry.Case.Title.Value))]
                    )
            );
    }
}
