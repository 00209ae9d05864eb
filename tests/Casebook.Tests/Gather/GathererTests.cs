using Casebook.Config;
using Casebook.Files;
using Casebook.Gather;

namespace Casebook.Tests.Gather;

public sealed class GathererTests
{
    [Fact]
    public void Each_source_goes_where_its_folder_says()
    {
        var sources = Gather(
            "content/cases/a.md",
            "content/cases/b/index.md",
            "content/cases/b/hand.JPG",
            "content/terms/x/y.yml",
            "content/references/r.bib",
            "content/collections/c.md",
            "content/pages/deep/p.md"
        );
        Assert.Equal(["content/cases/a.md", "content/cases/b/index.md"], sources.Cases.Select(file => file.Path));
        Assert.Equal(["content/cases/b/hand.JPG"], sources.Pictures);
        Assert.Equal(["content/terms/x/y.yml"], sources.Terms.Select(file => file.Path));
        Assert.Equal(["content/references/r.bib"], sources.References.Select(file => file.Path));
        Assert.Equal(["content/collections/c.md"], sources.Collections.Select(file => file.Path));
        Assert.Equal(["content/pages/deep/p.md"], sources.Pages.Select(file => file.Path));
    }

    [Fact]
    public void A_theme_lies_on_top_of_what_it_extends()
    {
        var theme = ThemeGatherer.Run(
            Tree(
                ("themes/a/theme.yml", "extends: b"),
                ("themes/a/layouts/case.html", "from a"),
                ("themes/b/theme.yml", "extends: rounds"),
                ("themes/b/layouts/case.html", "from b"),
                ("themes/b/layouts/term.html", "from b")
            ),
            "a",
            new Casebook.Diagnostics.DiagnosticBag()
        );
        Assert.Equal("from a", theme.Layouts["case"].Text);
        Assert.Equal("from b", theme.Layouts["term"].Text);
        Assert.Contains("home", theme.Layouts.Keys);
        Assert.Contains("rounds.css", theme.Assets.Keys);
    }

    [Fact]
    public void An_asset_has_the_same_bytes_whatever_line_ends_the_machine_writes()
    {
        var unix = ThemeGatherer.Run(Tree(("themes/a/assets/x.css", "a\nb\n")), "a", new Casebook.Diagnostics.DiagnosticBag());
        var windows = ThemeGatherer.Run(Tree(("themes/a/assets/x.css", "a\r\nb\r\n")), "a", new Casebook.Diagnostics.DiagnosticBag());
        Assert.Equal(unix.Assets["x.css"].ToArray(), windows.Assets["x.css"].ToArray());
    }

    [Fact]
    public void A_folder_named_like_a_script_is_one_file_of_which_a_theme_may_replace_a_part()
    {
        var theme = ThemeGatherer.Run(
            Tree(
                ("themes/a/theme.yml", "extends: b"),
                ("themes/a/assets/x.js/2.js", "two of a;"),
                ("themes/b/assets/x.js/1.js", "one;"),
                ("themes/b/assets/x.js/2.js", "two;"),
                ("themes/b/assets/x.js/3.js", "three;")
            ),
            "a",
            new Casebook.Diagnostics.DiagnosticBag()
        );
        Assert.Equal("one;two of a;three;", System.Text.Encoding.UTF8.GetString(theme.Assets["x.js"].Span));
        Assert.DoesNotContain("x.js/1.js", theme.Assets.Keys);
    }

    private static SourceSet Gather(params string[] paths)
    {
        var tree = new MemoryFileTree();
        foreach (var path in paths)
            tree.Add(path, "x");
        return Gatherer.Run(tree, new SiteConfig { Title = "T" }, new BuildOptions { Today = new DateOnly(2026, 1, 1) }).Value;
    }

    private static MemoryFileTree Tree(params (string Path, string Text)[] files)
    {
        var tree = new MemoryFileTree();
        foreach (var (path, text) in files)
            tree.Add(path, text);
        return tree;
    }
}
