using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Takes the pictures of the README anew when it is asked to: CASEBOOK_PICTURES=1.</summary>
public sealed class ReadmePictures(SiteFixture fixture)
{
    [Theory]
    [InlineData("home-laptop-light", "home", 1280, false)]
    [InlineData("case-laptop-light", "case", 1280, false)]
    [InlineData("case-laptop-dark", "case", 1280, true)]
    [InlineData("case-phone-light", "case", 390, false)]
    [InlineData("case-phone-dark", "case", 390, true)]
    [InlineData("diagnosis-laptop-light", "diagnosis", 1280, false)]
    public async Task Pictures_of_the_readme(string name, string kind, int width, bool isDark)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CASEBOOK_PICTURES") == "1", "Taken only when CASEBOOK_PICTURES=1.");
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf(kind, fixture.Site), width, isDark ? ColorScheme.Dark : ColorScheme.Light);
        var shot = await visit.Page.ScreenshotAsync(new() { Type = ScreenshotType.Png });
        var folder = Path.Combine(RepositorySite.RepositoryFolder, "docs", "pictures");
        Directory.CreateDirectory(folder);
        using var image = NetVips.Image.NewFromBuffer(shot);
        image.WriteToFile(Path.Combine(folder, name + ".webp"), new NetVips.VOption { { "Q", 82 }, { "keep", NetVips.Enums.ForeignKeep.None } });
    }
}
