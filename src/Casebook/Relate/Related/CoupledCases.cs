using Casebook.Relate.Cases;
using Casebook.Relate.Citations;

namespace Casebook.Relate.Related;

/// <summary>Two cases that rest on the same literature (bibliographic coupling).</summary>
/// <param name="First">The one that comes first in the order of cases.</param>
/// <param name="Second">The other.</param>
/// <param name="SharedWorks">Number of works that both cite or list; at least 3.</param>
internal sealed record CoupledCases(CaseEntry First, CaseEntry Second, int SharedWorks)
{
    private const int MinShared = 3;
    private const int MaxPairs = 20;

    // A work that very many cases cite couples none of them in particular.
    private const int HubSize = 100;

    /// <summary>The pairs of a site that share most, the closest first; at most 20.</summary>
    public static IEnumerable<CoupledCases> In(SiteModel model)
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (var work in model.Works)
            Count(work, shared);
        return shared
            .Where(pair => pair.Value >= MinShared)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(MaxPairs)
            .Select(pair => new CoupledCases(model.Cases[pair.Key.Item1], model.Cases[pair.Key.Item2], pair.Value));
    }

    private static void Count(WorkCitations work, Dictionary<(int, int), int> shared)
    {
        if (work.Cases.Length > HubSize)
            return;
        for (var i = 0; i < work.Cases.Length; i++)
        {
            for (var j = i + 1; j < work.Cases.Length; j++)
            {
                var pair = (work.Cases[i].Index, work.Cases[j].Index);
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }
        }
    }
}
