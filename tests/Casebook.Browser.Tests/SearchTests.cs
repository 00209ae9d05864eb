using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>The search page: what one types is answered, said, marked and leads to its section.</summary>
public sealed class SearchTests(SiteFixture fixture)
{
    private const string Box = "#q";

    private async Task<Visit> AskAsync(string query, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await fixture.OpenAsync("search/", width, scheme);
        await visit.Page.Locator(Box).PressSequentiallyAsync(query);
        return visit;
    }

    private static ILocator Options(Visit visit) => visit.Page.Locator(".found [role=option]");

    private static ILocator Group(Visit visit, string kind) => visit.Page.Locator($"[role=group][aria-labelledby$='-{kind}']");

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Answers_come_as_one_types_with_marks_and_are_clean(int width, ColorScheme scheme)
    {
        await using var visit = await AskAsync("scl 70 calcinosis", width, scheme);
        await Assertions
            .Expect(Options(visit).First)
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^../cases/dcssc-calcinosis-universalis/\\?q=.+#."));
        await Assertions.Expect(visit.Page.Locator(Box)).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(Options(visit).First.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(Group(visit, "case").Locator(".kind")).ToContainTextAsync("Cases");
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync("Also searched: anti-Scl-70");
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Arrows_choose_enter_opens_the_section_and_back_brings_the_list_again()
    {
        await using var visit = await AskAsync("pneumonia antibiotic");
        var box = visit.Page.Locator(Box);
        await Assertions.Expect(Options(visit).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("antibiotic#."));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var chosen = visit.Page.Locator("[aria-selected=true]");
        await Assertions.Expect(chosen).ToHaveCountAsync(1);
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await chosen.GetAttributeAsync("id"))!);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(chosen).ToHaveCountAsync(0);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(address => address.Contains("/cases/antisynthetase-jo-1-ild/", StringComparison.Ordinal));

        Assert.True(await visit.Page.EvaluateAsync<bool>("location.hash.length > 1 && !!document.getElementById(location.hash.slice(1))"));
        await Assertions.Expect(visit.Page.Locator(".marked")).ToContainTextAsync("pneumonia antibiotic");
        Assert.True(await visit.Page.EvaluateAsync<bool>("CSS.highlights.get('found').size > 1"));
        await visit.CleanAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(Box)).ToHaveValueAsync("pneumonia antibiotic");
        await Assertions.Expect(Options(visit).First).ToBeVisibleAsync();
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Page.Locator(".marked")).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("button")]
    public async Task Marks_on_the_page_one_lands_on_can_be_taken_away(string way)
    {
        await using var visit = await fixture.OpenAsync("cases/antisynthetase-jo-1-ild/?q=pneumonia", 390);
        await Assertions.Expect(visit.Page.Locator(".marked")).ToBeVisibleAsync();
        if (way == "button")
            await visit.Page.Locator(".marked button").ClickAsync();
        else
            await visit.Page.Keyboard.PressAsync(way);
        await Assertions.Expect(visit.Page.Locator(".marked")).ToHaveCountAsync(0);
        Assert.False(await visit.Page.EvaluateAsync<bool>("CSS.highlights.has('found')"));
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("location.search"));
    }

    [Theory]
    [InlineData("raynoud", "Also searched: Raynaud phenomenon")]
    [InlineData("telangectasia", "These are the results for “telangiectasia”")]
    [InlineData("ssc", "Also searched: systemic sclerosis")]
    [InlineData("vasculitis", "Narrower terms too: ")]
    [InlineData("dx:nonesuch", "no name like dx:nonesuch")]
    [InlineData("level:expert", "There is no level expert. Choose from: advanced, foundation, intermediate")]
    [InlineData("zzyzx", "Nothing was found")]
    public async Task What_was_expanded_mended_or_not_found_is_said(string query, string said)
    {
        await using var visit = await AskAsync(query, 390);
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync(said);
        await visit.CleanAsync();
    }

    [Theory]
    [InlineData("\"treated as pneumonia\"", "cases/antisynthetase-jo-1-ild/")]
    [InlineData("dx:vasculitis level:advanced", "cases/granulomatosis-with-polyangiitis-elderly-1/")]
    [InlineData("anticentromere negative", "cases/dcssc-calcinosis-universalis/")]
    [InlineData("test:jo-1+", "cases/antisynthetase-jo-1-ild/")]
    [InlineData("DÜZGÜN 2020", "references/duzgun2020/")]
    [InlineData("1/320 nucleolar", "cases/dcssc-calcinosis-universalis/")]
    public async Task Exact_questions_are_answered(string query, string first)
    {
        await using var visit = await AskAsync(query);
        await Assertions.Expect(Options(visit).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/" + first));
    }

    [Fact]
    public async Task Without_words_are_left_out()
    {
        await using var visit = await AskAsync("vasculitis -asthma");
        await Assertions.Expect(Group(visit, "case")).ToBeVisibleAsync();
        await Assertions.Expect(Options(visit).And(visit.Page.Locator("[href*='egpa']"))).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_it_was_looked_for_and_not_found_stands_apart_at_the_end()
    {
        await using var visit = await AskAsync("muscle weakness ");
        var against = Group(visit, "against");
        await Assertions.Expect(against.Locator("a").First).ToContainTextAsync("muscle weakness: absent");
        Assert.True(
            await visit.Page.EvaluateAsync<bool>(
                "document.querySelector('.found').lastElementChild.getAttribute('aria-labelledby').endsWith('-against')"
            )
        );
    }

    [Fact]
    public async Task A_question_is_in_the_address_and_an_address_asks_it()
    {
        await using var visit = await AskAsync("renal crisis");
        await visit.ArriveAsync(address => address.EndsWith("/search/?q=renal%20crisis", StringComparison.Ordinal));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(Box)).ToHaveValueAsync("renal crisis");
        await Assertions.Expect(Options(visit).First).ToContainTextAsync("scleroderma renal crisis");
        await visit.Page.Locator(Box).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Options(visit)).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".ways").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Passages_move_nothing_when_they_come(int width)
    {
        await using var visit = await AskAsync("renal crisis prednisone", width);
        await Assertions.Expect(Options(visit).Nth(1)).ToBeVisibleAsync();
        var before = await visit.Page.EvaluateAsync<string>(
            "JSON.stringify([...document.querySelectorAll('.found [role=option]')].map(o => Math.round(o.offsetTop)))"
        );
        await Assertions.Expect(Options(visit).First.Locator(".passage mark").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".waiting")).ToHaveCountAsync(0);
        Assert.Equal(
            before,
            await visit.Page.EvaluateAsync<string>(
                "JSON.stringify([...document.querySelectorAll('.found [role=option]')].map(o => Math.round(o.offsetTop)))"
            )
        );
    }

    [Fact]
    public async Task More_are_shown_by_keyboard_and_the_choice_stays()
    {
        await using var visit = await AskAsync("sclerosis ");
        var more = visit.Page.Locator(".more").First;
        await Assertions.Expect(more).ToBeVisibleAsync();
        var before = await Options(visit).CountAsync();
        while (await more.GetAttributeAsync("aria-selected") != "true")
            await visit.Page.Keyboard.PressAsync("ArrowDown");
        var place = await visit.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.found [role=option]')].findIndex(o => o.ariaSelected === 'true')"
        );
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Options(visit).Nth(before)).ToBeAttachedAsync();
        await Assertions.Expect(Options(visit).Nth(place)).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(visit.Page.Locator(Box)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_an_answer_opens_by_touch_and_is_large_enough()
    {
        await using var visit = await AskAsync("renal crisis", 390);
        var answer = Group(visit, "case").Locator("a").First;
        Assert.True(await answer.EvaluateAsync<double>("a => a.getBoundingClientRect().height") >= 44);
        await Assertions
            .Expect(answer)
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("cases/scleroderma-renal-crisis-.*crisis#."));
        await answer.TapAsync();
        await visit.ArriveAsync(address => address.Contains("/cases/scleroderma-renal-crisis-", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator(".marked")).ToBeVisibleAsync();
        await visit.CleanAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_offers_the_lists()
    {
        await using var visit = await fixture.OpenAsync("search/", 390, withScripts: false);
        await Assertions.Expect(visit.Page.Locator(".no-js")).ToBeVisibleAsync();
        var lists = visit.Page.Locator(".ways a");
        foreach (var list in new[] { "cases/", "findings/", "tests/", "diagnoses/", "references/" })
            Assert.Contains(
                await lists.EvaluateAllAsync<string[]>("links => links.map(l => l.pathname)"),
                path => path == SiteServer.BasePath + list
            );
        await lists.First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_index_that_cannot_be_loaded_is_told()
    {
        await using var visit = await fixture.OpenAsync("search/", 390);
        await visit.Page.RouteAsync("**/search/*.json*", route => route.AbortAsync());
        await visit.Page.Locator(Box).FillAsync("renal");
        await Assertions.Expect(visit.Page.Locator(".found-count")).ToContainTextAsync("Browse the lists below instead");
        await visit.Page.UnrouteAllAsync();
        await visit.Page.Locator(Box).FillAsync("renal crisis");
        await Assertions.Expect(Options(visit).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_policy_of_own_files_alone_is_kept_on_the_search_page_and_where_it_leads()
    {
        await using var server = await SiteServer.StartAsync(fixture.Site, "default-src 'self'");
        await using var visit = await fixture.OpenAsync("search/?q=scl+70+calcinosis", 1280, server: server);
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("js searching"));
        await Assertions.Expect(Options(visit).First.Locator("mark").First).ToBeVisibleAsync();
        await Options(visit).First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".marked")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator("#finder").FillAsync("raynoud");
        await Assertions.Expect(Options(visit).First).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_challenge_is_never_among_the_answers()
    {
        var challenges = fixture
            .Site.Files.Where(file =>
                file.Key.StartsWith("search/", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal)
            )
            .Where(file => System.Text.Encoding.UTF8.GetString(file.Value).Contains("\"challenge/", StringComparison.Ordinal));
        Assert.Empty(challenges);
        await using var visit = await AskAsync("challenge ");
        await Assertions.Expect(visit.Page.Locator(".found-count")).Not.ToBeEmptyAsync();
        await Assertions.Expect(Options(visit).And(visit.Page.Locator("[href*='/challenge/']"))).ToHaveCountAsync(0);
    }
}
