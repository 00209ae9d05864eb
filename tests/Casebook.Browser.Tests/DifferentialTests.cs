using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>The diagnoses of the casebook, weighed by what is chosen.</summary>
public sealed partial class DifferentialTests(SiteFixture fixture)
{
    private const string Chosen = "differential/?finding=calcinosis&finding=-fever&test=anti-scl-70";

    private async Task<Visit> OpenAsync(string page, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await fixture.OpenAsync(page, width, scheme);
        await Assertions.Expect(visit.Page.Locator("html")).Not.ToHaveClassAsync(Searching());
        return visit;
    }

    private static ILocator Diagnosis(Visit visit, string key) => visit.Page.Locator($"[data-diagnosis='{key}']");

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_finding_is_found_by_another_name_and_weighs_the_diagnoses(int width)
    {
        await using var visit = await OpenAsync("differential/", width);
        await Assertions
            .Expect(visit.Page.GetByText("This ranks the cases of this casebook and nothing else.", new() { Exact = false }))
            .ToBeVisibleAsync();
        var box = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Add a finding or a test" });
        await box.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("Scl 70");
        await Assertions.Expect(visit.Page.Locator("main [role=option]").First).ToContainTextAsync("anti-Scl-70");
        await visit.CleanAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("?test=anti-scl-70", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToHaveTextAsync("anti-Scl-70 positive added.");
        // Of the five cases of systemic sclerosis three mention it, all positive: (3 + 1) / (3 + 2).
        await Assertions.Expect(visit.Page.Locator(".ranked > li").First.Locator("h3")).ToHaveTextAsync("1. systemic sclerosis");
        await Assertions.Expect(Diagnosis(visit, "systemic-sclerosis")).ToContainTextAsync("Fit 0.80");
        await Assertions.Expect(Diagnosis(visit, "systemic-sclerosis").Locator(".pro li")).ToHaveTextAsync("anti-Scl-70 positive in 3 of 5");

        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "negative" }).CheckAsync();
        Assert.EndsWith("?test=-anti-scl-70", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).Or(Diagnosis(visit, "systemic-sclerosis")).First.WaitForAsync();
        await Assertions.Expect(Diagnosis(visit, "systemic-sclerosis")).ToContainTextAsync("Fit 0.20");
        await Assertions.Expect(Diagnosis(visit, "systemic-sclerosis").Locator(".con li")).ToHaveTextAsync("anti-Scl-70 positive in 3 of 5");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(Diagnosis(visit, "systemic-sclerosis")).ToContainTextAsync("Fit 0.80");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_sum_is_shown_and_its_cases_open()
    {
        await using var visit = await OpenAsync(Chosen, 1280);
        var first = Diagnosis(visit, "systemic-sclerosis");
        await first.Locator("summary").ClickAsync();
        await Assertions.Expect(first.Locator(".sum p")).ToHaveTextAsync(Product());
        await first.Locator(".pro a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-results] > li")).ToHaveCountAsync(2);
        Assert.EndsWith("explore/?dx=systemic-sclerosis&finding=calcinosis", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_ask_next_is_answered_with_a_button_and_not_asked_again()
    {
        await using var visit = await OpenAsync("differential/?finding=raynaud-phenomenon", 1280);
        var question = visit.Page.Locator(".questions-next > li").First;
        var name = await question.Locator("h3").InnerTextAsync();
        await question.Locator("button").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".facts-chosen legend").Filter(new() { HasText = name })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".questions-next h3").GetByText(name, new() { Exact = true })).ToHaveCountAsync(0);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement !== document.body"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Age_and_length_of_illness_are_weighed_too(int width)
    {
        await using var visit = await OpenAsync("differential/?finding=calcinosis", width);
        await Assertions.Expect(visit.Page.GetByText("This casebook has few cases (16), so its figures mean little.")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Ill for" }).SelectOptionAsync("longer");
        Assert.EndsWith("?finding=calcinosis&course=longer", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(Diagnosis(visit, "systemic-sclerosis").Locator(".pro")).ToContainTextAsync("Ill for: over 5 years");
        await visit.CleanAsync();
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Ill for" }).SelectOptionAsync("");
        Assert.EndsWith("?finding=calcinosis", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_tells_two_diagnoses_apart_is_said_with_how_it_counts()
    {
        await using var visit = await OpenAsync("differential/?finding=fever", 1280);
        var apart = visit.Page.Locator("#apart");
        var second = apart.GetByLabel("from");
        await second.FocusAsync();
        await second.SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await Assertions.Expect(apart.Locator(".apart-list > li").First).ToContainTextAsync("times for");
        await Assertions.Expect(second).ToBeFocusedAsync();
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_was_chosen_is_taken_away_again()
    {
        await using var visit = await OpenAsync(Chosen, 1280);
        await Assertions.Expect(visit.Page.Locator(".facts-chosen fieldset")).ToHaveCountAsync(3);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove fever" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".facts-chosen fieldset")).ToHaveCountAsync(2);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove all" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".facts-chosen fieldset")).ToHaveCountAsync(0);
        Assert.EndsWith("/differential/", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".ranked")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".questions-next > li").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task With_a_ranking_the_page_breaks_no_rule(int width, ColorScheme scheme)
    {
        await using var visit = await OpenAsync(Chosen, width, scheme);
        await Assertions.Expect(visit.Page.Locator(".ranked > li").First).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Explore_and_a_term_lead_here_with_what_is_chosen()
    {
        await using var visit = await OpenAsync("explore/?dx=systemic-sclerosis&finding=calcinosis&test=-anti-rnp", 1280);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Which diagnoses fit?" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".facts-chosen fieldset")).ToHaveCountAsync(2);
        await visit.GoToAsync("tests/anti-scl-70/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Which diagnoses fit a positive or abnormal result?" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".ranked > li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_it_says_what_it_is_and_leads_to_the_lists()
    {
        await using var visit = await fixture.OpenAsync("differential/", 390, withScripts: false);
        await Assertions.Expect(visit.Page.GetByText("Ranking needs JavaScript.", new() { Exact = false })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#method")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#lists .more a[href$='tests/']")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".ranking")).ToBeHiddenAsync();
    }

    [GeneratedRegex("searching")]
    private static partial Regex Searching();

    [GeneratedRegex(@"^0\.\d\d × 0\.\d\d × 0\.\d\d = 0\.\d\d$")]
    private static partial Regex Product();
}
