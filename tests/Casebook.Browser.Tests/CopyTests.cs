using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Citations are copied by keyboard, and what came of it is shown and said.</summary>
public sealed class CopyTests(SiteFixture fixture)
{
    private string Work =>
        fixture.Site.Files.Keys.First(path =>
            path.StartsWith("references/", StringComparison.Ordinal)
            && System.Text.Encoding.UTF8.GetString(fixture.Site.Files[path]).Contains("id=\"export-bib\"", StringComparison.Ordinal)
        )[..^"index.html".Length];

    [Theory]
    [InlineData(true, 390)]
    [InlineData(false, 1280)]
    public async Task A_citation_is_copied_by_keyboard_and_the_reader_is_told(bool hasClipboard, int width)
    {
        await using var visit = await fixture.OpenAsync(
            Work,
            width,
            ColorScheme.Light,
            initScript: hasClipboard
                ? "Object.defineProperty(navigator, 'clipboard', { value: { writeText: function (text) { window.copied = text; return "
                    + "Promise.resolve(); } } })"
                : "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.addEventListener('copy', function () { "
                    + "window.copied = String(getSelection()); })"
        );
        var button = visit.Page.Locator("[data-copy=formatted]");
        var status = visit.Page.Locator("[data-copy=formatted] + [role=status]");
        await Assertions.Expect(status).ToHaveTextAsync("");
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(status).ToHaveTextAsync("Copied");
        await Assertions.Expect(button).ToHaveTextAsync("Copied");
        await Assertions.Expect(button).ToBeFocusedAsync();
        var formatted = await visit.Page.Locator("#formatted").InnerTextAsync();
        Assert.Equal(formatted.Trim(), (await visit.Page.EvaluateAsync<string>("window.copied")).Trim());
        await visit.CleanAsync();
    }
}
