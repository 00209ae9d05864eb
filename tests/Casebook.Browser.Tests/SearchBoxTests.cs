using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>The box that opens over any page.</summary>
public sealed class SearchBoxTests(SiteFixture fixture)
{
    private const string Opened = "[role=combobox]:focus";

    /// <summary>Every kind of page.</summary>
    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Slash_and_ctrl_k_open_it_on_every_kind_of_page(string kind)
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf(kind, fixture.Site), 1280);
        foreach (var keys in new[] { "/", "Control+k" })
        {
            await visit.Page.Keyboard.PressAsync(keys);
            await Assertions.Expect(visit.Page.Locator(Opened)).ToHaveCountAsync(1);
            await visit.Page.Keyboard.PressAsync("Escape");
            if (kind != "search")
                await Assertions.Expect(visit.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
            else
                await visit.Page.EvaluateAsync("document.activeElement.blur()");
        }
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_answers_leads_on_and_is_clean(int width, ColorScheme scheme)
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), width, scheme);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator("#finder").FillAsync("calcinosis");
        var options = visit.Page.Locator(".finder [role=option]");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".finder [role=status]")).Not.ToBeEmptyAsync();
        await visit.CleanAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator("#finder")).ToHaveAttributeAsync("aria-activedescendant", "finder-found0");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(address => address.Contains("?q=calcinosis", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task What_a_question_was_taken_for_stands_in_chips_that_can_be_taken_off(int width, ColorScheme scheme)
    {
        await using var visit = await fixture.OpenAsync("search/?q=low platelets lung -asthma", width, scheme);
        var chips = visit.Page.Locator(".chosen .chip");
        await Assertions.Expect(chips).ToHaveCountAsync(3);
        await Assertions.Expect(chips.First).ToHaveAccessibleNameAsync("Remove thrombocytopenia from the search");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.List, new() { Name = "Searched for" })).ToBeVisibleAsync();
        await visit.CleanAsync();

        await chips.Nth(1).PressAsync("Delete");
        await Assertions.Expect(visit.Page.Locator("#q")).ToHaveValueAsync("low platelets -asthma");
        await Assertions.Expect(chips).ToHaveTextAsync(["thrombocytopenia×", "without asthma×"]);
        await Assertions.Expect(chips.Nth(1)).ToBeFocusedAsync();

        await chips.Nth(1).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#q")).ToHaveValueAsync("low platelets");
        await chips.First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#q")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".chosen")).ToBeHiddenAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_is_typed_while_it_opens_is_kept()
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), 1280);
        await visit.Page.RouteAsync(
            "**/assets/search-*.js",
            async route =>
            {
                await Task.Delay(600);
                await route.ContinueAsync();
            }
        );
        await visit.Page.Keyboard.TypeAsync("/scl70");
        await Assertions.Expect(visit.Page.Locator("#finder")).ToHaveValueAsync("scl70");
        await Assertions.Expect(visit.Page.Locator(".finder [role=option]").First).ToContainTextAsync("anti-Scl-70");
    }

    [Fact]
    public async Task Escape_closes_it_and_gives_the_focus_back()
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), 1280);
        var link = visit.Page.Locator("main a").First;
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(visit.Page.Locator("#finder")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_slash_in_a_field_is_a_slash()
    {
        await using var visit = await fixture.OpenAsync("search/", 1280);
        await visit.Page.Locator("#q").PressSequentiallyAsync("1/320");
        await Assertions.Expect(visit.Page.Locator("#q")).ToHaveValueAsync("1/320");
    }

    [Fact]
    public async Task Without_scripts_the_link_leads_to_the_search_page()
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), 390, withScripts: false);
        await visit.Page.Locator("a.find").ClickAsync();
        await visit.ArriveAsync(address => address.EndsWith("/search/", StringComparison.Ordinal));
    }
}
