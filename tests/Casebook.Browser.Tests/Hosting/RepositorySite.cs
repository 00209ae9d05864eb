using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Browser.Tests.Hosting;

/// <summary>A site of real size, rendered into memory: the cases of this repository as they were when they were copied for the tests.</summary>
internal sealed class RepositorySite
{
    private RepositorySite(ImmutableSortedDictionary<string, byte[]> files) => Files = files;

    /// <summary>Contents by path from the site's root.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    /// <summary>The folder of the repository.</summary>
    public static string RepositoryFolder { get; } = FindRepository();

    /// <summary>Addresses of all pages from the site's root, such as <c>cases/a/</c>; the one for missing pages is <c>404.html</c>.</summary>
    public IEnumerable<string> Pages =>
        Files
            .Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>Renders every file; each case is published, whatever its day.</summary>
    public static RepositorySite Render() => Render(new DiskFileTree(Path.Combine(RepositoryFolder, "tests", "Sites", "_casebook")));

    /// <summary>Renders the search index alone, with more settings than the casebook has.</summary>
    public static RepositorySite RenderIndex(string settings)
    {
        var folder = new DiskFileTree(Path.Combine(RepositoryFolder, "tests", "Sites", "_casebook"));
        var sources = new MemoryFileTree();
        foreach (var path in folder.Enumerate(""))
            sources.Add(path, folder.ReadBytes(path));
        sources.Add("site.config.yml", [.. folder.ReadBytes("site.config.yml"), .. Encoding.UTF8.GetBytes("\n" + settings + "\n")]);
        return Render(sources, path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal));
    }

    /// <summary>Renders every file of some sources.</summary>
    public static RepositorySite Render(IFileTree sources, SiteUse use = SiteUse.Web) => Render(sources, _ => true, use);

    private static RepositorySite Render(IFileTree sources, Func<string, bool> isWanted, SiteUse use = SiteUse.Web)
    {
        var options = new BuildOptions
        {
            Today = new DateOnly(2099, 1, 1),
            BaseUrl = "https://example.org" + SiteServer.BasePath.TrimEnd('/'),
            For = use,
        };
        var compilation = SiteCompiler.Compile(sources, options);
        Assert.Empty(compilation.Diagnostics.Where(problem => problem.Severity == Severity.Error));
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in compilation.Plan.Files.Values.Where(file => isWanted(file.Path)))
        {
            var output = new ArrayBufferWriter<byte>();
            var problems = new DiagnosticBag();
            file.Render(output, problems);
            Assert.Empty(problems.ToImmutable());
            files.Add(file.Path, output.WrittenSpan.ToArray());
        }
        return new RepositorySite(files.ToImmutable());
    }

    /// <summary>The bytes of a page; one that does not end in a slash is a file of its own.</summary>
    public byte[] Html(string page) => Files[page.Length == 0 || page.EndsWith('/') ? page + "index.html" : page];

    /// <summary>Pages of cases.</summary>
    public IEnumerable<string> Cases =>
        Files
            .Keys.Where(path => path.StartsWith("cases/", StringComparison.Ordinal) && path.EndsWith("/case.json", StringComparison.Ordinal))
            .Select(path => path[..^"case.json".Length]);

    /// <summary>The page with most on it among those just below a folder whose names begin so, that as much as possible is looked at.</summary>
    public string Fullest(string prefix, params string[] except)
    {
        var depth = prefix.Count(c => c == '/') + 1;
        return Fullest(
            Pages.Where(page =>
                page.StartsWith(prefix, StringComparison.Ordinal)
                && page.EndsWith('/')
                && page.Count(c => c == '/') == depth
                && !except.Contains(page)
            )
        );
    }

    /// <summary>The page with most on it.</summary>
    public string Fullest(IEnumerable<string> pages) =>
        pages.MaxBy(page => Html(page).Length) ?? throw new InvalidOperationException("There is no such page.");

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Casebook.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run from within the repository.");
    }
}
