using System.Text.Json;
using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Learning with cards: by keyboard, over days, with progress that survives.</summary>
public sealed class StudyTests(SiteFixture fixture)
{
    // The clock stands still until a test moves it; in the page's own storage, so that it outlives a reload.
    private const string Clock = "window.__casebookNow = () => +(localStorage.getItem('test-clock') || Date.UTC(2026, 10, 23, 9));";

    private const string Deck = "[data-deck=calcinosis]";

    private Task<Visit> OpenAsync(int width = 1280, string page = "study/") => fixture.OpenAsync(page, width, initScript: Clock);

    private static Task<string> CountsAsync(Visit visit) => visit.Page.Locator($"{Deck} [data-counts]").InnerTextAsync();

    private static Task SetClockAsync(Visit visit, DateTimeOffset time) =>
        visit.Page.EvaluateAsync($"localStorage.setItem('test-clock', {time.ToUnixTimeMilliseconds()})");

    private static async Task AnswerAsync(Visit visit, string key, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await visit.Page.Keyboard.PressAsync("Space");
            await Assertions.Expect(visit.Page.Locator(".back")).ToBeFocusedAsync();
            await visit.Page.Keyboard.PressAsync(key);
        }
    }

    private static async Task BeginAsync(Visit visit)
    {
        await visit.Page.Locator($"{Deck} button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Cards_are_learnt_by_keyboard_alone_and_come_again_days_later()
    {
        await using var visit = await OpenAsync();
        var count = int.Parse((await visit.Page.Locator(Deck).GetAttributeAsync("data-count"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"{count} new", await CountsAsync(visit));
        await BeginAsync(visit);
        await AnswerAsync(visit, "4", 20);
        await Assertions.Expect(visit.Page.GetByText("Nothing more is due in this deck. The next card comes in 16 days.")).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "All decks" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator($"{Deck} button")).ToBeFocusedAsync();
        Assert.Equal($"{count - 20} new", await CountsAsync(visit));

        await SetClockAsync(visit, new DateTimeOffset(2026, 12, 8, 23, 0, 0, TimeSpan.Zero));
        await visit.Page.ReloadAsync();
        Assert.Equal($"{count - 20} new", await CountsAsync(visit));
        await SetClockAsync(visit, new DateTimeOffset(2026, 12, 9, 6, 0, 0, TimeSpan.Zero));
        await visit.Page.ReloadAsync();
        Assert.Equal($"20 due, {count - 20} new", await CountsAsync(visit));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Over_two_days_what_was_not_known_comes_first_and_all_of_it_survives_a_reload()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        var unknown = await visit.Page.Locator(".front").InnerTextAsync();
        await AnswerAsync(visit, "1", 1);
        var known = await visit.Page.Locator(".front").InnerTextAsync();
        await AnswerAsync(visit, "3", 1);
        await AnswerAsync(visit, "4", 18);
        await AnswerAsync(visit, "3", 3);
        await Assertions.Expect(visit.Page.GetByText("Nothing more is due in this deck. The next card comes in 1 day.")).ToBeFocusedAsync();
        await visit.GoToAsync("study/");
        var left = await CountsAsync(visit);

        await SetClockAsync(visit, new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero));
        await visit.Page.ReloadAsync();
        Assert.Equal("1 due, " + left, await CountsAsync(visit));
        await BeginAsync(visit);
        Assert.Equal(unknown, await visit.Page.Locator(".front").InnerTextAsync());
        await AnswerAsync(visit, "4", 1);
        await visit.GoToAsync("study/");
        Assert.Equal(left, await CountsAsync(visit));

        await SetClockAsync(visit, new DateTimeOffset(2026, 11, 27, 7, 0, 0, TimeSpan.Zero));
        await visit.Page.ReloadAsync();
        await BeginAsync(visit);
        Assert.Equal(known, await visit.Page.Locator(".front").InnerTextAsync());
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_card_that_was_not_known_comes_again_at_once_and_an_answer_can_be_taken_back()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        var first = await visit.Page.Locator(".front").InnerTextAsync();
        await AnswerAsync(visit, "4", 1);
        Assert.NotEqual(first, await visit.Page.Locator(".front").InnerTextAsync());
        await visit.Page.Keyboard.PressAsync("u");
        Assert.Equal(first, await visit.Page.Locator(".front").InnerTextAsync());
        await AnswerAsync(visit, "1", 1);
        await AnswerAsync(visit, "4", 19);
        Assert.Equal(first, await visit.Page.Locator(".front").InnerTextAsync());
    }

    [Fact]
    public async Task Progress_is_saved_to_a_file_forgotten_when_asked_and_loaded_again()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        await AnswerAsync(visit, "3", 5);
        await visit.GoToAsync("study/");
        var learnt = await CountsAsync(visit);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save to a file" }).ClickAsync()
        );
        var file = await download.PathAsync();
        Assert.Equal(
            5,
            JsonDocument
                .Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
                .RootElement.GetProperty("cards")
                .EnumerateObject()
                .Count()
        );

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(learnt, await CountsAsync(visit));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        Assert.NotEqual(learnt, await CountsAsync(visit));

        await visit
            .Page.Locator("#progress input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "x.json",
                    MimeType = "application/json",
                    Buffer = "{\"cards\":[]}"u8.ToArray(),
                }
            );
        await Assertions.Expect(visit.Page.GetByText("This file does not contain progress saved on this page.")).ToBeVisibleAsync();
        await visit
            .Page.Locator("#progress input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "progress.json",
                    MimeType = "application/json",
                    Buffer = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken),
                }
            );
        await Assertions.Expect(visit.Page.GetByText("5 cards loaded.", new() { Exact = false })).ToBeVisibleAsync();
        Assert.Equal(learnt, await CountsAsync(visit));

        await using var other = await OpenAsync(390);
        Assert.NotEqual(learnt, await CountsAsync(other));
        await other.Page.Locator("#progress input[type=file]").SetInputFilesAsync(file);
        await Assertions.Expect(other.Page.GetByText("5 cards loaded.", new() { Exact = false })).ToBeVisibleAsync();
        await other.Page.ReloadAsync();
        Assert.Equal(learnt, await CountsAsync(other));
    }

    [Theory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Question_answer_and_end_break_no_rule_and_fit(int width, ColorScheme scheme)
    {
        await using var visit = await fixture.OpenAsync("study/#calcinosis", width, scheme, initScript: Clock);
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
        await LooksRightAsync();
        await visit.Page.Locator(".flash").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".back")).ToBeFocusedAsync();
        await LooksRightAsync();
        await visit.Page.Locator("[data-grade='4']").ClickAsync();
        await AnswerAsync(visit, "4", 19);
        await Assertions.Expect(visit.Page.Locator(".show")).ToHaveCountAsync(0);
        await LooksRightAsync();

        async Task LooksRightAsync()
        {
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
            Assert.Empty(
                (await visit.Page.RunAxe()).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
            );
        }
    }

    [Fact]
    public async Task A_deck_once_fetched_is_learnt_without_a_network()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        await visit.Page.Context.SetOfflineAsync(true);
        await AnswerAsync(visit, "4", 1);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "All decks" }).ClickAsync();
        await BeginAsync(visit);
        await AnswerAsync(visit, "4", 1);
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_and_works()
    {
        await using var visit = await fixture.OpenAsync(
            "study/#calcinosis",
            1280,
            initScript: "window.__casebookNow = Date.UTC(2026, 10, 23, 9); Storage.prototype.getItem = Storage.prototype.setItem = () => { "
                + "throw new Error('refused'); };"
        );
        await Assertions.Expect(visit.Page.Locator("#session .notice")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_leads_to_cases_and_decks()
    {
        await using var visit = await fixture.OpenAsync("study/", 390, withScripts: false);
        await Assertions.Expect(visit.Page.GetByText("The cards need JavaScript", new() { Exact = false })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator($"{Deck} a[href$='decks/calcinosis.apkg']")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#progress")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_case_that_was_read_to_its_end_is_marked_in_lists()
    {
        await using var visit = await OpenAsync(page: "cases/lcssc-calcinosis-pressure-areas/");
        await visit.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await visit.UntilAsync("Object.keys(localStorage).some(key => key.endsWith('read'))");
        await visit.GoToAsync("collections/calcinosis/");
        await Assertions.Expect(visit.Page.Locator("[data-marks]")).ToHaveTextAsync("1 of 3 read");
        await Assertions.Expect(visit.Page.Locator(".steps > li").First.Locator("[data-mark]")).ToHaveTextAsync("✓ Read");
        await Assertions.Expect(visit.Page.Locator("[data-mark]")).ToHaveCountAsync(1);
    }
}
