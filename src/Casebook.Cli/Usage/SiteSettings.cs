using Casebook.Cli.Terminals;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Cli.Usage;

/// <summary>How problems are printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Workflow commands, which GitHub turns into annotations.</summary>
    GitHub,

    /// <summary>One JSON array.</summary>
    Json,

    Sarif,
}

/// <summary>What all commands can be told.</summary>
internal sealed record SiteSettings
{
    /// <summary>The site's folder, absolute.</summary>
    public required string SiteFolder { get; init; }

    /// <summary>Where the site is written, absolute.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>What counts as today; null for the day it is.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Replaces the <c>url</c> of the settings; null to keep it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where the site is going to be read.</summary>
    public SiteUse For { get; init; }

    /// <summary>Whether drafts are built too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether <c>build</c> may remove every case of the last build.</summary>
    public bool AllowEmpty { get; init; }

    /// <summary>Whether warnings count like errors.</summary>
    public bool Strict { get; init; }

    /// <summary>File that the summary of the run is added to, absolute; null for none.</summary>
    public string? SummaryFile { get; init; }

    /// <summary>File that lists what changed, as git does, absolute; null when nobody says.</summary>
    public string? ChangedFile { get; init; }

    /// <summary>Whether to say what took how long.</summary>
    public bool Timings { get; init; }

    /// <summary>How problems are printed.</summary>
    public ReportFormat Format { get; init; }

    /// <summary>The part of this that the compiler wants.</summary>
    public BuildOptions ToBuildOptions(Terminal terminal)
    {
        var repository = GitHubRepository.Of(terminal.Variable);
        return new()
        {
            Today = TodayBy(terminal.Clock),
            Drafts = Drafts,
            BaseUrl = BaseUrl,
            For = For,
            Repository = repository?.Url,
            Branch = repository?.Branch,
            FolderInRepository = RepositoryFolder.PathOf(SiteFolder),
        };
    }

    /// <summary>What counts as today: the day it is where the site is, so that a build gives the same site wherever it runs.</summary>
    public DateOnly TodayBy(TimeProvider clock) => Date ?? SiteCompiler.Today(new DiskFileTree(SiteFolder), clock);
}
