using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Casebook.Files;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Narrowing the cases down: facets with live counts, an address that can be shared, tests against diagnoses.</summary>
public sealed class ExploreTests(SiteFixture fixture)
{
    private const string Results = "[data-results] > li";

    private static ILocator Count(Visit visit) => visit.Page.Locator("[data-count]");

    private static ILocator Box(Visit visit, string key) => visit.Page.Locator($"[data-focus='box-{key}']");

    private static Task OpenFacetsAsync(Visit visit) => visit.Page.EvaluateAsync("document.querySelector('[data-fold]').open = true");

    private async Task<Visit> OpenAsync(string query, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await fixture.OpenAsync("explore/" + query, width, scheme);
        await Assertions.Expect(visit.Page.Locator("[data-facets] > .facet").First).ToBeAttachedAsync();
        await OpenFacetsAsync(visit);
        return visit;
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_facet_narrows_down_is_in_the_address_and_the_way_back_leads_back(int width)
    {
        await using var visit = await OpenAsync("", width);
        await Assertions.Expect(Count(visit)).ToHaveTextAsync($"{fixture.Site.Cases.Count()} cases");
        await Box(visit, "dx-systemic-sclerosis").CheckAsync();
        await Assertions.Expect(Count(visit)).ToHaveTextAsync("5 of 16 cases");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(5);
        Assert.EndsWith("/explore/?dx=systemic-sclerosis", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(Box(visit, "dx-systemic-sclerosis")).ToBeFocusedAsync();
        await Box(visit, "finding-raynaud-phenomenon").CheckAsync();
        Assert.EndsWith("?dx=systemic-sclerosis&finding=raynaud-phenomenon", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("[data-chosen]")).ToContainTextAsync("Raynaud phenomenon present");

        await visit.Page.GoBackAsync();
        await Assertions.Expect(Count(visit)).ToHaveTextAsync("5 of 16 cases");
        await Assertions.Expect(Box(visit, "finding-raynaud-phenomenon")).Not.ToBeCheckedAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(Count(visit)).ToHaveTextAsync("16 cases");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(16);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_broader_diagnosis_counts_its_narrower_ones_and_a_negative_result_is_no_positive_one()
    {
        await using var visit = await OpenAsync("?dx=vasculitis", 1280);
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(3);
        await Assertions.Expect(visit.Page.Locator(Results).Filter(new() { HasText = "Granulomatosis with polyangiitis" }).First).ToBeVisibleAsync();
        var positive = await visit.Page.EvaluateAsync<int>(
            "casebookParts.load('terms').then(t => t.test.find(x => x[0] === 'antinuclear-antibodies')[2])"
        );
        var negative = await visit.Page.EvaluateAsync<int>(
            "casebookParts.load('terms').then(t => t.test.find(x => x[0] === 'antinuclear-antibodies')[3])"
        );
        Assert.True(positive > 0 && negative > 0);
        await visit.GoToAsync("explore/?test=antinuclear-antibodies");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(positive);
        await visit.GoToAsync("explore/?test=-antinuclear-antibodies");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(negative);
        await Assertions.Expect(visit.Page.Locator("[data-chosen]")).ToContainTextAsync("antinuclear antibodies negative");
    }

    [Fact]
    public async Task All_or_any_of_a_facet_is_chosen()
    {
        await using var visit = await OpenAsync("?finding=raynaud-phenomenon&finding=fever", 1280);
        await Assertions.Expect(Count(visit)).ToContainTextAsync("of 16 cases");
        var all = await Count(visit).InnerTextAsync();
        await visit.Page.Locator("[data-focus='mode-finding']").SelectOptionAsync("any");
        await Assertions.Expect(Count(visit)).Not.ToHaveTextAsync(all);
        Assert.EndsWith("&any=finding", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("[data-focus='mode-finding']")).ToHaveValueAsync("any");
    }

    [Fact]
    public async Task Lists_are_sorted_filtered_and_shown_whole()
    {
        await using var visit = await OpenAsync("", 1280);
        var finding = visit.Page.Locator(".facet").Filter(new() { Has = visit.Page.Locator("[data-focus='facet-finding']") });
        await Assertions.Expect(finding.Locator("li")).ToHaveCountAsync(8);
        await finding.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        Assert.True(await finding.Locator("li").CountAsync() > 100);
        await Assertions.Expect(finding.GetByRole(AriaRole.Button, new() { Name = "Show fewer" })).ToBeFocusedAsync();
        await visit.Page.Locator("[data-focus='lists-by']").SelectOptionAsync("name");
        var names = await finding.Locator("li > span:first-child").AllInnerTextsAsync();
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        await finding.Locator("[data-focus='filter-finding']").PressSequentiallyAsync("raynau");
        await Assertions.Expect(finding.Locator("li")).ToHaveCountAsync(1);
        await Assertions.Expect(finding.Locator("[data-focus='filter-finding']")).ToBeFocusedAsync();
        await Assertions.Expect(finding.Locator("[data-focus='filter-finding']")).ToHaveValueAsync("raynau");
        await visit.Page.Locator("main [data-sort]").SelectOptionAsync("youngest");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToContainTextAsync("19 years");
        Assert.EndsWith("?sort=youngest", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_number_of_the_table_opens_its_cases(int width)
    {
        await using var visit = await OpenAsync("", width);
        var cell = visit.Page.Locator(".heat-map td a").First;
        var number = int.Parse((await cell.InnerTextAsync()).Split([' ', '\n'])[0], System.Globalization.CultureInfo.InvariantCulture);
        await cell.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(number);
        await Assertions.Expect(visit.Page.Locator("[data-count]")).ToBeFocusedAsync();
        Assert.Contains("?dx=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("&test=", visit.Page.Url, StringComparison.Ordinal);
        await Assertions
            .Expect(visit.Page.Locator(".heat-map caption"))
            .ToHaveTextAsync("Positive or abnormal tests by diagnosis, in the cases chosen");
        await Assertions.Expect(visit.Page.Locator(".heat-map th[scope=row]").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task What_is_chosen_is_taken_away_again_by_keyboard()
    {
        await using var visit = await OpenAsync("?dx=systemic-sclerosis&sex=female", 1280);
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(2);
        await visit.Page.Locator(".chip").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement !== document.body"));
        Assert.EndsWith("?sex=female", visit.Page.Url, StringComparison.Ordinal);
        await visit.GoToAsync("explore/?dx=systemic-sclerosis&sex=female");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove all" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(16);
    }

    [Fact]
    public async Task A_name_that_is_not_there_is_said_and_left_out()
    {
        await using var visit = await OpenAsync("?dx=no-such-thing&sex=female", 1280);
        await Assertions
            .Expect(visit.Page.Locator("main [data-note]"))
            .ToHaveTextAsync("Ignored, because it is not in this casebook: no-such-thing.");
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Cases_are_picked_and_compared(int width)
    {
        await using var visit = await OpenAsync("", width);
        for (var i = 0; i < 4; i++)
            await visit.Page.Locator(".pick input").Nth(i).CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".pick input").Nth(4)).ToBeDisabledAsync();
        await Assertions.Expect(visit.Page.Locator("[data-tray]")).ToContainTextAsync("4 cases to compare.");
        await visit.Page.Locator("[data-tray] a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-compared] > li")).ToHaveCountAsync(4);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("[data-tray]")).ToContainTextAsync("4 cases to compare.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear the choice" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-tray]")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task With_facets_chosen_the_page_breaks_no_rule(int width, ColorScheme scheme)
    {
        await using var visit = await OpenAsync("?dx=autoimmune-disease&finding=pain&test=antinuclear-antibodies", width, scheme);
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(3);
        await visit.Page.EvaluateAsync("document.querySelectorAll('.facet').forEach(d => d.open = true)");
        await Assertions.Expect(visit.Page.Locator("[data-focus='box-sex-female']")).ToBeVisibleAsync();
        await visit.Page.Locator(".pick input").First.CheckAsync();
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task On_a_phone_the_cases_come_first_and_the_facets_are_folded()
    {
        await using var visit = await fixture.OpenAsync("explore/", 390);
        await Assertions.Expect(visit.Page.Locator("[data-facets]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator($"{Results} h3").First).ToBeInViewportAsync();
        await visit.Page.GetByText("Narrow down").ClickAsync();
        await Assertions.Expect(Box(visit, "dx-systemic-sclerosis")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_moves_when_a_shared_address_is_opened()
    {
        const string watch =
            "window.shifts = []; new PerformanceObserver(list => { for (const e of list.getEntries()) window.shifts.push(e.value + ' ' + "
            + "e.sources.map(s => s.node && (s.node.outerHTML || s.node.textContent).slice(0, 80)).join(' | ')); }).observe({ type: "
            + "'layout-shift', buffered: true });";
        foreach (var width in new[] { 390, 1280 })
        {
            foreach (
                var page in new[]
                {
                    "explore/?finding=pain",
                    "compare/?cases=igg4-related-lacrimal-salivary,sjogren-coeliac-disease",
                    "differential/?finding=calcinosis",
                    "differential/",
                }
            )
            {
                await using var visit = await fixture.OpenAsync(page, width, initScript: watch);
                await Assertions.Expect(visit.Page.Locator("html")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("searching"));
                Troubles.None(
                    (await visit.Page.EvaluateAsync<string[]>("new Promise(done => setTimeout(() => done(window.shifts), 300))")).Select(shift =>
                        $"{page} {width}: {shift}"
                    )
                );
            }
        }
    }

    [Fact]
    public async Task Without_scripts_the_page_offers_cases_lists_and_the_table()
    {
        await using var visit = await fixture.OpenAsync("explore/", 390, withScripts: false);
        foreach (
            var part in new[]
            {
                ".notice",
                $"{Results} a",
                ".heat-map td a",
                "#lists .more a[href$='findings/']",
                "#lists a[href*='cases/specialty-']",
                "#lists a[href*='cases/level-']",
            }
        )
            await Assertions.Expect(visit.Page.Locator(part).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".narrow")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".pick").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("findings/raynaud-phenomenon/", "Explore the cases with this finding")]
    [InlineData("tests/anti-scl-70/", "Explore the cases in which it is positive or abnormal")]
    [InlineData("diagnoses/vasculitis/", "Explore these cases")]
    public async Task A_term_leads_to_its_cases(string page, string words)
    {
        await using var visit = await fixture.OpenAsync(page, 1280);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = words }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
        Assert.True(await visit.Page.Locator(Results).CountAsync() is > 0 and < 16);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Organisms_genes_drugs_procedures_and_scores_narrow_down_and_are_found(int width)
    {
        var folder = new DiskFileTree(Path.Combine(RepositorySite.RepositoryFolder, "tests", "Sites", "specialties"));
        await using var server = await SiteServer.StartAsync(RepositorySite.Render(folder));
        await using var visit = await fixture.OpenAsync("explore/", width, server: server);
        await Assertions.Expect(visit.Page.Locator("[data-facets] > .facet").First).ToBeAttachedAsync();
        await OpenFacetsAsync(visit);
        foreach (
            var (facet, title, key, words, slug) in new[]
            {
                ("organism", "Organism", "streptococcus-gallolyticus", "Streptococcus gallolyticus found", "fever-and-back-pain"),
                ("gene", "Gene", "smn1", "SMN1 variant found", "floppy-infant"),
                ("drug", "Drug", "linagliptin", "linagliptin", "blisters"),
                ("procedure", "Procedure", "colonoscopy", "colonoscopy", "fever-and-back-pain"),
                ("score", "Score", "bpdai", "BPDAI", "blisters"),
            }
        )
        {
            var summary = visit.Page.Locator($"[data-focus='facet-{facet}']");
            await Assertions.Expect(summary).ToHaveTextAsync(title);
            await summary.PressAsync("Enter");
            await Box(visit, $"{facet}-{key}").CheckAsync();
            await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(1);
            await Assertions.Expect(visit.Page.Locator(Results + " a").First).ToHaveAttributeAsync("href", new Regex($"cases/{slug}/"));
            await Assertions.Expect(visit.Page.Locator("[data-chosen]")).ToContainTextAsync(words);
            Assert.EndsWith($"/explore/?{facet}={key}", visit.Page.Url, StringComparison.Ordinal);
            await Box(visit, $"{facet}-{key}").UncheckAsync();
        }
        await visit.GoToAsync("explore/?organism=-brucella");
        await Assertions.Expect(visit.Page.Locator("[data-chosen]")).ToContainTextAsync("Brucella not found");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(1);
        var asked = new[] { ("organism:streptococcus", "fever-and-back-pain"), ("score:BPDAI", "blisters"), ("drug:linagliptin", "blisters") };
        foreach (var (query, slug) in asked)
        {
            await visit.GoToAsync("search/?q=" + Uri.EscapeDataString(query));
            await Assertions.Expect(visit.Page.Locator($"main a[href*='cases/{slug}/']").First).ToBeVisibleAsync();
        }
        Assert.Empty(visit.Troubles);
    }
}
