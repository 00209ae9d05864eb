using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Mixed blocks of questions: chosen, asked by keyboard, looked at again, kept.</summary>
public sealed class BlockTests(SiteFixture fixture)
{
    private const string Clock = "window.__casebookNow = () => +(localStorage.getItem('test-clock') || Date.UTC(2026, 10, 23, 9));";

    private Task<Visit> OpenAsync(int width = 1280) => fixture.OpenAsync("questions/", width, initScript: Clock);

    private static ILocator Start(Visit visit) => visit.Page.Locator(".block-setup button[type=submit]");

    private static async Task BeginAsync(Visit visit, string size = "5", bool timed = false)
    {
        await visit.Page.Locator("#block-size").SelectOptionAsync(size);
        if (timed)
            await visit.Page.Locator("input[name=timed]").CheckAsync();
        await Start(visit).PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#block-title")).ToBeFocusedAsync();
    }

    // Which letter is right stands in the data, whose order the page has changed.
    private static Task<string> LetterAsync(Visit visit, bool right) =>
        visit.Page.EvaluateAsync<string>(
            """
            async right => {
              const stem = document.querySelector('#block .stem').innerHTML;
              for (let part = 0; ; part++) {
                const all = await (await fetch(`../data/questions/${part}.json`)).json();
                const template = document.createElement('div');
                const found = all.find(one => { template.innerHTML = one.stem; return template.innerHTML === stem; });
                if (!found) continue;
                const inputs = [...document.querySelectorAll('#block input[name=option]')];
                return 'abcdefghij'[inputs.findIndex(input => found.options[+input.value].right === right)];
              }
            }
            """,
            right
        );

    [Fact]
    public async Task A_block_is_done_by_keyboard_and_the_wrong_ones_are_looked_at_again()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        for (var i = 0; i < 5; i++)
        {
            await visit.Page.Keyboard.PressAsync(await LetterAsync(visit, right: i > 1));
            await visit.Page.Keyboard.PressAsync("3");
            await Assertions.Expect(visit.Page.Locator(".block-verdict")).ToBeFocusedAsync();
            if (i == 0)
                Assert.Empty((await visit.Page.RunAxe()).Violations);
            await visit.Page.Locator("[data-next]").PressAsync("Enter");
        }
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "3 of 5 correct" })).ToBeFocusedAsync();
        Assert.Equal(2, await visit.Page.Locator(".again").CountAsync());
        Assert.Empty((await visit.Page.RunAxe()).Violations);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask these again" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#block-title")).ToHaveTextAsync("Question 1 of 2");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Answers_outlive_the_page_and_narrow_the_next_block()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        await visit.Page.Keyboard.PressAsync(await LetterAsync(visit, right: false));
        await visit.Page.Keyboard.PressAsync("1");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#performance table").First).ToContainTextAsync("Guess");
        await visit.Page.Locator("input[name=which][value=wrong]").CheckAsync();
        await Assertions.Expect(Start(visit)).ToHaveTextAsync("Start with 1 question");
        await visit.Page.Locator("#performance").WaitForAsync();
        Assert.Empty((await visit.Page.RunAxe()).Violations);
    }

    [Fact]
    public async Task A_block_on_time_tells_all_at_the_end_and_ends_when_the_time_is_up()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit, timed: true);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("Time left: 7:30");
        await visit.Page.Keyboard.PressAsync(await LetterAsync(visit, right: true));
        await visit.Page.Keyboard.PressAsync("2");
        await Assertions.Expect(visit.Page.Locator("#block-title")).ToHaveTextAsync("Question 2 of 5");
        Assert.Equal(0, await visit.Page.Locator(".block-verdict").CountAsync());
        await visit.Page.EvaluateAsync("localStorage.setItem('test-clock', Date.UTC(2026, 10, 23, 9, 7, 31))");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "The time is up. 1 of 5 correct" })).ToBeFocusedAsync();
        Assert.Equal(4, await visit.Page.GetByText("Not answered.").CountAsync());
    }

    [Fact]
    public async Task A_topic_narrows_what_is_asked_and_a_certainty_without_an_option_is_none()
    {
        await using var visit = await OpenAsync(390);
        await visit.Page.Locator("#block-size").SelectOptionAsync("40");
        await Assertions.Expect(Start(visit)).ToHaveTextAsync("Start with 40 questions");
        await visit.Page.GetByText("Diagnosis", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByLabel("sarcoidosis", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(Start(visit)).Not.ToHaveTextAsync("Start with 40 questions");
        Assert.Empty((await visit.Page.RunAxe()).Violations);
        await Start(visit).ClickAsync();
        await visit.Page.Keyboard.PressAsync("1");
        await Assertions.Expect(visit.Page.GetByText("Choose an option first.")).ToBeVisibleAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Answers_go_to_the_file_of_progress_and_come_back()
    {
        await using var visit = await OpenAsync();
        await BeginAsync(visit);
        await visit.Page.Keyboard.PressAsync(await LetterAsync(visit, right: true));
        await visit.Page.Keyboard.PressAsync("3");
        await visit.Page.GotoAsync(new Uri(new Uri(visit.Page.Url), "../study/").ToString());
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("[data-export]").ClickAsync());
        var path = await download.PathAsync();
        Assert.Contains("\"sure\": 2", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await visit.Page.EvaluateAsync("localStorage.clear()");
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#progress input[type=file]").SetInputFilesAsync(path);
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToContainTextAsync("loaded");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#performance")).ToContainTextAsync("Sure");
    }
}
