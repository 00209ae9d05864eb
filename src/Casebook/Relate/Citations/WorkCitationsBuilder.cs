using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Citations;

/// <summary>Turns the cases' reference lists round: from each work to the cases that cite it.</summary>
internal static class WorkCitationsBuilder
{
    private const int MostCitedWith = 8;

    /// <summary>Number of works on one page of the index.</summary>
    public const int PageSize = 100;

    /// <summary>One record for each work, in the order given.</summary>
    public static ImmutableArray<WorkCitations> Build(ImmutableArray<WorkEntry> works, ImmutableArray<CaseEntry> cases, SiteConfig config)
    {
        var collected = works.ToDictionary(work => work, _ => new Collected());
        foreach (var entry in cases)
        {
            foreach (var reference in entry.References) collected[reference.Work].Cases.Add(entry);
            foreach (var mention in entry.WorkMentions) collected[mention.Work].CitedAt.Add(new WorkBacklink(entry, mention));
            if (entry.RetoldFrom is null) continue;
            var source = collected[entry.RetoldFrom];
            source.RetoldIn.Add(entry);
            if (!source.Cases.Contains(entry)) source.Cases.Add(entry);
        }
        return [.. works.Select((work, i) => ToRecord(work, i, collected[work], config))];
    }

    private static WorkCitations ToRecord(WorkEntry work, int index, Collected collected, SiteConfig config)
    {
        var hasPage = collected.RetoldIn.Count > 0 || Math.Max(collected.Cases.Count, collected.CitedAt.Count) >= config.ReferencePageFrom;
        return new WorkCitations
        {
            Work = work,
            CitedAt = [.. collected.CitedAt],
            CitingCases = collected.CitedAt.Select(place => place.Case).Distinct().Count(),
            Cases = [.. collected.Cases],
            RetoldIn = [.. collected.RetoldIn],
            CitedWith = CitedWith(work, collected.Cases),
            HasPage = hasPage,
            Url = hasPage ? $"references/{work.Slug}/" : $"{IndexPage(index)}#{work.Slug}",
        };
    }

    /// <summary>Path of the page of the index that holds the work of a number (from 0).</summary>
    public static string IndexPage(int index) => index < PageSize ? "references/" : $"references/page-{(index / PageSize) + 1}/";

    private static ImmutableArray<(WorkEntry, int)> CitedWith(WorkEntry work, List<CaseEntry> cases)
    {
        var together = new Dictionary<WorkEntry, int>();
        foreach (var reference in cases.SelectMany(entry => entry.References))
        {
            if (reference.Work != work) together[reference.Work] = together.GetValueOrDefault(reference.Work) + 1;
        }
        var ranked = together.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).Take(MostCitedWith).ToList();
        var least = ranked.Count > 0 && ranked[0].Value > 1 ? 2 : 1;
        return [.. ranked.Where(pair => pair.Value >= least).Select(pair => (pair.Key, pair.Value))];
    }

    private sealed class Collected
    {
        public List<WorkBacklink> CitedAt { get; } = [];

        public List<CaseEntry> Cases { get; } = [];

        public List<CaseEntry> RetoldIn { get; } = [];
    }
}
