using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;
using NetVips;

namespace Casebook.Browser.Tests;

/// <summary>Takes the pictures of the README: aside, to see that they can be taken, and into docs/pictures when asked to by
/// CASEBOOK_PICTURES=1.</summary>
public sealed class ReadmePictures(SiteFixture fixture)
{
    private static readonly (string Name, string Kind, int Width, ColorScheme Scheme)[] Pictures =
    [
        ("home-laptop-light", "home", 1280, ColorScheme.Light),
        ("case-laptop-light", "case", 1280, ColorScheme.Light),
        ("case-laptop-dark", "case", 1280, ColorScheme.Dark),
        ("case-phone-light", "case", 390, ColorScheme.Light),
        ("case-phone-dark", "case", 390, ColorScheme.Dark),
        ("diagnosis-laptop-light", "diagnosis", 1280, ColorScheme.Light),
    ];

    [Fact]
    public async Task The_pictures_of_the_readme_are_taken()
    {
        var kept = Path.Combine(RepositorySite.RepositoryFolder, "docs", "pictures");
        var aside = Directory.CreateTempSubdirectory("casebook-pictures-").FullName;
        var folder = Environment.GetEnvironmentVariable("CASEBOOK_PICTURES") == "1" ? kept : aside;
        foreach (var (name, kind, width, scheme) in Pictures)
        {
            await using var visit = await fixture.OpenAsync(PageKinds.PageOf(kind, fixture.Site), width, scheme);
            using var picture = Image.NewFromBuffer(await visit.Page.ScreenshotAsync());
            picture.Webpsave(Path.Combine(folder, name + ".webp"), q: 82, keep: Enums.ForeignKeep.None);
            Assert.InRange(new FileInfo(Path.Combine(folder, name + ".webp")).Length, 5_000, 100_000);
            Assert.True(File.Exists(Path.Combine(kept, name + ".webp")), $"{name} is not in {kept}: run with CASEBOOK_PICTURES=1");
        }
        Directory.Delete(aside, recursive: true);
    }
}
