using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Works;

/// <summary>Finds cases that rest on the same literature (bibliographic coupling).</summary>
internal static class Coupling
{
    private const int MinShared = 3;
    private const int MaxPairs = 20;

    // A work that very many cases cite couples none of them in particular.
    private const int HubSize = 100;

    /// <summary>Pairs of cases that share at least three works, the closest first.</summary>
    public static IEnumerable<CoupledView> Of(SiteContext context, PageLinks links)
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (var work in context.Model.Works) Count(work, shared);
        return shared.Where(pair => pair.Value >= MinShared)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(MaxPairs)
            .Select(pair => new CoupledView(Titled(context.Model.Cases[pair.Key.Item1], links), Titled(context.Model.Cases[pair.Key.Item2], links), pair.Value));
    }

    private static void Count(WorkCitations work, Dictionary<(int, int), int> shared)
    {
        if (work.Cases.Length > HubSize) return;
        for (var i = 0; i < work.Cases.Length; i++)
        {
            for (var j = i + 1; j < work.Cases.Length; j++)
            {
                var pair = (work.Cases[i].Index, work.Cases[j].Index);
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }
        }
    }

    private static TitledView Titled(CaseEntry entry, PageLinks links) => new(links.To(entry.Url), entry.Case.Title.Value);
}
