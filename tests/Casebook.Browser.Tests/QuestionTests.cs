using System.Globalization;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Questions: an order of each student's own, answered by letter, with feedback at once, a score and another try.</summary>
public sealed class QuestionTests(SiteFixture fixture)
{
    private const string Options =
        "Array.from(document.querySelectorAll('.question')).map(q => Array.from(q.querySelectorAll('.option summary "
        + "span:last-child')).map(o => o.textContent).join('|')).join('\\n')";

    // The case with most questions.
    private string Page =>
        fixture.Site.Cases.MaxBy(page =>
            System.Text.Encoding.UTF8.GetString(fixture.Site.Html(page)).Split("class=\"question\"").Length
        )!;

    private Task<Visit> OpenAsync(int seed, int width = 390, ColorScheme scheme = ColorScheme.Light) =>
        fixture.OpenAsync(
            Page,
            width,
            scheme,
            initScript: string.Create(CultureInfo.InvariantCulture, $"localStorage.setItem('casebook:{SiteServer.BasePath}seed', '{seed}')")
        );

    [Fact]
    public async Task Options_stand_in_an_order_that_stays_for_a_student_and_differs_between_two()
    {
        await using var one = await OpenAsync(1);
        var order = await one.Page.EvaluateAsync<string>(Options);
        await one.Page.ReloadAsync();
        Assert.Equal(order, await one.Page.EvaluateAsync<string>(Options));
        await using var other = await OpenAsync(2);
        var otherOrder = await other.Page.EvaluateAsync<string>(Options);
        Assert.NotEqual(order, otherOrder);
        Assert.Equal(order.Split('|', '\n').Order(), otherOrder.Split('|', '\n').Order());
        Assert.Equal("ABC", string.Concat((await one.Page.Locator("#q1 .letter").AllInnerTextsAsync()).Take(3)));
    }

    [Fact]
    public async Task Without_scripts_every_option_opens_to_its_reason()
    {
        await using var visit = await fixture.OpenAsync(Page, 390, withScripts: false);
        var options = await visit.Page.Locator(".question .option").AllAsync();
        Assert.True(options.Count >= 6);
        foreach (var option in options)
        {
            await option.Locator("summary").ClickAsync();
            await Assertions.Expect(option.Locator(".why")).ToBeVisibleAsync();
            Assert.NotEmpty((await option.Locator(".why").InnerTextAsync()).Trim());
        }
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Questions_are_answered_by_letter_counted_and_tried_again(int width, ColorScheme scheme)
    {
        await using var visit = await OpenAsync(7, width, scheme);
        var count = await visit.Page.Locator(".question").CountAsync();
        Assert.True(count >= 2);
        // The first answer is wrong on purpose, the others are right; a second thought does not change the score.
        for (var n = 0; n < count; n++)
        {
            var question = visit.Page.Locator(".question").Nth(n);
            await question.Locator("summary").First.FocusAsync();
            var right = await question.EvaluateAsync<int>("q => Array.from(q.querySelectorAll('.option')).findIndex(o => o.querySelector('.right'))");
            var chosen = n == 0 ? (right + 1) % 2 : right;
            await visit.Page.Keyboard.PressAsync(((char)('a' + chosen)).ToString());
            var option = question.Locator(".option").Nth(chosen);
            await Assertions.Expect(option.Locator(".why")).ToBeVisibleAsync();
            await Assertions.Expect(option.Locator(".why strong")).ToContainTextAsync(n == 0 ? "Not the best answer." : "Correct.");
            Assert.True((await option.Locator(".why").InnerTextAsync()).Trim().Length > 30, "the reason is told, not only whether it is right");
            await Assertions.Expect(option.Locator("summary")).ToBeFocusedAsync();
        }
        var status = visit.Page.Locator(".score [role=status]");
        await Assertions.Expect(status).ToHaveTextAsync($"{count - 1} of {count} correct at the first try.");
        await visit.CleanAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".option[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".score")).ToBeHiddenAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement === document.querySelector('.question summary')"));
        await visit.Page.Keyboard.PressAsync("A");
        await Assertions.Expect(status).ToContainTextAsync($"of {count} correct at the first try. {count - 1} not answered yet.");
        Assert.Empty(visit.Troubles);
    }
}
