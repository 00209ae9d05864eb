using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;

namespace Casebook.Relate.Citations;

/// <summary>Turns the cases' reference lists round: from each work to the cases that cite it.</summary>
internal static class WorkCitationsBuilder
{
    /// <summary>Number of works on one page of the index.</summary>
    public const int PageSize = 100;

    /// <summary>One record for each work, in the order given.</summary>
    public static ImmutableArray<WorkCitations> Build(ImmutableArray<WorkEntry> works, ImmutableArray<CaseEntry> cases, SiteConfig config)
    {
        var collected = works.ToDictionary(work => work, _ => new Collected());
        foreach (var entry in cases)
        {
            foreach (var work in entry.AllWorks())
                collected[work].Cases.Add(entry);
            foreach (var (work, citing) in Citing(entry, entry.WorkMentions))
                collected[work].CitedBy.Add(citing);
            foreach (var (work, asking) in Citing(entry, entry.QuestionMentions))
                collected[work].AskedIn.Add(asking);
            if (entry.RetoldFrom is { } report)
                collected[report].RetoldIn.Add(entry);
        }
        return [.. works.Select((work, i) => ToRecord(work, i, collected[work], config))];
    }

    /// <summary>The records with another reading of a case in the place of the one they have.</summary>
    /// <param name="works">The records.</param>
    /// <param name="index">Places of works among them; every work of either reading has one.</param>
    /// <param name="before">The case they know.</param>
    /// <param name="after">The case as it is now.</param>
    /// <param name="config">The settings.</param>
    public static ImmutableArray<WorkCitations> With(
        ImmutableArray<WorkCitations> works,
        IReadOnlyDictionary<WorkEntry, int> index,
        CaseEntry before,
        CaseEntry after,
        SiteConfig config
    )
    {
        var changed = works.ToBuilder();
        foreach (var work in before.AllWorks().Concat(after.AllWorks()).Distinct())
        {
            var known = works[index[work]];
            var cites = after.AllWorks().Contains(work);
            var collected = new Collected();
            collected.Cases.AddRange(Replaced(known.Cases, entry => entry, cites ? [after] : []));
            collected.CitedBy.AddRange(Replaced(known.CitedBy, citing => citing.Case, Of(work, after.WorkMentions)));
            collected.AskedIn.AddRange(Replaced(known.AskedIn, asking => asking.Case, Of(work, after.QuestionMentions)));
            collected.RetoldIn.AddRange(Replaced(known.RetoldIn, entry => entry, after.RetoldFrom == work ? [after] : []));
            changed[index[work]] = ToRecord(work, index[work], collected, config);
        }
        return changed.DrainToImmutable();

        IEnumerable<CitingCase> Of(WorkEntry work, ImmutableArray<WorkMention> mentions) =>
            Citing(after, mentions).Where(cited => cited.Work == work).Select(cited => cited.Citing);

        // All is in the order of cases.
        IEnumerable<T> Replaced<T>(ImmutableArray<T> known, Func<T, CaseEntry> caseOf, IEnumerable<T> now) =>
            known.Where(one => caseOf(one).Index < after.Index).Concat(now).Concat(known.Where(one => caseOf(one).Index > after.Index));
    }

    private static IEnumerable<(WorkEntry Work, CitingCase Citing)> Citing(CaseEntry entry, ImmutableArray<WorkMention> mentions) =>
        mentions.GroupBy(mention => mention.Work).Select(ofOne => (ofOne.Key, new CitingCase(entry, [.. ofOne])));

    private static WorkCitations ToRecord(WorkEntry work, int index, Collected collected, SiteConfig config)
    {
        var times = collected.CitedBy.Sum(citing => citing.Mentions.Length);
        var named = times + collected.AskedIn.Sum(asking => asking.Mentions.Length);
        var hasPage = collected.RetoldIn.Count > 0 || Math.Max(collected.Cases.Count, named) >= config.ReferencePageFrom;
        return new WorkCitations
        {
            Index = index,
            Work = work,
            CitedBy = [.. collected.CitedBy],
            TimesCited = times,
            AskedIn = [.. collected.AskedIn],
            Cases = [.. collected.Cases],
            RetoldIn = [.. collected.RetoldIn],
            HasPage = hasPage,
            Url = hasPage ? $"references/{work.Slug}/" : $"{IndexPage(index)}#{work.Slug}",
        };
    }

    /// <summary>Path of the page of the index that holds the work of a number (from 0).</summary>
    public static string IndexPage(int index) => index < PageSize ? "references/" : $"references/page-{(index / PageSize) + 1}/";

    private sealed class Collected
    {
        public List<CitingCase> CitedBy { get; } = [];

        public List<CitingCase> AskedIn { get; } = [];

        public List<CaseEntry> Cases { get; } = [];

        public List<CaseEntry> RetoldIn { get; } = [];
    }
}
