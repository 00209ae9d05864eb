using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>A case in steps: committed to by keyboard, kept on the device, and silent about its answer.</summary>
public sealed partial class ChallengeTests(SiteFixture fixture)
{
    // The challenge with most steps among those whose questions are answered at the end.
    private string Longest =>
        fixture
            .Site.Pages.Where(page => IsChallenge(page) && fixture.Site.Files.ContainsKey(page + "solution/index.html"))
            .MaxBy(page => Count(page, "<details class=\"onward\""))!;

    private static bool IsChallenge(string page) => ChallengeAddress().IsMatch(page);

    private int Count(string page, string what) => Html(page).Split(what).Length - 1;

    private string Html(string page) => Encoding.UTF8.GetString(fixture.Site.Files[page + "index.html"]);

    private string[] AnswerNames(string page) => WebUtility.HtmlDecode(Names().Match(Html(page + "solution/")).Groups[1].Value).Split('|');

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var i = 0; i < 80; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }
        Assert.Fail($"{selector} is not reached by Tab.");
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task A_whole_challenge_is_done_by_keyboard_alone_and_breaks_no_rule_on_its_way(int width, ColorScheme scheme)
    {
        var names = AnswerNames(Longest);
        var steps = Count(Longest, "<details class=\"onward\"");
        Assert.True(steps >= 4);
        await using var visit = await fixture.OpenAsync("challenge/", width, scheme);
        await TabToAsync(visit, $"a[href*='{Longest.Split('/')[1]}']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("textarea")).ToHaveCountAsync(1);
        for (var step = 0; step < steps; step++)
        {
            await TabToAsync(visit, "textarea");
            await visit.Page.Keyboard.PressAsync("Control+A");
            await visit.Page.Keyboard.TypeAsync(
                step + 1 < steps ? $"made-up guess {step + 1}\nanother" : $"made-up guess\n{names[0].ToUpperInvariant()}"
            );
            await visit.CleanAsync();
            await TabToAsync(visit, ".commit button");
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(step + 1);
            Assert.Equal("H2", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));
            await Assertions.Expect(visit.Page.Locator("h2:focus")).ToBeInViewportAsync();
        }
        await visit.CleanAsync();
        await TabToAsync(visit, "#step-end .action");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#own")).ToBeVisibleAsync();
        Assert.Equal(steps, await visit.Page.Locator(".own-steps > li").CountAsync());
        await Assertions.Expect(visit.Page.Locator(".own-verdict")).ToHaveTextAsync("Your last list includes the diagnosis.");
        await Assertions.Expect(visit.Page.Locator(".principal")).ToHaveTextAsync(names[0]);
        foreach (var part in new[] { "#differential .dx", "#learning-points li", ".onwards .action" })
            await Assertions.Expect(visit.Page.Locator(part).First).ToBeVisibleAsync();
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_was_written_survives_a_reload_is_compared_with_the_authors_list_and_can_be_forgotten()
    {
        await using var visit = await fixture.OpenAsync(Longest, 390);
        var considered = WebUtility.HtmlDecode(Considered().Match(Html(Longest + "solution/")).Groups[1].Value);
        await visit.Page.Locator("textarea").FillAsync(considered);
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(1);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".committed li")).ToHaveTextAsync(considered);
        await Assertions.Expect(visit.Page.Locator("textarea")).ToHaveValueAsync(considered);

        await visit.GoToAsync(Longest + "solution/");
        await Assertions.Expect(visit.Page.Locator(".own-verdict")).ToContainTextAsync("does not include the diagnosis");
        await Assertions.Expect(visit.Page.Locator(".dx .done").First).ToHaveTextAsync("✓ Also on your list");

        var broader = Broader().Match(Html(Longest + "solution/")).Groups[1].Value;
        Assert.NotEmpty(broader);
        await visit.Page.EvaluateAsync(
            "text => { const all = JSON.parse(localStorage.getItem(Object.keys(localStorage).find(key => key.endsWith('challenge')))); "
                + "Object.values(all)[0].push(text); localStorage.setItem(Object.keys(localStorage).find(key => key.endsWith('challenge')), "
                + "JSON.stringify(all)); }",
            broader
        );
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".own-verdict")).ToHaveTextAsync($"Your last list includes a broader diagnosis: {broader}.");

        await visit.GoToAsync(Longest);
        await visit.Page.EvaluateAsync("document.querySelector('.again').click()");
        await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("textarea")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Without_scripts_the_steps_unfold_one_by_one_to_the_answer()
    {
        await using var visit = await fixture.OpenAsync(Longest, 390, withScripts: false);
        var steps = Count(Longest, "<details class=\"onward\"");
        await Assertions.Expect(visit.Page.Locator("#step-2")).ToBeHiddenAsync();
        for (var step = 0; step < steps; step++)
            await visit.Page.Locator(".onward > summary").Nth(step).ClickAsync();
        await visit.Page.Locator("#step-end .action").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".principal")).ToHaveTextAsync(AnswerNames(Longest)[0]);
        await Assertions.Expect(visit.Page.Locator("#own")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Nothing_that_a_challenge_fetches_says_the_diagnosis_or_a_synonym()
    {
        foreach (var page in fixture.Site.Pages.Where(page => IsChallenge(page) && fixture.Site.Files.ContainsKey(page + "solution/index.html")))
        {
            var names = AnswerNames(page);
            var served = new List<string>();
            await using var visit = await fixture.OpenAsync("challenge/", 390);
            visit.Page.Response += (_, response) => served.Add(response.Url[fixture.AddressOf("").Length..]);
            await visit.GoToAsync(page);
            for (var guard = 0; guard < 20 && await visit.Page.Locator("textarea").CountAsync() > 0; guard++)
                await visit.Page.Locator(".commit button").ClickAsync();
            Assert.True(served.Count >= 3);
            foreach (var path in served)
            {
                var body = fixture.Site.Files[path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path];
                Assert.Empty(Found(path + "\n" + Encoding.UTF8.GetString(body), names).Select(name => $"{name} in {path}"));
            }
            Assert.Empty(Found(await visit.Page.EvaluateAsync<string>("document.title + ' ' + document.body.innerText"), names));
        }
    }

    [Fact]
    public void The_search_for_names_can_find_one() =>
        Assert.Equal(["systemic sclerosis"], Found("<p>a Systemic\nsclerosis.", ["systemic sclerosis", "gout"]));

    private static IEnumerable<string> Found(string text, IEnumerable<string> names)
    {
        var folded = $" {NotWord().Replace(text, " ")} ";
        return names.Where(name =>
            folded.Contains($" {NotWord().Replace(name, " ")} ", name.Length <= 4 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
        );
    }

    [GeneratedRegex("^challenge/[0-9a-f]{12}/$")]
    private static partial Regex ChallengeAddress();

    [GeneratedRegex("data-names=\"([^\"]*)\"")]
    private static partial Regex Names();

    [GeneratedRegex("data-broader=\"([^|\"]*)")]
    private static partial Regex Broader();

    [GeneratedRegex("class=\"dx\">\\s*<div><h3>(?:<a[^>]*>)?([^<]*)<")]
    private static partial Regex Considered();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWord();
}
