using System.Diagnostics;
using Casebook.Files;
using Casebook.Tests.Write;

namespace Casebook.Tests.Files;

public sealed class DiskFileTreeTests
{
    [Fact]
    public void Hidden_files_are_no_part_of_a_site_but_one_without_a_name_is_listed()
    {
        using var folder = Folder("content/a.md", "content/.hidden.md", "content/.git/b.md", "content/.md");
        Assert.Equal(["content/.md", "content/a.md"], new DiskFileTree(folder.Path).Enumerate("content"));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData(".")]
    [InlineData("../../outside")]
    public void A_link_to_a_folder_is_listed_and_not_followed(string target)
    {
        using var folder = Folder("site/content/cases/a.md", "outside/secret.md");
        Link(folder, "site/content/cases/loop", target);
        Link(folder, "site/content/cases/other", target);
        var tree = new DiskFileTree(folder.Under("site"));
        Assert.Equal(["content/cases/a.md", "content/cases/loop", "content/cases/other"], tree.Enumerate("content"));
        Assert.Throws<SourceRefusedException>(() => tree.ReadBytes("content/cases/loop/a.md"));
        Assert.NotNull(tree.Refusal("content/cases/loop"));
    }

    [Theory]
    [InlineData("../../outside/secret.md", "out of the site")]
    [InlineData("b.md", "nothing")]
    [InlineData("gone.md", "nothing")]
    public void A_link_that_leaves_the_site_or_leads_nowhere_is_refused(string target, string why)
    {
        using var folder = Folder("site/content/a.md", "outside/secret.md");
        Link(folder, "site/content/b.md", target);
        var tree = new DiskFileTree(folder.Under("site"));
        Assert.Contains("content/b.md", tree.Enumerate("content"));
        var refused = Assert.Throws<SourceRefusedException>(() => tree.ReadBytes("content/b.md"));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_leaves_the_site_is_refused_with_all_that_is_in_it()
    {
        using var folder = Folder("site/site.config.yml", "outside/cases/a.md");
        Link(folder, "site/content", "../outside");
        var tree = new DiskFileTree(folder.Under("site"));
        Assert.Equal(["content"], tree.Enumerate("content"));
        Assert.NotNull(tree.Refusal("content"));
        Assert.Throws<SourceRefusedException>(() => tree.ReadBytes("content/cases/a.md"));
    }

    [Fact]
    public void A_link_to_a_file_of_the_site_is_read_and_so_is_a_site_that_is_a_link_itself()
    {
        using var folder = Folder("site/content/a.md");
        Link(folder, "site/content/b.md", "a.md");
        Link(folder, "site-link", "site");
        Assert.Equal("site/content/a.md"u8.ToArray(), new DiskFileTree(folder.Under("site")).ReadBytes("content/b.md"));
        Assert.Equal("site/content/a.md"u8.ToArray(), new DiskFileTree(folder.Under("site-link")).ReadBytes("content/b.md"));
    }

    [Fact]
    public void A_pipe_is_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files in folders.");
        using var folder = Folder("content/a.md");
        using var made = Process.Start("mkfifo", folder.Under("content/b.md"));
        made.WaitForExit();
        Assert.Empty(new DiskFileTree(folder.Path).ReadBytes("content/b.md"));
    }

    private static TempFolder Folder(params string[] paths)
    {
        var folder = new TempFolder();
        foreach (var path in paths)
            folder.Put(path, path);
        return folder;
    }

    private static void Link(TempFolder folder, string path, string target) => File.CreateSymbolicLink(folder.Under(path), target);
}
