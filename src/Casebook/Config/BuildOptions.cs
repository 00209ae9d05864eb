using Casebook.Files;

namespace Casebook.Config;

/// <summary>What a build is asked for beyond the site's own settings.</summary>
public sealed record BuildOptions
{
    /// <summary>What counts as today: for embargoes, publication dates and impossible years.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where the site is going to be read; from a server by default.</summary>
    public SiteUse For { get; init; }

    /// <summary>Whether drafts and cases of a later day are built too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Replaces the <c>url</c> of the settings; null to keep it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Address of the repository the sources lie in, for "edit this page" when the settings name none; null when it is not known.</summary>
    public string? Repository { get; init; }

    /// <summary>The branch of <see cref="Repository"/> that is edited; null for <c>main</c>.</summary>
    public string? Branch { get; init; }

    /// <summary>Path of the site's folder from the root of its repository, with '/' between its parts; empty when they are the same.</summary>
    public string FolderInRepository { get; init; } = "";

    /// <summary>Number of threads for parallel work; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told how long each stage takes; null when nobody asks.</summary>
    internal StageTimes? Times { get; init; }

    /// <summary>Keeps what was read between the builds of one preview; null (the default) when there is only one build.</summary>
    public SourceMemory? Memory { get; init; }

    /// <summary>Keeps which checks had nothing to tell, from build to build; null to make every check.</summary>
    internal QuietChecks? Quiet { get; init; }

    /// <summary>Folder on disk that keeps finished pictures between builds, such as <c>.casebook/cache</c> in the site; null to keep none.</summary>
    public string? CacheFolder { get; init; }
}
