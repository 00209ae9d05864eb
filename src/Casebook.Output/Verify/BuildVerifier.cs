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

    /// <summary>Verifies a plan.</summary>
    public BuildVerifier(SitePlan plan, SiteConfig config)
    {
        (_plan, _config, _addresses) = (plan, config, new SiteAddressBook(plan, config));
        (_ids, _wanted, _facts) = (new ulong[plan.Files.Count][], new WantedPlace[plan.Files.Count][], new PageFacts[plan.Files.Count]);
        _doubtsAll = NotScanned.Any(code => config.Severities.TryGetValue(code, out var severity) && severity == Severity.Error);
    }

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

    /// <summary>All errors, once every file has been seen.</summary>
    public ImmutableArray<Diagnostic> Conclude()
    {
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

    private bool IsThere(WantedPlace place) =>
        _ids[place.File] is { Length: <= MaxSearched } few
            ? Array.IndexOf(few, place.Id) >= 0
            : IdsOf(place.File) is not { } known || known.Contains(place.Id);

    // A page with many ids may be one that many lead to. Null for a file that is no page.
    private HashSet<ulong>? IdsOf(int number)
    {
        if (!_idsOf.TryGetValue(number, out var known))
        {
            known = _ids[number] is { } ids ? [.. ids] : _facts[number]?.Ids?.Select(id => PageScan.HashOf(Encoding.UTF8.GetBytes(id))).ToHashSet();
            _idsOf.Add(number, known);
        }
        return known;
    }

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
                    && _ids[_addresses.Numbers[file]] is not null
                )
                    yield return _addresses.Numbers[file];
            }
        }
    }

    private PageFacts ReadAgain(int number)
    {
        var output = new ArrayBufferWriter<byte>();
        _plan.Files[_addresses.Files[number]].Render(output, new DiagnosticBag());
        return PageVerifier.Read(_addresses.Files[number], output.WrittenMemory);
    }
}
