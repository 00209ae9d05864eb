using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private readonly SitePlan _plan;
    private readonly SiteConfig _config;
    private readonly SiteAddressBook _addresses;
    private readonly ulong[]?[] _ids;
    private readonly WantedPlace[]?[] _wanted;
    private readonly PageFacts?[] _facts;
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
        var paths = _addresses.Files.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. SiteVerifier
                .Conclude([.. _facts.OfType<PageFacts>()], paths, _config, _plan.WrittenLinks)
                .Where(problem => problem.Severity == Severity.Error),
        ];
    }

    private bool IsThere(WantedPlace place) =>
        _ids[place.File] is { } ids
            ? Array.IndexOf(ids, place.Id) >= 0
            : _facts[place.File]?.Ids is not { } known || known.Any(id => PageScan.HashOf(System.Text.Encoding.UTF8.GetBytes(id)) == place.Id);

    private IEnumerable<int> Targets()
    {
        var paths = _addresses.Files.ToHashSet(StringComparer.Ordinal);
        var numbers = _addresses.Files.Index().ToDictionary(file => file.Item, file => file.Index, StringComparer.Ordinal);
        foreach (var facts in _facts.OfType<PageFacts>().ToList())
        {
            foreach (var link in facts.Links)
            {
                var target = LinkTarget.Of(facts.Path, link.Address, _config.BasePath, _config.Url.TrimEnd('/'));
                if (
                    target.Kind == TargetKind.Inside
                    && target.Fragment.Length > 0
                    && target.FindIn(paths) is { } file
                    && _ids[numbers[file]] is not null
                )
                    yield return numbers[file];
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
