using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>A site of one case, for its pictures.</summary>
internal sealed class PictureSite
{
    private readonly MemoryFileTree _files = new MemoryFileTree()
        .Add("site.config.yml", "title: Made-up cases\nurl: https://example.org/made-up\n")
        .Add("content/pages/about.md", "---\ntitle: About\n---\nWords.\n");

    public PictureSite(string body, string frontMatter = "", string path = "content/cases/made-up.md") =>
        _files.Add(path, $"---\ntitle: A made-up case\n{frontMatter}---\n## Presentation\n\n{body}\n");

    public string? CacheFolder { get; init; }

    public PictureSite With(string path, byte[] bytes)
    {
        _files.Add(path, bytes);
        return this;
    }

    public PictureSite With(string path, string text)
    {
        _files.Add(path, text);
        return this;
    }

    public Compilation Compile() => SiteCompiler.Compile(_files, new BuildOptions { Today = new DateOnly(2026, 11, 23), CacheFolder = CacheFolder });

    /// <summary>Problems of pictures: of the plan, and of making every one of them.</summary>
    public IReadOnlyList<Diagnostic> Problems()
    {
        var compilation = Compile();
        var bag = new DiagnosticBag();
        foreach (var file in PicturesOf(compilation))
            file.Render(new ArrayBufferWriter<byte>(), bag);
        return
        [
            .. compilation
                .Diagnostics.Concat(bag.ToImmutable())
                .Where(problem => problem.Code.StartsWith("CB52", StringComparison.Ordinal) || problem.Code == "CB422"),
        ];
    }

    public IReadOnlyDictionary<string, byte[]> Pictures()
    {
        var compilation = Compile();
        return PicturesOf(compilation).ToDictionary(file => file.Path, file => Render(compilation, file.Path), StringComparer.Ordinal);
    }

    public string Page(string path = "cases/made-up/index.html") => Encoding.UTF8.GetString(Render(Compile(), path));

    public static byte[] Render(Compilation compilation, string path)
    {
        var output = new ArrayBufferWriter<byte>();
        var bag = new DiagnosticBag();
        compilation.Plan.Files[path].Render(output, bag);
        Assert.Empty(bag.ToImmutable());
        return output.WrittenSpan.ToArray();
    }

    private static IEnumerable<Casebook.Render.PlannedFile> PicturesOf(Compilation compilation) =>
        compilation.Plan.Files.Values.Where(file => file.Path.StartsWith("pictures/", StringComparison.Ordinal));
}
