using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Relate.Citations;

/// <summary>Brings the shared library and the works given in cases together into one index.</summary>
internal sealed class WorkLibraryBuilder(DateOnly today, DiagnosticBag problems)
{
    private readonly List<WorkEntry> _works = [];
    private readonly Dictionary<string, WorkEntry> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal)
    {
        "authors",
        "journals",
        "years",
        "types",
        "identifiers",
        "evidence",
        "notices",
        "intents",
    };
    private readonly WorkIdentity _identity = new();

    /// <summary>Builds the index; library first, then cases in the order given.</summary>
    public WorkLibrary Build(ImmutableArray<Work> library, IEnumerable<TeachingCase> cases)
    {
        foreach (var work in library)
            AddToLibrary(work);
        var byCase = new Dictionary<string, CaseReferences>(StringComparer.Ordinal);
        foreach (var teachingCase in cases)
            byCase[teachingCase.Slug] = AddCase(teachingCase);
        ReportWithoutIdentifier();
        _works.Sort(ByName);
        return new WorkLibrary
        {
            Works = [.. _works],
            ByKey = _byKey,
            ByCase = byCase,
        };
    }

    // As reference lists are read: first author, then year.
    private static int ByName(WorkEntry a, WorkEntry b)
    {
        var order = string.CompareOrdinal(a.SortName, b.SortName);
        if (order == 0)
            order = (a.Work.Year ?? int.MaxValue).CompareTo(b.Work.Year ?? int.MaxValue);
        if (order == 0)
            order = string.Compare(a.Key, b.Key, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(a.Key, b.Key);
    }

    private void AddToLibrary(Work work)
    {
        if (_identity.Find(work) is { } same)
        {
            ReportSame(work, same);
            if (work.Key.Length > 0)
                _byKey.TryAdd(work.Key, same);
            return;
        }
        if (work.Key.Length > 0 && _byKey.TryGetValue(work.Key, out var other))
        {
            problems.Add(RelateProblems.KeyTwice(work.Location, work.Key, other.Work.Location, FreeKey(work)));
            return;
        }
        AddNew(work);
    }

    private CaseReferences AddCase(TeachingCase teachingCase)
    {
        var listed = new List<WorkEntry>();
        var places = new Dictionary<WorkEntry, TextLocation>();
        var keys = new Dictionary<string, WorkEntry>(StringComparer.Ordinal);
        var generated = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reference in teachingCase.References)
        {
            WorkEntry? entry;
            if (reference is KeyReference { Key: var key })
                entry = FindKey(key);
            else
                entry = AddGiven(((GivenReference)reference).Work, teachingCase.Slug, keys, generated);
            if (entry is not null && places.TryAdd(entry, reference.Location))
                listed.Add(entry);
        }
        return new CaseReferences([.. listed], keys, places);
    }

    private WorkEntry? FindKey(Located<string> key)
    {
        if (_byKey.TryGetValue(key.Value, out var entry))
            return entry;
        var nearest = NearestName.Find(key.Value, _byKey.Keys.Order(StringComparer.Ordinal));
        problems.Add(RelateProblems.UnknownListedWork(key, nearest));
        return null;
    }

    private WorkEntry AddGiven(Work work, string slug, Dictionary<string, WorkEntry> keys, Dictionary<string, int> generated)
    {
        var entry = _identity.Find(work);
        if (entry is null)
            entry = AddNew(work);
        else if (work.AsWritten is null || work.AsWritten != entry.Work.AsWritten || SourceSlug.Of(entry.Work.Location.File.Path) == slug)
            ReportSame(work, entry);

        if (work.Key.Length > 0)
            keys.TryAdd(work.Key, entry);
        var stem = WorkKey.Generate(work);
        var count = generated.GetValueOrDefault(stem);
        generated[stem] = count + 1;
        keys.TryAdd(WorkKey.Numbered(stem, count), entry);
        return entry;
    }

    private WorkEntry AddNew(Work work)
    {
        var key = work.Key.Length > 0 && !_byKey.ContainsKey(work.Key) ? work.Key : FreeKey(work);
        var entry = new WorkEntry(key, FreeSlug(key), work.Key == key ? work : work with { Key = key });
        _byKey.Add(key, entry);
        _works.Add(entry);
        _identity.Add(entry);
        CheckYear(work);
        if (PageRange.IsBackwards(work.Pages))
            problems.Add(RelateProblems.PagesBackwards(work.Location, work.Pages));
        return entry;
    }

    // Keys that differ only in marks or capitals must not share an address, nor one with a part of the index itself.
    private string FreeSlug(string key)
    {
        var stem = FoldedText.Slug(key);
        if (stem.StartsWith("page-", StringComparison.Ordinal) || stem.StartsWith("letter-", StringComparison.Ordinal))
            stem = "work-" + stem;
        var slug = stem;
        for (var n = 2; !_slugs.Add(slug); n++)
            slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        return slug;
    }

    private string FreeKey(Work work)
    {
        var stem = WorkKey.Generate(work);
        for (var n = 0; ; n++)
        {
            if (!_byKey.ContainsKey(WorkKey.Numbered(stem, n)))
                return WorkKey.Numbered(stem, n);
        }
    }

    // One note for all: a list of old works would drown everything else.
    private void ReportWithoutIdentifier()
    {
        var without = _works.Select(entry => entry.Work).Where(work => !work.HasIdentifier).OrderBy(work => work.Location).ToList();
        if (without.Count == 0)
            return;
        problems.Add(RelateProblems.NoIdentifier(without[0].Location, [.. without.Select(work => work.Key)]));
    }

    private void CheckYear(Work work)
    {
        if (PublicationYear.IsImpossible(work.Year, today))
            problems.Add(RelateProblems.ImpossibleYear(work.Location, work.Year!.Value));
    }

    private void ReportSame(Work work, WorkEntry first)
    {
        first.AlsoGivenAt.Add(work.Location);
        problems.Add(RelateProblems.SameWork(work.Location, first.Key, first.Work.Location));
    }
}
