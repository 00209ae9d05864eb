using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Relate.Links;

namespace Casebook.Relate.Citations;

/// <summary>Numbers the works of one page by first mention.</summary>
internal sealed class CitationNumbers(WorkLibrary library, CaseReferences? own, DiagnosticBag problems)
{
    private const int MaxGuesses = 100;
    private readonly List<WorkEntry> _works = [];
    private readonly List<List<string>> _anchors = [];
    private int _guesses = MaxGuesses;

    /// <summary>Keys of the case's own list, in its order.</summary>
    public IReadOnlyList<string> ListedKeys => own is null ? [] : [.. own.Listed.Select(work => work.Key)];

    /// <summary>Gives a citation its numbers; null when none of its keys exists (each is reported).</summary>
    public NumberedCitation? Number(Citation citation)
    {
        var items = new List<NumberedItem>();
        foreach (var item in citation.Items)
        {
            if (Find(item.Key) is not { } work)
                continue;
            var number = NumberOf(work);
            var anchors = _anchors[number - 1];
            anchors.Add($"cite-{number}-{anchors.Count + 1}");
            items.Add(new NumberedItem(number, work, item, anchors[^1]));
        }
        return items.Count == 0 ? null : new NumberedCitation([.. items]);
    }

    /// <summary>The work a key means on this page; null (and reported) when there is none.</summary>
    public WorkEntry? Find(Located<string> key)
    {
        if (own is not null && own.Keys.TryGetValue(key.Value, out var entry))
            return entry;
        if (library.ByKey.TryGetValue(key.Value, out entry))
            return entry;
        // The nearest of all keys is looked for as often as somebody will read it.
        var known = (own?.Keys.Keys ?? []).Concat(library.ByKey.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var nearest = _guesses-- > 0 ? NearestName.Find(key.Value, known) : null;
        problems.Add(RelateProblems.UnknownCitedWork(key, nearest));
        return null;
    }

    /// <summary>The number of a work, given now if it has none.</summary>
    public int NumberOf(WorkEntry work)
    {
        var index = _works.IndexOf(work);
        if (index >= 0)
            return index + 1;
        _works.Add(work);
        _anchors.Add([]);
        return _works.Count;
    }

    /// <summary>The page's reference list.</summary>
    public IEnumerable<NumberedReference> References() => _works.Select((work, i) => new NumberedReference(i + 1, work, [.. _anchors[i]]));
}

/// <summary>An entry of a page's reference list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Work">The work.</param>
/// <param name="Anchors">Ids of its mentions on the page, in order; empty when it is only listed.</param>
internal sealed record NumberedReference(int Number, WorkEntry Work, IReadOnlyList<string> Anchors);
