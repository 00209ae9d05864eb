using System.IO.Compression;

namespace Casebook.Cli.Tests.Commands;

/// <summary><c>build --for disk</c>: a folder and an archive to hand on.</summary>
public sealed class DiskBuildTests
{
    [Fact]
    public async Task A_build_for_disk_packs_the_site_into_one_folder_of_an_archive()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "build", "--for", "disk");
        Assert.Equal(0, ran.Exit);
        Assert.Matches(@"Packed into output-disk\.zip \([0-9.]+ MB\)\. Who has it unpacks it and opens made-up-casebook/index\.html\.", ran.Out);
        Assert.DoesNotContain("casebook serve", ran.Out, StringComparison.Ordinal);
        Assert.False(site.Has("output"));
        using var archive = ZipFile.OpenRead(site.At("output-disk.zip"));
        Assert.Equal(
            site.Files("output-disk").Keys.Select(path => "made-up-casebook/" + path).Order(),
            archive.Entries.Select(entry => entry.FullName).Order()
        );
    }

    [Fact]
    public async Task The_same_site_is_the_same_archive_and_what_lies_beside_it_is_not_packed()
    {
        using var site = new TempSite();
        await Ran.In(site, "build", "--for", "disk");
        var first = File.ReadAllBytes(site.At("output-disk.zip"));
        site.Put("output-disk/letter.txt", "Private.");
        await Ran.In(site, "build", "--for", "disk");
        Assert.Equal(first, File.ReadAllBytes(site.At("output-disk.zip")));
    }

    [Fact]
    public async Task An_archive_that_cannot_be_written_is_told()
    {
        using var site = new TempSite();
        site.Put("output-disk.zip/in-the-way.txt", "A folder of this name.");
        var ran = await Ran.In(site, "build", "--for", "disk");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("The archive output-disk.zip could not be written", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_is_for_the_web_or_for_a_disk()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "build", "--for", "stick");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("--for: a site is built for `web` or for `disk`, not for `stick`.", ran.Error, StringComparison.Ordinal);
        Assert.False(site.Has("output"));
    }
}
