using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Everything can be reached and used without a mouse.</summary>
public sealed class KeyboardTests(SiteFixture fixture)
{
    private Task<Visit> OpenCaseAsync(int width, bool withScripts = true) =>
        fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), width, withScripts: withScripts);

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visit = await OpenCaseAsync(1280);
        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator("a.skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_navigation_is_reached_by_tab_and_followed_by_enter()
    {
        await using var visit = await OpenCaseAsync(1280);
        for (var i = 0; i < 4; i++)
            await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.site-nav a')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(address =>
            !address.Contains("/cases/", StringComparison.Ordinal) || address.EndsWith("/cases/", StringComparison.Ordinal)
        );
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_menu_opens_and_closes_with_and_without_scripts(bool withScripts)
    {
        await using var visit = await OpenCaseAsync(390, withScripts);
        var first = visit.Page.Locator(".site-nav a").First;
        await Assertions.Expect(first).ToBeHiddenAsync();
        await visit.Page.Locator(".menu-button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(first).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".menu-button")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1000)]
    public async Task The_contents_of_the_page_open_lead_there_and_close(int width)
    {
        await using var visit = await OpenCaseAsync(width);
        await visit.Page.Locator(".toc-button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var entry = visit.Page.Locator(".toc a[href='#references']");
        await Assertions.Expect(entry).ToBeVisibleAsync();
        await entry.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#references h2")).ToBeInViewportAsync();
        await Assertions.Expect(entry).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1600)]
    public async Task Where_there_is_room_the_contents_stay_in_sight(int width)
    {
        await using var visit = await OpenCaseAsync(width);
        var entry = visit.Page.Locator(".toc a[href='#references']");
        await entry.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#references h2")).ToBeInViewportAsync();
        await Assertions.Expect(entry).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_answered_with_and_without_scripts(bool withScripts)
    {
        await using var visit = await OpenCaseAsync(390, withScripts);
        var options = visit.Page.Locator("#q1 details.option");
        Assert.True(await options.CountAsync() >= 2);
        await Assertions.Expect(options.First.Locator(".why")).ToBeHiddenAsync();
        await options.First.Locator("summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(options.First.Locator(".why")).ToBeVisibleAsync();
        await options.Nth(1).Locator("summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(options.Nth(1).Locator(".why")).ToBeVisibleAsync();
        await Assertions.Expect(options.First.Locator(".why")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_appearance_is_remembered()
    {
        await using var visit = await OpenCaseAsync(1280);
        await visit.Page.Locator("[data-appearance]").SelectOptionAsync("dark");
        var night = await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await visit.Page.ReloadAsync();
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.Equal("dark", await visit.Page.Locator("[data-appearance]").InputValueAsync());
        Assert.Equal(night, await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await visit.Page.Locator("[data-appearance]").SelectOptionAsync("");
        Assert.NotEqual(night, await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Without_scripts_every_word_can_be_read()
    {
        await using var visit = await OpenCaseAsync(390, withScripts: false);
        foreach (var summary in await visit.Page.Locator("main details:not(.option) > summary").AllAsync())
            await summary.ClickAsync();
        foreach (
            var part in new[]
            {
                "h1",
                "#glance",
                ".narrative p",
                "#learning-points li",
                "#questions .stem",
                "#references li",
                "#about",
                ".site-foot a",
            }
        )
            await Assertions.Expect(visit.Page.Locator(part).First).ToBeVisibleAsync();
        foreach (var summary in await visit.Page.Locator("#q1 summary").AllAsync())
        {
            await summary.ClickAsync();
            await Assertions.Expect(summary.Locator("xpath=../*[contains(@class, 'why')]")).ToBeVisibleAsync();
        }
    }
}
