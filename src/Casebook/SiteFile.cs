using System.Buffers;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Render;

namespace Casebook;

/// <summary>A file of a compiled site. It is made when it is read, and again each time; the bytes are always the same, on any thread.</summary>
public sealed class SiteFile
{
    private readonly PlannedFile _planned;
    private readonly Compilation _compilation;
    private readonly Lazy<PageDescription?> _page;

    internal SiteFile(PlannedFile planned, Compilation compilation)
    {
        _planned = planned;
        _compilation = compilation;
        _page = new(() => planned.Describe?.Invoke());
    }

    /// <summary>Path from the root of the site with '/', such as <c>cases/a/index.html</c>.</summary>
    public string Path => _planned.Path;

    /// <summary>What it is: of a page the theme's layout (<c>case</c>, <c>term</c>, <c>home</c>), of any other file the output it belongs to
    /// (<c>data</c>, <c>search</c>, <c>study</c>).</summary>
    public string Kind => _planned.Kind;

    /// <summary>Whether it is a page that readers open.</summary>
    public bool IsPage => _planned.Describe is not null;

    /// <summary>Title of a page without the name of the site; null for other files. Asking for it makes the page's view, not the page.</summary>
    public string? Title => _page.Value?.Title;

    /// <summary>Source of a page from the site's folder, such as <c>content/cases/a.md</c>; null when it has none or is no page. As dear as the
    /// title.</summary>
    public string? SourcePath => _page.Value?.SourcePath;

    /// <summary>The published case that a file belongs to: its page and all below it. Null for all others; challenges do not name their
    /// case.</summary>
    public CaseFacts? Case => _planned.Path.Split('/') is ["cases", var slug, _, ..] ? _compilation.Site?.FindCase(slug) : null;

    /// <summary>Makes the file.</summary>
    /// <exception cref="IOException">A picture or another source cannot be read any more.</exception>
    public RenderedFile Render()
    {
        var output = new ArrayBufferWriter<byte>();
        var problems = new DiagnosticBag();
        _planned.Render(output, problems);
        return new RenderedFile(output.WrittenMemory, DiagnosticOrder.Sorted(problems.ToImmutable(), _compilation.Config!.Severities));
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    internal static ImmutableArray<SiteFile> AllOf(Compilation compilation) =>
        [.. compilation.Plan.Files.Values.Select(planned => new SiteFile(planned, compilation))];
}

/// <summary>The bytes of a file of a site.</summary>
public sealed class RenderedFile
{
    internal RenderedFile(ReadOnlyMemory<byte> bytes, ImmutableArray<Diagnostic> diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
    }

    /// <summary>The bytes; text is UTF-8 without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What went wrong, such as a mistyped name in a layout of the theme; a file with an error is not to be published.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
