using Casebook.Diagnostics;
using Casebook.Write;
using CsCheck;

namespace Casebook.Tests.Write;

public sealed class OutputPathsTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData(".nojekyll")]
    [InlineData("cases/behçet/index.html")]
    [InlineData("a b/c.d.e")]
    [InlineData("console/conx.html")]
    [InlineData("com10/lpt0")]
    public void Plain_paths_are_fine(string path) => Assert.Null(OutputPaths.Fault(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("C:/windows")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a?b")]
    [InlineData("cases/aux/index.html")]
    [InlineData("NUL.txt")]
    [InlineData("com1 .html")]
    [InlineData("a./b")]
    [InlineData("a /b")]
    [InlineData(".casebook/manifest")]
    [InlineData(".Casebook/x")]
    public void Paths_that_escape_or_that_windows_cannot_store_are_refused(string path) => Assert.NotNull(OutputPaths.Fault(path));

    [Fact]
    public void Names_longer_than_a_disk_takes_are_refused()
    {
        Assert.Null(OutputPaths.Fault(new string('a', 255)));
        Assert.NotNull(OutputPaths.Fault(new string('a', 256)));
        Assert.NotNull(OutputPaths.Fault(new string('é', 128)));
    }

    [Theory]
    [InlineData("a.html", "A.html")]
    [InlineData("Cases/a", "cases/b")]
    [InlineData("a", "a/b")]
    [InlineData("A", "a/b/c")]
    public void Two_paths_that_cannot_stand_together_are_refused(string one, string other)
    {
        foreach (var paths in new[] { new[] { one, other }, [other, one] })
        {
            var problems = new DiagnosticBag();
            OutputPaths.Check(paths, problems);
            Assert.Contains("CB657", problems.ToImmutable().Select(d => d.Code));
        }
    }

    [Fact]
    public void Many_pages_in_the_same_folders_do_not_collide()
    {
        var problems = new DiagnosticBag();
        OutputPaths.Check(["a/index.html", "a/b/index.html", "ab", "a.html", "b/a"], problems);
        Assert.Equal(0, problems.Count);
    }

    [Fact]
    public void A_path_without_fault_never_leads_out_of_the_folder() =>
        Gen.Char["ab./\\ :"]
            .Array[0, 12]
            .Select(c => new string(c))
            .Sample(path =>
            {
                if (OutputPaths.Fault(path) is null)
                    Assert.StartsWith(Path.GetFullPath("/root/"), Path.GetFullPath(Path.Join("/root", path)), StringComparison.Ordinal);
            });
}
