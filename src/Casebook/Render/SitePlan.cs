using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Relate.Cases;
using Casebook.Relate.Facts;

namespace Casebook.Render;

/// <summary>Writes one file of the site. Pure: the same plan gives the same bytes, on any thread, in any order, any number of times.</summary>
/// <param name="output">Takes the bytes.</param>
/// <param name="problems">Takes what goes wrong, such as a mistyped name in a template.</param>
public delegate void RenderFile(IBufferWriter<byte> output, DiagnosticBag problems);

/// <summary>A file of the site that can be made when it is wanted.</summary>
/// <param name="Path">Path in the output folder with '/', such as <c>cases/a/index.html</c>.</param>
/// <param name="Render">Makes it.</param>
public sealed record PlannedFile(string Path, RenderFile Render)
{
    /// <summary>Whether a build begins with it, because it takes long and others need what it makes: at the end the threads would wait for each
    /// other.</summary>
    public bool ComesFirst { get; init; }

    /// <summary>Whether a build ends with it, because it tells of what the others came to; made earlier, it makes them too.</summary>
    internal bool ComesLast { get; init; }

    /// <summary>Set when scripts of pages fetch the file: gives what stands behind <c>?v=</c> in the address they fetch, or nothing where they ask for the
    /// file alone.</summary>
    internal Func<string>? FetchedVersion { get; init; }

    /// <summary>Says that scripts of pages fetch the file by its path alone.</summary>
    internal PlannedFile Fetched() => this with { FetchedVersion = () => "" };

    /// <summary>Name of the file that stands for its folder.</summary>
    public const string IndexFile = "index.html";

    /// <summary>Name of the page that servers show for addresses that do not exist.</summary>
    internal const string MissingPage = "404.html";

    /// <summary>What it is: a page's layout; of any other file the name of its output, set when the plan is put together.</summary>
    internal string Kind { get; init; } = "";

    /// <summary>Makes a page's view to say what page it is; null for other files.</summary>
    internal Func<PageDescription>? Describe { get; init; }

    /// <summary>Whether it takes nothing of the model before it is made, and what it takes then by <see cref="Asked"/> alone, nothing that was put together
    /// for several files: a build may leave it as it is while the facts it asked for are as they were.</summary>
    internal bool MayStay { get; init; }

    /// <summary>Whether a sitemap may name it, if it is a page: one that is only of use with another page is found from there.</summary>
    public bool IsInSitemap { get; init; } = true;

    /// <summary>A text file, in UTF-8.</summary>
    /// <param name="path">Path in the output folder with '/'.</param>
    /// <param name="write">Makes the text. Pure, for it may be called on any thread and more than once.</param>
    public static PlannedFile OfText(string path, Func<string> write) => new(path, (output, _) => Encoding.UTF8.GetBytes(write(), output));

    /// <summary>A file whose bytes are at hand.</summary>
    public static PlannedFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, (output, _) => output.Write(bytes.Span));
}

/// <summary>What a page is.</summary>
/// <param name="Title">Title without the name of the site.</param>
/// <param name="SourcePath">Its source from the site's folder; null when it has none.</param>
internal sealed record PageDescription(string Title, string? SourcePath);

/// <summary>All files of a site, by path in ordinal order. <c>build</c> makes all of them, <c>serve</c> only the one asked for.</summary>
internal sealed record SitePlan(ImmutableSortedDictionary<string, PlannedFile> Files)
{
    /// <summary>Plans the page of a case from another reading of it than the model's; null when there are no cases to read.</summary>
    public Func<CaseEntry, DiagnosticBag, PlannedFile?>? PageOfCase { get; init; }

    /// <summary>What authors link to, by the file of the site and the place on it: where such a link is written.</summary>
    public ILookup<WrittenTarget, WrittenLink> WrittenLinks { get; init; } = Array.Empty<WrittenLink>().ToLookup(_ => default(WrittenTarget));

    /// <summary>Says what the casebook of the site holds; null when its settings could not be read.</summary>
    public Func<SiteFacts>? Facts { get; init; }

    /// <summary>Works out the facts that files rest on; null when the settings could not be read.</summary>
    public Func<ModelFacts>? Rests { get; init; }

    /// <summary>Is told of a file that a build leaves as it was: its path, its length and the XXH128 of its bytes.</summary>
    public Action<string, long, UInt128>? Stays { get; init; }

    /// <summary>A plan without files.</summary>
    public static SitePlan Empty { get; } = new(ImmutableSortedDictionary.Create<string, PlannedFile>(StringComparer.Ordinal));
}
