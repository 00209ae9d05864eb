using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Render;
using Casebook.Render.Shared.Site;

namespace Casebook;

/// <summary>The pipeline: files in, plan out. Callable from any host.</summary>
public static class SiteCompiler
{
    /// <summary>Compiles the site in a tree. Nothing is rendered before a file is asked for, and nothing is written.</summary>
    /// <param name="files">The site's folder: <c>site.config.yml</c>, <c>content/</c>, <c>themes/</c>.</param>
    /// <param name="options">What counts as today, drafts, the address.</param>
    /// <param name="outputs">Outputs of one's own, beside those every site has; null for none.</param>
    /// <exception cref="IOException">A source that was listed cannot be read.</exception>
    public static Compilation Compile(IFileTree files, BuildOptions options, IReadOnlyList<ISiteOutput>? outputs = null)
    {
        var problems = new DiagnosticBag();
        var config = ConfigParser.Parse(files, options, problems);
        if (config is null)
            return new Compilation(
                SitePlan.Empty,
                null,
                DiagnosticOrder.Sorted(problems.ToImmutable(), ImmutableDictionary<string, Severity?>.Empty)
            );

        SiteModel? model = null;
        var read = new StageResult<SiteConfig>(config, problems.ToImmutable());
        var staged = config.Languages.IsEmpty ? Planned(read, null) : InLanguages.Plan(read, Planned, () => model!);
        return new Compilation(staged.Value, config, DiagnosticOrder.Sorted(staged.Diagnostics, config.Severities))
        {
            NextDay = model!.NextDay,
            QuickPreview = config.Languages.IsEmpty ? new QuickCasePreview(files, options, model, staged.Value) : null,
        };

        StageResult<SitePlan> Planned(StageResult<SiteConfig> start, SiteLanguages? editions) =>
            start
                .Then(settings => Timed("gather", () => Gatherer.Run(files, settings, options)))
                .Then(sources => Timed("parse", () => SiteParser.Run(sources, options)))
                .Then(parsed => Timed("relate", () => SiteRelater.Run(parsed, options)))
                .Then(related => Timed("plan", () => SiteRenderer.Run(model = related, options, SiteOutputs.All.AddRange(outputs ?? []), editions)));

        T Timed<T>(string stage, Func<T> run) => options.Times is { } times ? times.Measure(stage, run) : run();
    }

    /// <summary>The day it is where a site is: by <c>time_zone</c> of its settings, else in Greenwich, so that a build gives the same site wherever it
    /// runs.</summary>
    /// <param name="files">The site's folder.</param>
    /// <param name="clock">What counts as now.</param>
    public static DateOnly Today(IFileTree files, TimeProvider clock)
    {
        var config = ConfigParser.Parse(files, new BuildOptions { Today = DateOnly.MinValue }, new DiagnosticBag());
        return TimeZones.DayIn(config?.TimeZone ?? TimeZones.Default, clock.GetUtcNow());
    }
}
