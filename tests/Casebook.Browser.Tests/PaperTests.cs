using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>On paper there is nothing to press.</summary>
public sealed class PaperTests(SiteFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_printed_case_shows_every_answer_and_no_navigation(bool withScripts)
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), 1280, withScripts: withScripts);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        if (withScripts)
            await visit.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        // A drawing in words is folded away on paper too: the drawing stands beside it. Other cases and references as data are of no use there.
        const string useful = "main details:not(.in-words, .related, .related *, .about-list .reveal) > :not(summary, .actions)";
        Assert.True(await visit.Page.Locator(useful).CountAsync() > 10);
        foreach (var folded in await visit.Page.Locator(useful).AllAsync())
            await Assertions.Expect(folded).ToBeVisibleAsync();
        Assert.True(await visit.Page.Locator("main .why").CountAsync() >= 2);
        foreach (
            var control in await visit
                .Page.Locator(".site-nav, .menu-button, .toc, .toc-button, .crumbs, .site-foot nav, .skip, button, select")
                .AllAsync()
        )
            await Assertions.Expect(control).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_case_can_be_printed_and_is_as_before_afterwards()
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf("case", fixture.Site), 1280);
        const string openNow = "document.querySelectorAll('details[open]:not(.glance, .fold)').length";
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(openNow));
        var paper = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" });
        Assert.True(paper.AsSpan().StartsWith("%PDF-"u8));
        Assert.True(paper.Length > 20_000);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(openNow));
        Assert.Equal("q1", await visit.Page.Locator("#q1 details").First.GetAttributeAsync("name"));
    }
}
