using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>A case is written in the form without a mouse.</summary>
public sealed class FormTests(SiteFixture fixture)
{
    [Fact]
    public async Task A_field_is_changed_and_saved_by_keyboard_and_its_page_follows()
    {
        await using var site = await FormSite.StartAsync();
        var before = site.Read();
        await using var visit = await fixture.OpenAsync(site.Form, 1280, address: site.Address);
        var page = visit.Page;
        Assert.DoesNotContain("key=", page.Url, StringComparison.Ordinal);
        await page.Locator("#f-patient-age").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("61 years");
        await Assertions.Expect(page.Locator("#state")).ToHaveTextAsync("Not saved");
        await Assertions.Expect(page.FrameLocator("#page").Locator("body")).ToContainTextAsync("61");
        Assert.Equal(before, site.Read());
        await page.Keyboard.PressAsync("Control+S");
        await Assertions.Expect(page.Locator("#state")).ToContainTextAsync("Saved");
        Assert.Equal(before.Replace("54 years", "61 years", StringComparison.Ordinal), site.Read());
    }

    [Fact]
    public async Task A_message_is_tied_to_its_field_and_the_list_of_messages_leads_there()
    {
        await using var site = await FormSite.StartAsync();
        await using var visit = await fixture.OpenAsync(site.Form, 1280, address: site.Address);
        var page = visit.Page;
        var date = page.Locator("#f-date");
        await date.FillAsync("yesterday");
        await Assertions.Expect(date).ToHaveAttributeAsync("aria-invalid", "true");
        var described = await date.GetAttributeAsync("aria-describedby");
        Assert.Contains("f-date-message", described, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#f-date-message")).ToContainTextAsync("Error:");
        await page.Locator("#save").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#problems")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#problems-title")).ToContainTextAsync("problem");
        await page.Locator("#problems .error a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(date).ToBeFocusedAsync();
        Assert.StartsWith("Error:", await page.TitleAsync(), StringComparison.Ordinal);
        await CleanAsync(page);
    }

    [Fact]
    public async Task Entries_are_added_line_by_line_with_enter_and_removed()
    {
        await using var site = await FormSite.StartAsync();
        var before = site.Read();
        await using var visit = await fixture.OpenAsync(site.Form, 1280, address: site.Address);
        var page = visit.Page;
        Assert.Equal("names-finding", await page.Locator("#f-findings-2-line").GetAttributeAsync("list"));
        Assert.Equal(1, await page.Locator("#names-finding option[value=rash]").CountAsync());
        await page.Locator("#f-findings-2-line").FocusAsync();
        await page.Keyboard.TypeAsync("dyspnoea: absent");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#f-findings-3-line")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("cough");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#f-findings-4-line")).ToBeFocusedAsync();
        await page.Locator("[data-remove='findings/1']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#f-findings-1-line")).ToHaveValueAsync("dyspnoea: absent");
        await page.Keyboard.PressAsync("Control+S");
        await Assertions.Expect(page.Locator("#state")).ToContainTextAsync("Saved");
        Assert.Equal(before.Replace("  - rash\n", "  - dyspnoea: absent\n  - cough\n", StringComparison.Ordinal), site.Read());
    }

    [Fact]
    public async Task A_file_that_another_program_wrote_is_told_and_neither_version_is_lost()
    {
        await using var site = await FormSite.StartAsync();
        await using var visit = await fixture.OpenAsync(site.Form, 1280, address: site.Address);
        var page = visit.Page;
        await page.Locator("#f-summary").FillAsync("My made-up summary.");
        await Assertions.Expect(page.Locator("#state")).ToHaveTextAsync("Not saved");
        site.Write(site.Read().Replace("rash", "their rash", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Control+S");
        await Assertions.Expect(page.Locator("#changed")).ToBeFocusedAsync();
        Assert.Contains("their rash", site.Read(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#state")).ToContainTextAsync(".casebook/form/");
        Assert.Contains("My made-up summary.", site.Read(), StringComparison.Ordinal);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, ".casebook", "form")));
        Assert.Contains("their rash", await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_form_breaks_no_rule_of_accessibility(int width)
    {
        await using var site = await FormSite.StartAsync();
        await using var visit = await fixture.OpenAsync(site.Form, width, address: site.Address);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        await CleanAsync(visit.Page);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await CleanAsync(visit.Page);
        await visit.GoToAsync("_casebook/form/");
        await CleanAsync(visit.Page);
    }

    // The page in the frame is looked at where it is a page of the site.
    private static async Task CleanAsync(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the form scrolls sideways");
        await page.EvaluateAsync("document.querySelector('iframe')?.remove()");
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Take(4).Select(node => $"{violation.Id}: {node.Html}")));
    }
}
