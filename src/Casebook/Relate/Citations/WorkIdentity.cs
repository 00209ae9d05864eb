using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Relate.Citations;

/// <summary>Finds the entry of a work that was given before: by DOI, by PubMed id, or by title, year within one and first author.</summary>
internal sealed class WorkIdentity
{
    private readonly Dictionary<string, WorkEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Author), List<WorkEntry>> _byTitle = [];

    /// <summary>The entry of the same work; null when it is new.</summary>
    public WorkEntry? Find(Work work)
    {
        foreach (var id in IdsOf(work))
        {
            if (_byId.TryGetValue(id, out var entry))
                return entry;
        }
        if (TitleOf(work) is not { } title || !_byTitle.TryGetValue(title, out var alike))
            return null;
        return alike.Find(entry => SameYear(entry.Work, work) && !ContradictsIds(entry.Work, work));
    }

    /// <summary>Remembers a new entry.</summary>
    public void Add(WorkEntry entry)
    {
        foreach (var id in IdsOf(entry.Work))
            _byId.TryAdd(id, entry);
        if (TitleOf(entry.Work) is not { } title)
            return;
        if (!_byTitle.TryGetValue(title, out var alike))
            _byTitle.Add(title, alike = []);
        alike.Add(entry);
    }

    /// <summary>What a work is known by everywhere: <c>doi:</c>, <c>pmid:</c> or <c>pmcid:</c> and the number, in small letters.</summary>
    public static IEnumerable<string> IdsOf(Work work)
    {
        if (work.Doi.Length > 0)
            yield return "doi:" + work.Doi.ToLowerInvariant();
        if (work.Pmid.Length > 0)
            yield return "pmid:" + work.Pmid;
        if (work.Pmcid.Length > 0)
            yield return "pmcid:" + work.Pmcid.ToLowerInvariant();
    }

    private static (string, string)? TitleOf(Work work)
    {
        var title = FoldedText.Key(work.Title.Length > 0 ? work.Title : work.AsWritten ?? "");
        return title.Length < 8 ? null : (title, work.Authors.Length > 0 ? FoldedText.Key(work.Authors[0].Family) : "");
    }

    private static bool SameYear(Work a, Work b) => a.Year is null || b.Year is null || Math.Abs(a.Year.Value - b.Year.Value) <= 1;

    private static bool ContradictsIds(Work a, Work b) => (a.Doi.Length > 0 && b.Doi.Length > 0) || (a.Pmid.Length > 0 && b.Pmid.Length > 0);
}
