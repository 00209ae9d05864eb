using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;

namespace Casebook.Write;

/// <summary>How to write a site.</summary>
internal sealed record WriteOptions
{
    /// <summary>Number of threads that render; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Everything the plan was made from, as one number: when the folder holds the site of the same, nothing is rendered. Null when not
    /// known.</summary>
    public UInt128? Inputs { get; init; }

    /// <summary>The folder the site is made from, so that it is never written into; null when it is not on a disk.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>Whether a site without any case may take the place of one with cases.</summary>
    public bool AllowEmpty { get; init; }

    /// <summary>The settings of the site, for which its pages are verified before they are moved into place; null to write them as they
    /// are.</summary>
    public SiteConfig? Verified { get; init; }

    /// <summary>Severity by code, as in the settings of the site; for problems of rendering, never for what the disk refuses.</summary>
    public ImmutableDictionary<string, Severity?> Severities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>Is told how many files are rendered, of how many; on any thread.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Is told how long each kind of file takes to render, and staging and moving; null when nobody asks.</summary>
    public StageTimes? Times { get; init; }

    /// <summary>What the files of earlier builds rest on, so that those stay that would be the same; null to make all.</summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>Where changes go; the real disk but in tests.</summary>
    public IOutputDisk Disk { get; init; } = OutputDisk.Instance;
}
