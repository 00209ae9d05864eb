using Casebook.Benchmarks;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Tests.Golden;

/// <summary>Inputs that once took a time that grew with their square, a hundred thousand pieces long: each is read, or told to be too long.</summary>
public sealed class HostileGrowthTests
{
    private const int Pieces = 100_000;

    [Theory]
    [InlineData("[^a]", "CB359")]
    [InlineData("![a](b){", "CB398")]
    [InlineData("::: reveal X", "CB398")]
    [InlineData("[a](", "CB398")]
    [InlineData("a\\n: b", "CB398")]
    [InlineData("{{", "")]
    [InlineData("names", "CB398")]
    [InlineData("tabs", "CB398")]
    [InlineData("rows of a table", "CB398")]
    [InlineData("- in a time (field)", "")]
    [InlineData("( in a reference (field)", "CB370")]
    [InlineData("[ (field)", "CB304")]
    [InlineData("findings", "CB397")]
    [InlineData("rows of a timeline", "CB397")]
    [InlineData("pasted references of one author and year", "CB397")]
    public void It_is_read_or_told_to_be_too_long(string name, string code)
    {
        var tree = new MemoryFileTree().Add("site.config.yml", "title: Made up\n");
        foreach (var (path, text) in HostileInputs.All.Single(input => input.Name == name).Make(Pieces))
            tree.Add(path, text);
        var compilation = SiteCompiler.Compile(tree, new BuildOptions { Today = BuiltSite.Today, Threads = 1 });
        BuiltSite.BytesOf(compilation.Plan.Files["cases/a/index.html"]);
        Assert.Contains(code, string.Join(' ', compilation.Diagnostics.Select(problem => problem.Code).Distinct()), StringComparison.Ordinal);
    }
}
