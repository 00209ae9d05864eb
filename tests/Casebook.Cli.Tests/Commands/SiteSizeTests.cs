using Casebook.Cli.Commands;

namespace Casebook.Cli.Tests.Commands;

/// <summary>What a build says of a large site.</summary>
public sealed class SiteSizeTests
{
    [Fact]
    public void Half_of_what_the_host_holds_is_told_with_what_leaving_parts_out_saves()
    {
        using var site = new TempSite(hasSettings: false);
        Fill(site, "output/cases/a/index.html", 1_000_000);
        Fill(site, "output/cases/a/references.bib", 200_000);
        Fill(site, "output/challenge/x/index.html", 300_000);
        Fill(site, "output/challenge/x/handout/index.html", 500_000);
        Fill(site, "output/decks/all.apkg", 100_000);
        Assert.Equal(
            "The site takes 2.1 MB; GitHub Pages holds 4.2 MB. What `leave_out:` in site.config.yml would save: `handouts` 0.5 MB, "
                + "`challenges` 0.3 MB, `reference_files` 0.2 MB, `decks` 0.1 MB.",
            SiteSize.Tell(site.At("output"), 2_100_000, 4_200_000)
        );
    }

    [Fact]
    public void Less_than_half_is_not_told() => Assert.Null(SiteSize.Tell("nowhere", 499_999_999));

    [Fact]
    public void Who_builds_a_large_casebook_with_the_slow_program_is_told_once()
    {
        using var site = new TempSite(hasSettings: false);
        Assert.Null(FasterProgram.Tell(site.Folder, 100_000_000, isCompiledAhead: true));
        Assert.Null(FasterProgram.Tell(site.Folder, 1_000_000, isCompiledAhead: false));
        Assert.Contains("install.sh", FasterProgram.Tell(site.Folder, 100_000_000, isCompiledAhead: false), StringComparison.Ordinal);
        Assert.Null(FasterProgram.Tell(site.Folder, 100_000_000, isCompiledAhead: false));
    }

    private static void Fill(TempSite site, string path, int bytes) => site.Put(path, new string('a', bytes));
}
