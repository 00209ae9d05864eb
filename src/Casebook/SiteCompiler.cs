using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Render;

namespace Casebook;

/// <summary>What compiling a site gives: the plan of its files and every problem of every source.</summary>
/// <param name="Plan">The files; empty when the settings could not be read.</param>
/// <param name="Config">The settings; null when they could not be read.</param>
/// <param name="Diagnostics">Sorted by file, place and code, severities as the site wants them.</param>
internal sealed record Compilation(SitePlan Plan, SiteConfig? Config, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Makes the page of a case that was edited before the rest of the site is compiled again; null when the settings could not be read.</summary>
    public QuickCasePreview? Ahead { get; init; }

    /// <summary>Whether anything forbids writing the site.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>The pipeline: files in, plan out. Callable from any host.</summary>
internal static class SiteCompiler
{
    /// <summary>Compiles the site in a tree. Nothing is rendered before the plan is run, and nothing is written here.</summary>
    public static Compilation Compile(IFileTree files, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var config = ConfigParser.Parse(files, options, problems);
        if (config is null) return new Compilation(SitePlan.Empty, null, DiagnosticOrder.Sorted(problems.ToImmutable(), ImmutableDictionary<string, Severity?>.Empty));

        SiteModel? model = null;
        var staged = new StageResult<SiteConfig>(config, problems.ToImmutable())
            .Then(settings => Timed("gather", () => Gatherer.Run(files, settings, options)))
            .Then(sources => Timed("parse", () => SiteParser.Run(sources, options)))
            .Then(parsed => Timed("relate", () => SiteRelater.Run(parsed, options)))
            .Then(related => Timed("plan", () => SiteRenderer.Run(model = related, options)));
        return new Compilation(staged.Value, config, DiagnosticOrder.Sorted(staged.Diagnostics, config.Severities)) { Ahead = new QuickCasePreview(files, options, model!, staged.Value) };

        T Timed<T>(string stage, Func<T> run) => options.Times is { } times ? times.Measure(stage, run) : run();
    }
}
