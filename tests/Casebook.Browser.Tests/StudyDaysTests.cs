using Casebook.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>What a session asks and what it leaves for another day, by a clock that the test sets.</summary>
public sealed class StudyDaysTests(SiteFixture fixture)
{
    private const string Clock = "window.__casebookNow = () => +(localStorage.getItem('test-clock') || Date.UTC(2026, 10, 23, 9));";

    private static Task<string> SourceAsync(Visit visit) => visit.Page.Locator(".back .meta a").InnerTextAsync();

    private static async Task<List<string>> LearnAsync(Visit visit, int cards)
    {
        var sources = new List<string>();
        for (var i = 0; i < cards; i++)
        {
            await visit.Page.Keyboard.PressAsync("Space");
            await Assertions.Expect(visit.Page.Locator(".back")).ToBeFocusedAsync();
            sources.Add(await SourceAsync(visit));
            await visit.Page.Keyboard.PressAsync("4");
        }
        return sources;
    }

    [Fact]
    public async Task New_cards_of_one_page_come_on_different_days()
    {
        await using var visit = await fixture.OpenAsync("study/#all", 1280, initScript: Clock);
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
        var first = await LearnAsync(visit, 20);
        Assert.Equal(20, first.Distinct().Count());
        Assert.True(first.Count >= 16);

        await visit.Page.EvaluateAsync(
            $"localStorage.setItem('test-clock', {new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()})"
        );
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
        var second = await LearnAsync(visit, 10);
        Assert.Equal(10, second.Distinct().Count());
        Assert.NotEmpty(second.Intersect(first));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_question_is_answered_by_choosing_on_a_phone_and_the_answer_is_in_view()
    {
        await using var visit = await fixture.OpenAsync("study/#all", 390, initScript: Clock);
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
        while (await visit.Page.Locator(".choose").CountAsync() == 0)
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Put this card away" }).ClickAsync();
        await visit.Page.Locator(".choose [data-right=false]").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".back")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".back .answer")).ToHaveTextAsync("Not correct.");
        await Assertions.Expect(visit.Page.Locator(".choose .right")).ToContainTextAsync("correct");
        await Assertions.Expect(visit.Page.Locator("[data-grade='1']")).ToHaveClassAsync("suggested");
        Assert.True(
            await visit.Page.EvaluateAsync<bool>(
                "(() => { var back = document.querySelector('.back').getBoundingClientRect(), "
                    + "bar = document.querySelector('.grade-bar').getBoundingClientRect(); "
                    + "return back.top >= 0 && back.bottom <= bar.top && bar.bottom <= innerHeight + 1 "
                    + "&& getComputedStyle(document.querySelector('.grade-bar')).backgroundColor !== 'rgba(0, 0, 0, 0)'; })()"
            )
        );
        Assert.Empty((await visit.Page.RunAxe()).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
    }

    [Fact]
    public async Task What_was_not_known_is_a_weak_point_and_what_was_put_away_can_be_brought_back()
    {
        await using var visit = await fixture.OpenAsync("study/#all", 1280, initScript: Clock);
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        var weak = await SourceAsync(visit);
        await visit.Page.Keyboard.PressAsync("1");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Put this card away" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "All decks" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-weak-count]")).ToHaveTextAsync("Weak points: 1.");
        await visit.Page.Locator("button[data-weak]").ClickAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        Assert.Equal(weak, await SourceAsync(visit));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "All decks" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bring back the 1 cards you put away" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("button[data-back]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Until_a_date_each_card_comes_once_more_on_the_day_before()
    {
        await using var visit = await fixture.OpenAsync("study/", 1280, initScript: Clock);
        await visit.Page.GetByLabel("Know everything by").FillAsync("2026-11-27");
        await visit.Page.Locator("[data-deck=all] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeFocusedAsync();
        await LearnAsync(visit, 3);

        var due = await visit.Page.EvaluateAsync<long[]>(
            "Object.values(JSON.parse(Object.entries(localStorage).find(([key]) => key.endsWith('study'))[1]).cards).map(card => card.due)"
        );
        Assert.Equal(3, due.Length);
        Assert.All(due, time => Assert.True(time <= new DateTimeOffset(2026, 11, 26, 23, 59, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()));
    }
}
