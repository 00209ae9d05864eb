using System.Collections.Concurrent;
using Casebook;
using Casebook.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Statiq.Casebook;

/// <summary>A casebook compiled for one execution.</summary>
/// <param name="site">What was compiled; it has no errors.</param>
/// <param name="locate">Absolute path of a source, from its path in the casebook.</param>
/// <param name="logger">Takes what goes wrong in rendering.</param>
internal sealed class CompiledCasebook(Compilation site, Func<string, NormalizedPath> locate, ILogger logger)
{
    private readonly ConcurrentDictionary<string, SiteFileContent> _contents = new(StringComparer.Ordinal);

    /// <summary>What was compiled.</summary>
    public Compilation Site => site;

    /// <summary>The content of a file, made once however many documents have it.</summary>
    public SiteFileContent ContentOf(SiteFile file) =>
        _contents.GetOrAdd(file.Path, _ => new SiteFileContent(() => Render(file), MediaTypes.Get(file.Path)));

    /// <summary>Absolute path of the source of a case.</summary>
    public NormalizedPath SourceOf(CaseFacts entry) => locate(entry.SourcePath);

    /// <summary>Makes every file, so that what goes wrong is told before Statiq writes anything.</summary>
    /// <exception cref="ExecutionException">Something went wrong.</exception>
    public void RenderAll()
    {
        var found = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(
            site.Files,
            file =>
            {
                var rendered = file.Render();
                foreach (var problem in rendered.Diagnostics)
                    found.Add(problem);
                _contents[file.Path] = new SiteFileContent(() => rendered.Bytes, MediaTypes.Get(file.Path));
            }
        );
        var problems = found
            .Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)
            .ToList();
        ProblemLog.Write(problems, logger);
        if (problems.Any(problem => problem.Severity > Severity.Info))
            throw ProblemLog.Refusal(problems, strict: true);
    }

    private ReadOnlyMemory<byte> Render(SiteFile file)
    {
        var rendered = file.Render();
        ProblemLog.Write(rendered.Diagnostics, logger);
        if (rendered.Diagnostics.Any(problem => problem.Severity == Severity.Error))
            throw ProblemLog.Refusal(rendered.Diagnostics, strict: false);
        return rendered.Bytes;
    }
}
