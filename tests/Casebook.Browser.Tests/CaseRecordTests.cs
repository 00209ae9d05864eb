using System.Text;
using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>The page of a case as a record: the story first, its facts beside it or behind one tap, and few pages of paper.</summary>
public sealed partial class CaseRecordTests(SiteFixture fixture)
{
    private const string FirstCase = "cases/dcssc-calcinosis-universalis/";

    [Theory]
    [InlineData(1280, 9000)]
    [InlineData(390, 14000)]
    public async Task The_first_case_is_no_longer_than_this(int width, int height)
    {
        await using var visit = await fixture.OpenAsync(FirstCase, width);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1000, height);
    }

    [Fact]
    public async Task It_prints_on_six_pages_at_most()
    {
        await using var visit = await fixture.OpenAsync(FirstCase, 1280);
        var paper = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" }));
        Assert.InRange(PdfPage().Count(paper), 1, 6);
    }

    [Fact]
    public async Task On_a_phone_the_facts_wait_for_one_tap_and_links_into_folded_parts_open_them()
    {
        await using var visit = await fixture.OpenAsync(FirstCase, 390);
        var facts = visit.Page.Locator(".glance .findings").First;
        await Assertions.Expect(facts).ToBeHiddenAsync();
        await visit.Page.Locator(".glance > summary").TapAsync();
        await Assertions.Expect(facts).ToBeVisibleAsync();

        await Assertions.Expect(visit.Page.Locator("#ref-3")).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync("location.hash = '#ref-3'");
        await Assertions.Expect(visit.Page.Locator("#ref-3")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    public async Task On_a_laptop_facts_stand_beside_the_story_and_contents_stay_in_sight(int width, bool withScripts)
    {
        await using var visit = await fixture.OpenAsync(FirstCase, width, withScripts: withScripts);
        var facts = await visit.Page.Locator(".glance .findings").First.BoundingBoxAsync();
        var story = await visit.Page.Locator(".story").BoundingBoxAsync();
        Assert.True(facts!.X >= story!.X + story.Width);

        await visit.Page.Locator("#references").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(visit.Page.Locator(".toc a").First).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator("#ref-1")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex PdfPage();
}
