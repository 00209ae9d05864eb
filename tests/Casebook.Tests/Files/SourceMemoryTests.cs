using Casebook.Config;
using Casebook.Files;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Files;

public sealed class SourceMemoryTests
{
    [Fact]
    public void What_is_made_from_the_same_is_made_once_and_what_changed_is_made_again()
    {
        var memory = new SourceMemory();
        var made = 0;
        Assert.Equal("1", Recall(7));
        Assert.Equal("1", Recall(7));
        Assert.Equal("2", Recall(8));
        Assert.Equal("3", Recall(7));

        string Recall(int from) => SourceMemory.Recall(memory, "a", from, () => (++made).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_preview_that_remembers_shows_what_a_build_makes_after_every_change()
    {
        var tree = (MemoryFileTree)SourceFiles.Load(Path.Combine(RepositoryRoot.Path, "tests/Sites/everything")).Tree();
        var memory = new SourceMemory();
        var path = tree.Enumerate("content/cases").First(path => path.EndsWith(".md", StringComparison.Ordinal));
        var text = System.Text.Encoding.UTF8.GetString(tree.ReadBytes(path));
        foreach (
            var change in new[]
            {
                text,
                text + "\nA made-up sentence.\n",
                text.Replace("title: ", "title: New ", StringComparison.Ordinal),
                "---\ntitle: \n---\n",
                text,
            }
        )
        {
            tree.Add(path, change);
            var options = new BuildOptions { Today = BuiltSite.Today };
            var (fresh, remembered) = (SiteCompiler.Compile(tree, options), SiteCompiler.Compile(tree, options with { Memory = memory }));
            Assert.Equal(
                fresh.Diagnostics.Select(problem => $"{problem.Location} {problem.Message}"),
                remembered.Diagnostics.Select(problem => $"{problem.Location} {problem.Message}")
            );
            Assert.Equal(fresh.Plan.Files.Keys, remembered.Plan.Files.Keys);
            Assert.All(fresh.Plan.Files.Values, file => Assert.Equal(BuiltSite.BytesOf(file), BuiltSite.BytesOf(remembered.Plan.Files[file.Path])));
        }
    }
}
