using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render;

namespace Casebook;

/// <summary>What compiling a site gives: every problem of every source, what the casebook says, and its files, each made when it is read.</summary>
public sealed class Compilation
{
    private readonly Lazy<ImmutableArray<SiteFile>> _files;
    private readonly Lazy<SiteFacts?> _site;

    /// <summary>Makes the result of a compilation; facts and files are put together when first asked for.</summary>
    internal Compilation(SitePlan plan, SiteConfig? config, ImmutableArray<Diagnostic> diagnostics)
    {
        Plan = plan;
        Config = config;
        Diagnostics = diagnostics;
        _files = new(() => SiteFile.AllOf(this));
        _site = new(() => Plan.Facts?.Invoke());
    }

    /// <summary>Problems of the sources, sorted by file, place and code, with the severities the site wants. Rendering may find more: see
    /// <see cref="RenderedFile.Diagnostics"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the site must not be published. Its files can be read all the same, for a preview.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Whether there is a site: <c>site.config.yml</c> was found.</summary>
    public bool HasSite => Config is not null || !Diagnostics.Any(problem => problem.Descriptor == ConfigProblems.CB101);

    /// <summary>The next day on which a date in a case (<c>publish_on</c>, <c>answers_after</c>) changes the site, which takes a build on that day;
    /// null when there is none.</summary>
    public DateOnly? NextDay { get; internal init; }

    /// <summary>What the casebook says; null when its settings could not be read.</summary>
    public SiteFacts? Site => _site.Value;

    /// <summary>Every file of the site, by path in ordinal order; none when the settings could not be read.</summary>
    public IReadOnlyList<SiteFile> Files => _files.Value;

    /// <summary>The file at a path from the root of the site, such as <c>cases/a/index.html</c>; null when the site has none there.</summary>
    public SiteFile? Find(string path) => Plan.Files.TryGetValue(path, out var planned) ? new SiteFile(planned, this) : null;

    /// <summary>The plan of the files; empty when the settings could not be read.</summary>
    internal SitePlan Plan { get; }

    /// <summary>The settings; null when they could not be read.</summary>
    internal SiteConfig? Config { get; }

    /// <summary>Makes the page of a case that was edited before the rest of the site is compiled again; null when the settings could not be
    /// read.</summary>
    internal QuickCasePreview? QuickPreview { get; init; }

    /// <summary>The same with another file at the path of one.</summary>
    internal Compilation With(PlannedFile file) =>
        new(Plan with { Files = Plan.Files.SetItem(file.Path, file) }, Config, Diagnostics) { QuickPreview = QuickPreview, NextDay = NextDay };
}
