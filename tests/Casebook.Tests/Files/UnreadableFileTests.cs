using Casebook.Config;
using Casebook.Files;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Files;

/// <summary>A source that the user may not read. A tree refuses it here, since tests may run as root, to whom a disk refuses nothing.</summary>
public sealed class UnreadableFileTests
{
    [Fact]
    public void It_is_told_at_its_file_and_nothing_is_written()
    {
        var tree = new Guarded(
            SourceFiles
                .Of(("site.config.yml", "title: Made up\n"), ("content/cases/a.md", "---\ntitle: A\n---\nText.\n"), ("content/cases/b.md", ""))
                .Tree(),
            "content/cases/b.md"
        );
        var compilation = SiteCompiler.Compile(tree, new BuildOptions { Today = BuiltSite.Today });
        Assert.True(compilation.HasErrors);
        Assert.Contains(compilation.Diagnostics, problem => problem.Code == "CB230" && problem.Location?.File.Path == "content/cases/b.md");
    }

    private sealed class Guarded(IFileTree tree, string secret) : IFileTree
    {
        public IReadOnlyList<string> Enumerate(string folder) => tree.Enumerate(folder);

        public bool Exists(string path) => tree.Exists(path);

        public byte[] ReadBytes(string path) => path == secret ? throw new UnauthorizedAccessException("made up") : tree.ReadBytes(path);

        public long Stamp(string path) => tree.Stamp(path);
    }
}
