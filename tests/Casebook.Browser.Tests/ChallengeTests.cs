using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>A case in steps: decided by keyboard, kept on the device, and silent about its answer.</summary>
public sealed partial class ChallengeTests(SiteFixture fixture)
{
    // The challenge with most steps among those whose questions are answered at the end.
    private string Longest =>
        fixture
            .Site.Pages.Where(page => IsChallenge(page) && fixture.Site.Files.ContainsKey(page + "solution/index.html"))
            .MaxBy(page => Count(page, "<details class=\"onward\""))!;

    private static bool IsChallenge(string page) => ChallengeAddress().IsMatch(page);

    private int Count(string page, string what) => Html(page).Split(what).Length - 1;

    private string Html(string page) => Encoding.UTF8.GetString(fixture.Site.Html(page));

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

    // What is chosen at the decision that is open: the first options of a choice, or a list of diagnoses.
    private static async Task DecideByKeyboardAsync(Visit visit, string diagnosis)
    {
        await TabToAsync(visit, ".commit input");
        if (await visit.Page.EvaluateAsync<bool>("document.activeElement.type === 'checkbox'"))
            await visit.Page.Keyboard.PressAsync("Space");
        else
        {
            await visit.Page.Keyboard.PressAsync("Control+A");
            await visit.Page.Keyboard.TypeAsync("made-up guess");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Control+A");
            await visit.Page.Keyboard.TypeAsync(diagnosis);
        }
        await visit.CleanAsync();
        await TabToAsync(visit, ".commit > button");
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task A_whole_case_unfolds_by_keyboard_alone_and_breaks_no_rule_on_its_way(int width, ColorScheme scheme)
    {
        var names = AnswerNames(Longest);
        var steps = Count(Longest, "<details class=\"onward\"");
        Assert.True(steps >= 4);
        await using var visit = await fixture.OpenAsync("challenge/", width, scheme);
        await TabToAsync(visit, $"a[href*='{Longest.Split('/')[1]}']");
        await visit.Page.Keyboard.PressAsync("Enter");
        for (var step = 0; step < steps; step++)
        {
            await Assertions.Expect(visit.Page.Locator(".commit")).ToHaveCountAsync(1);
            if (await visit.Page.Locator(".commit input").CountAsync() > 0)
                await DecideByKeyboardAsync(visit, names[0].ToUpperInvariant());
            else
            {
                await TabToAsync(visit, ".commit > button");
                await visit.Page.Keyboard.PressAsync("Enter");
            }
            await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(step + 1);
            Assert.Matches("^H[23]$", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));
            await Assertions.Expect(visit.Page.Locator("h2:focus, h3:focus")).ToBeInViewportAsync();
        }
        await visit.CleanAsync();
        await TabToAsync(visit, "#step-end .action");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".own-score")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".own-verdict")).ToHaveTextAsync("Your last list includes the diagnosis.");
        await Assertions.Expect(visit.Page.Locator(".points").First).ToContainTextAsync("points");
        Assert.Equal(await visit.Page.Locator(".path-steps > li").CountAsync(), await visit.Page.Locator(".yours").CountAsync());
        // At the second place: one point less than the five of the first.
        await Assertions.Expect(visit.Page.Locator(".points", new() { HasTextString = "place 2" }).First).ToContainTextAsync("4 of 5 points");
        await Assertions.Expect(visit.Page.Locator(".principal")).ToHaveTextAsync(names[0]);
        foreach (var part in new[] { "#differential .dx", "#learning-points li", ".onwards .action" })
            await Assertions.Expect(visit.Page.Locator(part).First).ToBeVisibleAsync();
        await visit.CleanAsync();
        await visit.GoToAsync("challenge/");
        await Assertions.Expect(visit.Page.Locator($"[data-key='{Longest}'] .done")).ToHaveTextAsync("✓ Done");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_is_known_fills_beside_the_text_and_in_a_sheet_on_a_phone()
    {
        await using var visit = await fixture.OpenAsync(Longest, 1280);
        var known = visit.Page.Locator(".known-list li");
        var before = await known.CountAsync();
        await RankAsync(visit, "made-up guess");
        await visit.UntilAsync($"document.querySelectorAll('.known-list li').length > {before}");
        await Assertions.Expect(visit.Page.Locator("#known")).ToBeVisibleAsync();
        await visit.Page.SetViewportSizeAsync(390, 800);
        await Assertions.Expect(visit.Page.Locator("#known")).ToBeHiddenAsync();
        await visit.Page.Locator(".known-open").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".known-sheet")).ToBeVisibleAsync();
        await visit.CleanAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".known-sheet")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Lines_of_a_list_are_fields_of_their_own_and_move_up()
    {
        await using var visit = await fixture.OpenAsync(Longest, 390);
        await visit.Page.Locator(".ranks input").First.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("tuberculosis");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync("interstitial lung disease");
        await Assertions.Expect(visit.Page.Locator(".ranks input").Nth(0)).ToHaveValueAsync("tuberculosis");
        await Assertions.Expect(visit.Page.Locator(".ranks input").Nth(1)).ToHaveValueAsync("interstitial lung disease");
        await visit.UntilAsync("document.querySelectorAll('#diagnoses option').length > 30");
        await visit.Page.GetByLabel("Move diagnosis 2 up").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".ranks input").Nth(0)).ToHaveValueAsync("interstitial lung disease");
        await visit.Page.Locator(".commit > button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".committed li")).ToHaveTextAsync(["interstitial lung disease", "tuberculosis"]);
    }

    [Fact]
    public async Task Nothing_chosen_is_no_decision_and_more_than_three_are_too_many()
    {
        await using var visit = await fixture.OpenAsync(Longest, 390);
        await visit.Page.Locator(".commit > button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".commit [role=alert]")).ToContainTextAsync("Choose something first");
        await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(0);
        for (var guard = 0; guard < 9 && await visit.Page.Locator(".boxes input").CountAsync() == 0; guard++)
            await RankAsync(visit, "made-up guess");
        for (var box = 0; box < 4; box++)
            await visit.Page.Locator(".boxes input").Nth(box).ClickAsync();
        Assert.Equal(3, await visit.Page.Locator(".boxes input:checked").CountAsync());
        await Assertions.Expect(visit.Page.Locator(".commit [role=alert]")).ToContainTextAsync("No more than 3");
    }

    [Fact]
    public async Task What_was_decided_survives_a_reload_is_compared_with_the_authors_list_and_can_be_forgotten()
    {
        await using var visit = await fixture.OpenAsync(Longest, 390);
        var considered = WebUtility.HtmlDecode(Considered().Match(Html(Longest + "solution/")).Groups[1].Value);
        await RankAsync(visit, considered);
        await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(1);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".committed li").First).ToHaveTextAsync(considered);

        await visit.GoToAsync("challenge/");
        await Assertions.Expect(visit.Page.Locator($"[data-key='{Longest}'] .meta")).ToContainTextAsync("Begun");
        await visit.GoToAsync(Longest + "solution/");
        await Assertions.Expect(visit.Page.Locator(".own-verdict")).ToContainTextAsync("does not include the diagnosis");
        await Assertions.Expect(visit.Page.Locator(".dx .done").First).ToHaveTextAsync("✓ Also on your list");

        var broader = Broader().Match(Html(Longest + "solution/")).Groups[1].Value;
        Assert.NotEmpty(broader);
        await visit.Page.EvaluateAsync(
            "text => { const key = Object.keys(localStorage).find(key => key.endsWith('challenge')), all = JSON.parse(localStorage.getItem(key)); "
                + "Object.values(all)[0].path[0].picks = [text]; localStorage.setItem(key, JSON.stringify(all)); }",
            broader
        );
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".own-verdict")).ToHaveTextAsync($"Your last list includes a broader diagnosis: {broader}.");
        await Assertions.Expect(visit.Page.Locator(".own-score")).ToHaveTextAsync("Your path: 2 of 5 points.");

        await visit.GoToAsync(Longest);
        await visit.Page.EvaluateAsync("document.querySelector('.again').click()");
        await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".ranks input").First).ToHaveValueAsync("");
    }

    private static async Task RankAsync(Visit visit, string diagnosis)
    {
        var done = await visit.Page.Locator(".committed").CountAsync();
        if (await visit.Page.Locator(".ranks input").CountAsync() > 0)
            await visit.Page.Locator(".ranks input").First.FillAsync(diagnosis);
        else if (await visit.Page.Locator(".boxes input").CountAsync() > 0)
            await visit.Page.Locator(".boxes input").First.CheckAsync();
        await visit.Page.Locator(".commit > button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".committed")).ToHaveCountAsync(done + 1);
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
        await Assertions.Expect(visit.Page.Locator(".theirs").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".own-score")).ToBeHiddenAsync();
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
            for (var guard = 0; guard < 20 && await visit.Page.Locator(".commit").CountAsync() > 0; guard++)
                await RankAsync(visit, "made-up guess");
            Assert.True(served.Count >= 3);
            // The names that complete a list are one file for every challenge.
            foreach (var path in served.Where(path => path != "challenge/diagnoses.json"))
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
