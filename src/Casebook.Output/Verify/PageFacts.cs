using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Verify;

/// <summary>What a link is for.</summary>
internal enum LinkUse
{
    /// <summary>Somebody may follow it.</summary>
    Follow,

    /// <summary>The browser loads it with the page.</summary>
    Load,

    /// <summary>Other programs read it: feeds, sitemaps, previews in other sites.</summary>
    Refer,
}

/// <summary>A reference to another file or place, where it was first made in a file.</summary>
/// <param name="Address">As written.</param>
/// <param name="Use">What for.</param>
/// <param name="Source">Name of the element and attribute, such as <c>a href</c>.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
internal readonly record struct LinkFact(string Address, LinkUse Use, string Source, int Line, int Column);

/// <summary>A problem that one file shows by itself. Holds a few words of the file, never the file.</summary>
/// <param name="Diagnostic">What is wrong, without a place.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Excerpt">What stands there, on one line.</param>
internal readonly record struct PageProblem(Diagnostic Diagnostic, int Line, int Column, string Excerpt);

/// <summary>All that is kept of a produced file once it was read back.</summary>
/// <param name="Path">Its path in the output folder.</param>
/// <param name="Title">The title when it is a page for readers; empty for other files, redirects and pages without one.</param>
/// <param name="Ids">Places that links can lead to; null when the file is no page.</param>
/// <param name="Links">References, each address once.</param>
/// <param name="Problems">What is wrong with it whatever the other files are.</param>
internal sealed record PageFacts(
    string Path,
    string Title,
    IReadOnlySet<string>? Ids,
    ImmutableArray<LinkFact> Links,
    ImmutableArray<PageProblem> Problems
);
