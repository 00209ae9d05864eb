using System.Text;
using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Where things stand on phones and laptops.</summary>
public sealed class LayoutTests(SiteFixture fixture)
{
    private const string WatchShifts = """
        window.shifts = [];
        const where = r => [r.x, r.y, r.width, r.height].map(n => Math.round(n * 10) / 10).join(" ");
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts.push(entry.value + " " + entry.sources.map(s => where(s.previousRect) + " to " + where(s.currentRect) + " " + (s.node ? (s.node.outerHTML || s.node.textContent).slice(0, 80) : "")).join(" | ")); })
          .observe({ type: "layout-shift", buffered: true });
        """;

    private const string WhatStandsOut = """
        () => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide && document.body.scrollWidth <= wide) return [];
          const out = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > wide + 0.5).slice(-5).map(e => e.outerHTML.slice(0, 120));
          return ["scrolls " + (document.documentElement.scrollWidth - wide), ...out];
        }
        """;

    private static readonly Regex ListOfLinks = new("class=\"meta\">[^<]*<a [^>]*>[^<]*</a>, <a");

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string kind)
    {
        await using var visit = await fixture.OpenAsync(PageKinds.PageOf(kind, fixture.Site), 390);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.removeAttribute('name'); d.open = true; })");
        foreach (var width in new[] { 390, 320 })
        {
            await visit.Page.SetViewportSizeAsync(width, 700);
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.clientWidth"));
            Troubles.None(await visit.Page.EvaluateAsync<string[]>(WhatStandsOut));
        }
    }

    [Fact]
    public async Task Parts_of_a_line_are_set_apart_once()
    {
        // One page of each folder where links stand between commas.
        var pages = fixture
            .Site.Pages.Except(["404.html"])
            .Where(page => ListOfLinks.IsMatch(Encoding.UTF8.GetString(fixture.Site.Html(page))))
            .DistinctBy(page => page.Split('/')[0])
            .ToArray();
        Assert.Contains(pages, page => page.StartsWith("cases/", StringComparison.Ordinal));
        foreach (var page in pages)
        {
            await using var visit = await fixture.OpenAsync(page, 390);
            Troubles.None(
                await visit.Page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll(".meta > *")]
                      .filter(e => getComputedStyle(e, "::after").content.includes("·") && /^\s*[,.;]/.test(e.nextSibling?.data ?? ""))
                      .map(e => e.parentElement.outerHTML.slice(0, 160))
                    """
                )
            );
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_a_page_loads_and_is_scrolled(int width)
    {
        await using var visit = await fixture.OpenAsync("", width, initScript: WatchShifts);
        foreach (var kind in PageKinds.Names)
        {
            await visit.GoToAsync(PageKinds.PageOf(kind, fixture.Site));
            // Tools draw what the address asks for; no reader is at its end before.
            await Assertions.Expect(visit.Page.Locator("html:not(.searching)")).ToHaveCountAsync(1);
            var shifts = await visit.Page.EvaluateAsync<string[]>(
                """
                async () => {
                  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }
                  return window.shifts;
                }
                """
            );
            Troubles.None(shifts.Select(shift => $"{kind}: {shift}"));
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_the_answers_of_a_shared_search_come(int width)
    {
        await using var visit = await fixture.OpenAsync("search/?q=calcinosis", width, initScript: WatchShifts);
        await Assertions.Expect(visit.Page.Locator("main [role=option]").First).ToBeVisibleAsync();
        Troubles.None(await visit.Page.EvaluateAsync<string[]>("window.shifts"));
    }
}
