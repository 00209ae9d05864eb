using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Render;

namespace Casebook.Verify;

/// <summary>
/// Verifies what a build renders, page by page as it comes. Pages are scanned; only those a scan doubts, and what links between pages leave open, are
/// read as
/// <see cref="SiteChecker"/> reads all, so a build calls nothing sound that a check calls an error. Safe on many threads.
/// </summary>
internal sealed class BuildVerifier
{
    // Kinds that no scan looks for; a site may have them count as errors all the same.
    private static readonly string[] NotScanned = ["CB604", "CB611", "CB612"];
    private const int MaxSearched = 64;
    private readonly SitePlan _plan;
    private readonly SiteConfig _config;
    private readonly SiteAddressBook _addresses;
    private readonly ulong[]?[] _ids;
    private readonly WantedPlace[]?[] _wanted;
    private readonly PageFacts?[] _facts;
    private readonly Dictionary<int, HashSet<ulong>?> _idsOf = [];
    private readonly ConcurrentBag<PageScan> _scans = [];
    private readonly bool _doubtsAll;
    private Func<int, byte[]?> _unchanged = _ => null;

    /// <summary>Verifies a plan.</summary>
    public BuildVerifier(SitePlan plan, SiteConfig config)
    {
        (_plan, _config, _addresses) = (plan, config, new SiteAddressBook(plan, config));
        (_ids, _wanted, _facts) = (new ulong[plan.Files.Count][], new WantedPlace[plan.Files.Count][], new PageFacts[plan.Files.Count]);
        _doubtsAll = NotScanned.Any(code => config.Severities.TryGetValue(code, out var severity) && severity == Severity.Error);
    }

    /// <summary>Whether the site wants every page read by a parser.</summary>
    public bool ReadsAll => _doubtsAll;

    /// <summary>How many files were read by a parser.</summary>
    public int Doubted => _facts.Count(facts => facts is not null);

    /// <summary>Paths of the files that were read by a parser.</summary>
    public IEnumerable<string> DoubtedFiles => _facts.OfType<PageFacts>().Select(facts => facts.Path);

    /// <summary>Looks at a file.</summary>
    /// <param name="number">Its place in the plan.</param>
    /// <param name="bytes">What was rendered.</param>
    public void See(int number, ReadOnlyMemory<byte> bytes)
    {
        var path = _addresses.Files[number];
        if (!PageVerifier.CanRead(path))
            return;
        // Data files come from a writer that can write nothing else; those of a theme are copied as they are.
        if (path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("assets/", StringComparison.Ordinal))
            return;
        if (!_doubtsAll && path.EndsWith(".html", StringComparison.Ordinal))
        {
            if (!_scans.TryTake(out var scan))
                scan = new PageScan(_addresses);
            scan.Read(path, bytes.Span);
            var isDoubtful = scan.IsDoubtful;
            if (!isDoubtful)
                (_ids[number], _wanted[number]) = (scan.Ids, scan.Wanted);
            _scans.Add(scan);
            if (!isDoubtful)
                return;
        }
        _facts[number] = PageVerifier.Read(path, bytes);
    }

    /// <summary>Whether a page that was seen has all places of the page that was there before.</summary>
    /// <param name="number">Its place in the plan.</param>
    /// <param name="before">The bytes of the other.</param>
    public bool HoldsPlacesOf(int number, byte[] before)
    {
        if (!_addresses.Files[number].EndsWith(".html", StringComparison.Ordinal))
            return true;
        var path = _addresses.Files[number];
        var scan = new PageScan(_addresses);
        scan.Read(path, before);
        var places = scan.IsDoubtful ? PageVerifier.Read(path, before).Ids?.Select(HashOf) : scan.Ids;
        return places is not null && IdsOf(number)?.IsSupersetOf(places) == true;
    }

    /// <summary>All errors, once every file has been seen.</summary>
    public ImmutableArray<Diagnostic> Conclude() => Conclude([], false, _ => []);

    /// <summary>All errors, once every file has been seen that was made anew.</summary>
    /// <param name="stays">By place in the plan, which files stay as an earlier build wrote them, whose links it verified; empty for none.</param>
    /// <param name="all">Whether the links of those are to be verified too, because what they lead to may be gone.</param>
    /// <param name="read">Reads one of those.</param>
    public ImmutableArray<Diagnostic> Conclude(bool[] stays, bool all, Func<int, byte[]> read)
    {
        _unchanged = number => number < stays.Length && stays[number] ? read(number) : null;
        if (all)
            Parallel.For(0, stays.Length, number => SeeUnchanged(number));
        else
            SeePlacesOnUnchanged();
        for (var number = 0; number < _wanted.Length; number++)
        {
            if (_wanted[number] is { } wanted && !Array.TrueForAll(wanted, IsThere))
                _facts[number] = ReadAgain(number);
        }
        // A doubtful page may lead to places on pages that were not doubted.
        foreach (var target in Targets().ToHashSet())
            _facts[target] ??= ReadAgain(target);
        return
        [
            .. SiteVerifier
                .Conclude([.. _facts.OfType<PageFacts>()], _addresses.Paths, _config, _plan.WrittenLinks)
                .Where(problem => problem.Severity == Severity.Error),
        ];
    }

    private bool SeeUnchanged(int number)
    {
        if (_ids[number] is not null || _facts[number] is not null || _unchanged(number) is not { } bytes)
            return false;
        See(number, bytes);
        return true;
    }

    // Only for its places: where it leads itself was verified when it was made.
    private void SeePlacesOn(int number)
    {
        if (SeeUnchanged(number))
            _wanted[number] = null;
    }

    private void SeePlacesOnUnchanged()
    {
        foreach (var target in _wanted.OfType<WantedPlace[]>().SelectMany(wanted => wanted).Select(place => place.File).ToHashSet())
            SeePlacesOn(target);
    }

    private bool IsThere(WantedPlace place) =>
        _ids[place.File] is { Length: <= MaxSearched } few
            ? Array.IndexOf(few, place.Id) >= 0
            : IdsOf(place.File) is not { } known || known.Contains(place.Id);

    // A page with many ids may be one that many lead to. Null for a file that is no page.
    private HashSet<ulong>? IdsOf(int number)
    {
        if (!_idsOf.TryGetValue(number, out var known))
        {
            known = _ids[number] is { } ids ? [.. ids] : _facts[number]?.Ids?.Select(HashOf).ToHashSet();
            _idsOf.Add(number, known);
        }
        return known;
    }

    private static ulong HashOf(string id) => PageScan.HashOf(Encoding.UTF8.GetBytes(id));

    private IEnumerable<int> Targets()
    {
        foreach (var facts in _facts.OfType<PageFacts>().ToList())
        {
            foreach (var link in facts.Links)
            {
                var target = LinkTarget.Of(facts.Path, link.Address, _config.BasePath, _config.Url.TrimEnd('/'));
                if (
                    target.Kind == TargetKind.Inside
                    && target.Fragment.Length > 0
                    && target.FindIn(_addresses.Paths) is { } file
                    && HasPlaces(_addresses.Numbers[file])
                )
                    yield return _addresses.Numbers[file];
            }
        }
    }

    private bool HasPlaces(int number)
    {
        SeePlacesOn(number);
        return _ids[number] is not null;
    }

    private PageFacts ReadAgain(int number)
    {
        var output = new ArrayBufferWriter<byte>();
        _plan.Files[_addresses.Files[number]].Render(output, new DiagnosticBag());
        return PageVerifier.Read(_addresses.Files[number], output.WrittenMemory);
    }
}
