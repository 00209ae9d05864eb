using System.Buffers;
using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Render;

namespace Casebook.Verify;

/// <summary>Renders every file of a site, reads it back and throws it away. Holds facts only, and one file per thread.</summary>
internal static class SiteChecker
{
    /// <summary>All problems of rendering and of the produced files, severities as the site wants them.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="config">Its settings.</param>
    /// <param name="threads">Number of threads; at least 1.</param>
    /// <param name="progress">Is told how many files are read, of how many; on any thread.</param>
    public static ImmutableArray<Diagnostic> Run(SitePlan plan, SiteConfig config, int threads, Action<int, int>? progress = null)
    {
        var files = plan.Files.Values.OrderBy(file => file.ComesLast).ToArray();
        var facts = new PageFacts?[files.Length];
        var problems = new ImmutableArray<Diagnostic>[files.Length];
        var done = 0;
        Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) },
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (i, _, buffer) =>
            {
                var bag = new DiagnosticBag();
                buffer.ResetWrittenCount();
                files[i].Render(buffer, bag);
                problems[i] = bag.ToImmutable();
                if (PageVerifier.CanRead(files[i].Path))
                    facts[i] = PageVerifier.Read(files[i].Path, buffer.WrittenMemory);
                progress?.Invoke(Interlocked.Increment(ref done), files.Length);
                return buffer;
            },
            _ => { }
        );
        var ofRendering = DiagnosticOrder.Sorted(problems.SelectMany(some => some), config.Severities);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. ofRendering, .. SiteVerifier.Conclude([.. facts.OfType<PageFacts>()], paths, config, plan.WrittenLinks)];
    }
}
