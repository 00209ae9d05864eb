using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Casebook.Browser.Tests;

/// <summary>A collection as slides: by keyboard, with answers shut until they are asked for, and on paper.</summary>
public sealed partial class SlidesTests(SiteFixture fixture)
{
    [GeneratedRegex("href=\"(?:\\.\\./)*(challenge/[0-9a-f]+/slides\\.html)\"")]
    private static partial Regex Link();

    private string Slides =>
        Link().Match(System.Text.Encoding.UTF8.GetString(fixture.Site.Files["collections/calcinosis/index.html"])).Groups[1].Value;

    private static Task<int> AtAsync(Visit visit) => visit.Page.EvaluateAsync<int>("+location.hash.slice(1)");

    [Fact]
    public async Task Keys_turn_slides_and_show_an_answer()
    {
        await using var visit = await fixture.OpenAsync(Slides, 1280);
        Assert.Equal(1, await visit.Page.Locator(".slide:visible").CountAsync());
        Assert.Equal(1, await AtAsync(visit));
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(2, await AtAsync(visit));
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(1, await AtAsync(visit));
        await visit.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(visit.Page.Locator("[data-on]")).ToBeDisabledAsync();

        while (await visit.Page.Locator(".slide:visible details.answer").CountAsync() == 0)
            await visit.Page.Keyboard.PressAsync("ArrowLeft");
        var answer = visit.Page.Locator(".slide:visible details.answer");
        await Assertions.Expect(answer).Not.ToHaveAttributeAsync("open", "");
        await visit.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(answer).ToHaveAttributeAsync("open", "");
        Assert.Empty((await visit.Page.RunAxe()).Violations);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_does_not_fit_is_read_before_the_next_slide_comes()
    {
        await using var visit = await fixture.OpenAsync(Slides, 390);
        while (await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollHeight <= innerHeight + 8"))
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        var at = await AtAsync(visit);
        await visit.Page.Keyboard.PressAsync("PageDown");
        Assert.Equal(at, await AtAsync(visit));
        Assert.True(await visit.Page.EvaluateAsync<double>("scrollY") > 0);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Paper_has_a_slide_a_page_and_only_answers_that_are_open(bool open)
    {
        await using var visit = await fixture.OpenAsync(Slides, 1280);
        if (open)
            await visit.Page.Locator("[data-all]").ClickAsync();
        var slides = await visit.Page.Locator(".slide").CountAsync();
        using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(paper.NumberOfPages, slides, slides * 2);
        var text = string.Concat(paper.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value))
            .Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(open, text.Contains("Notthebestanswer.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_they_are_a_page_to_scroll()
    {
        await using var visit = await fixture.OpenAsync(Slides, 1280, withScripts: false);
        Assert.True(await visit.Page.Locator(".slide:visible").CountAsync() > 20);
        Assert.False(await visit.Page.Locator(".controls").IsVisibleAsync());
    }
}
