using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>A casebook of two languages, opened as files: each has its search and its cards, and the switch stays on the page.</summary>
public sealed class DiskLanguageTests(SiteFixture fixture, DiskLanguageTests.TwoLanguages unpacked) : IClassFixture<DiskLanguageTests.TwoLanguages>
{
    /// <summary>The casebook in English and French.</summary>
    public sealed class TwoLanguages() : DiskTests.UnpackedSite("_two-languages");

    [Theory]
    [InlineData("", "fr/", "fr", "Une main gonflée inventée")]
    [InlineData("fr/", "", "en", "A made-up swollen hand")]
    public async Task The_switch_stays_on_the_page(string folder, string other, string language, string title)
    {
        await using var visit = await fixture.OpenAsync(folder + "cases/calcinosis/index.html", 1280, address: unpacked.Address);
        await visit.Page.ClickAsync($".languages a[hreflang={language}]");
        await visit.ArriveAsync(address => address == $"{unpacked.Address}{other}cases/calcinosis/index.html");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("", "lumps")]
    [InlineData("fr/", "nodules")]
    public async Task Each_language_searches_and_studies_its_own(string folder, string asked)
    {
        await using var visit = await fixture.OpenAsync(folder + "index.html", 1280, address: unpacked.Address);
        await visit.Page.Locator("main input[type=search]").FillAsync(asked);
        await visit.Page.Locator("main form button").ClickAsync();
        await visit.ArriveAsync(address => address == $"{unpacked.Address}{folder}search/index.html?q={asked}");
        var answer = visit.Page.Locator("main [role=option][href*='cases/calcinosis']").First;
        await Assertions.Expect(answer).ToBeVisibleAsync();
        Assert.StartsWith(
            $"{unpacked.Address}{folder}cases/",
            await answer.EvaluateAsync<string>("link => link.href"),
            StringComparison.Ordinal
        );

        await visit.GoToAsync(folder + "study/index.html");
        await visit.Page.Locator("[data-deck] button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }
}
