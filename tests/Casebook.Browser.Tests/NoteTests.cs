using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>A citation or a term opens its note as a sheet from below.</summary>
public sealed class NoteTests(SiteFixture fixture)
{
    private Task<Visit> OpenCaseAsync(int width, bool withScripts = true) =>
        fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), width, withScripts: withScripts);

    public static TheoryData<string> Links => [".narrative a.cite[data-note]", ".narrative a.term[data-note]"];

    [Theory]
    [MemberData(nameof(Links))]
    public async Task A_touch_opens_the_note_and_closing_it_gives_the_focus_back(string link)
    {
        await using var visit = await OpenCaseAsync(390);
        var opener = visit.Page.Locator(link).First;
        var address = visit.Page.Url;
        await opener.TapAsync();
        var sheet = visit.Page.Locator("dialog.sheet[open]");
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        Assert.True((await sheet.Locator(".body").InnerTextAsync()).Length > 20);
        Assert.NotEqual("", await sheet.Locator("a.action").GetAttributeAsync("href"));
        var box = await sheet.BoundingBoxAsync();
        Assert.InRange(box!.Y + box.Height, 844 - 2, 844 + 2);
        await sheet.Locator("button").TapAsync();
        await Assertions.Expect(sheet).ToBeHiddenAsync();
        await Assertions.Expect(opener).ToBeFocusedAsync();
        Assert.Equal(address, visit.Page.Url);
        Troubles.None(visit.Troubles);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task The_keyboard_opens_the_note_and_Escape_closes_it(string link)
    {
        await using var visit = await OpenCaseAsync(390);
        var opener = visit.Page.Locator(link).First;
        await opener.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var sheet = visit.Page.Locator("dialog.sheet[open]");
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('dialog.sheet') !== null"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToBeHiddenAsync();
        await Assertions.Expect(opener).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_sheet_leads_on_to_the_list_of_references()
    {
        await using var visit = await OpenCaseAsync(390);
        var opener = visit.Page.Locator(".narrative a.cite[data-note]").First;
        var target = await opener.GetAttributeAsync("href");
        await opener.TapAsync();
        await visit.Page.Locator("dialog.sheet a.action").TapAsync();
        await Assertions.Expect(visit.Page.Locator("dialog.sheet")).ToBeHiddenAsync();
        await visit.ArriveAsync(address => address.EndsWith(target!, StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator(target!)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_laptop_a_click_opens_the_note_too()
    {
        await using var visit = await OpenCaseAsync(1280);
        await visit.Page.Locator(".narrative a.cite[data-note]").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("dialog.sheet[open]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".narrative .note:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_scripts_a_citation_leads_to_the_list_and_a_term_to_its_page()
    {
        await using var visit = await OpenCaseAsync(390, withScripts: false);
        var cite = visit.Page.Locator(".narrative a.cite").First;
        var target = await cite.GetAttributeAsync("href");
        await cite.TapAsync();
        await Assertions.Expect(visit.Page.Locator(target!)).ToBeInViewportAsync();
        await visit.Page.Locator(".narrative a.term").First.TapAsync();
        await Assertions.Expect(visit.Page.Locator("body.kind-term h1")).ToBeVisibleAsync();
    }
}
