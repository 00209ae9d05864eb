using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Write;

namespace Casebook;

/// <summary>How a build ended.</summary>
public enum BuildOutcome
{
    /// <summary>The output folder holds the site, whether or not anything had to be written.</summary>
    Built,

    /// <summary>There is no site in the folder.</summary>
    NoSite,

    /// <summary>The sources have errors (or warnings, when strict): nothing was rendered, the site of the last good build is as it was.</summary>
    Refused,

    /// <summary>A page could not be made or the disk refused: see the diagnostics; the site of the last good build is as it was, unless one of them
    /// says otherwise.</summary>
    Failed,
}

/// <summary>What a build did and what is to be told.</summary>
public sealed class BuildResult
{
    private readonly WriteReport _report;

    internal BuildResult(BuildOutcome outcome, ImmutableArray<Diagnostic> diagnostics, WriteReport? report = null)
    {
        Outcome = outcome;
        Diagnostics = diagnostics;
        _report = report ?? WriteReport.Nothing;
    }

    /// <summary>How it ended.</summary>
    public BuildOutcome Outcome { get; }

    /// <summary>Problems of sources and of rendering; those of an earlier build are told again when nothing has changed since.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the casebook says; null when nothing has changed, so that it was not read again.</summary>
    internal SiteFacts? Site { get; init; }

    /// <summary>The next day on which a date in a case changes the site, which takes a build on that day; null when there is none.</summary>
    public DateOnly? NextDay { get; internal init; }

    /// <summary>Size of all files of the site, in bytes; 0 when nothing was built.</summary>
    public long Bytes => _report.Bytes;

    /// <summary>Pages of the site.</summary>
    public int Pages => _report.Pages;

    /// <summary>Files that are new or have new bytes.</summary>
    public int Written => _report.Written;

    /// <summary>Files that were there with the same bytes.</summary>
    public int Unchanged => _report.Unchanged;

    /// <summary>Of the unchanged files those that were not made to find that out: nothing they rest on had changed.</summary>
    internal int Stayed => _report.Stayed;

    /// <summary>Files of the last build that are no longer part of the site.</summary>
    public int Removed => _report.Removed;
}
