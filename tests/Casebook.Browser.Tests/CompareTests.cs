using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>Cases side by side.</summary>
public sealed partial class CompareTests(SiteFixture fixture)
{
    private const string Three = "compare/?cases=dcssc-calcinosis-universalis,lcssc-calcinosis-pressure-areas,pseudotumoral-calcinosis-haemodialysis";
    private const string Four =
        "compare/?cases=dcssc-calcinosis-universalis,dcssc-silica-arc-welding,anti-mda5-rapidly-progressive-ild,"
        + "sle-nephritis-antiphospholipid-hyperparathyroidism";

    private async Task<Visit> OpenAsync(string page, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await fixture.OpenAsync(page, width, scheme);
        await Assertions.Expect(visit.Page.Locator("html")).Not.ToHaveClassAsync(Searching());
        return visit;
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Three_cases_stand_side_by_side_and_break_no_rule(int width, ColorScheme scheme)
    {
        await using var visit = await OpenAsync(Three, width, scheme);
        await Assertions.Expect(visit.Page.Locator("thead th[scope=col]")).ToHaveCountAsync(3);
        await Assertions
            .Expect(visit.Page.Locator("th[scope=rowgroup]"))
            .ToHaveTextAsync(["Patient", "Findings", "Tests", "Timeline", "Treatment and outcome"]);
        var calcinosis = visit.Page.Locator("tbody tr").Filter(new() { Has = visit.Page.Locator("th a[href$='findings/calcinosis/']") });
        await Assertions.Expect(calcinosis.Locator(".verdict")).ToHaveTextAsync("= same");
        await Assertions.Expect(visit.Page.Locator("tr.differ .verdict").First).ToHaveTextAsync("≠ different");
        await visit.CleanAsync();
        Assert.Empty(visit.Troubles);
    }

    // Names that every object of a script has.
    [Theory]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("no-such-case")]
    public async Task A_case_that_is_not_there_is_said(string slug)
    {
        await using var visit = await OpenAsync($"compare/?cases={slug}", 1280);
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToHaveTextAsync($"Not found, or not published yet: {slug}.");
        Assert.DoesNotContain(visit.Troubles, trouble => trouble.StartsWith("script:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_phone_each_entry_says_of_which_case_it_is()
    {
        await using var visit = await OpenAsync(Three, 390);
        Assert.Equal(
            ["\"A\"", "\"B\"", "\"C\""],
            await visit.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.side-by-side tbody tr:not(.group)')][0].querySelectorAll('td').values().map(td => "
                    + "getComputedStyle(td, '::before').content).toArray()"
            )
        );
    }

    [Fact]
    public async Task What_is_alike_can_be_hidden()
    {
        await using var visit = await OpenAsync(Three, 1280);
        await Assertions.Expect(visit.Page.Locator("tr.alike").First).ToBeVisibleAsync();
        await visit.Page.GetByLabel("Hide what is the same").CheckAsync();
        await Assertions.Expect(visit.Page.Locator("tr.alike").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("tr.differ").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_case_is_found_by_name_added_and_taken_away_by_keyboard(int width)
    {
        await using var visit = await OpenAsync("compare/?cases=sarcoidosis-mimicking-metastasis", width);
        await Assertions.Expect(visit.Page.Locator("table")).ToHaveCountAsync(0);
        var box = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Add a case" });
        await box.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("igg4");
        await Assertions.Expect(visit.Page.Locator("main [role=option]").First).ToContainTextAsync("IgG4-related disease");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.CleanAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("thead th[scope=col]")).ToHaveCountAsync(2);
        Assert.EndsWith("?cases=sarcoidosis-mimicking-metastasis,igg4-related-lacrimal-salivary", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToHaveTextAsync("2 cases side by side.");

        await visit.Page.Locator("[data-focus='remove-sarcoidosis-mimicking-metastasis']").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("[data-compared] > li")).ToHaveCountAsync(1);
        Assert.EndsWith("?cases=igg4-related-lacrimal-salivary", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement !== document.body"));
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("thead th[scope=col]")).ToHaveCountAsync(2);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Without_a_choice_the_newest_cases_are_offered_and_four_are_the_most()
    {
        await using var visit = await OpenAsync("compare/", 1280);
        for (var i = 0; i < 4; i++)
        {
            if (i >= 2)
                await visit.Page.EvaluateAsync("document.querySelector('[data-suggested] details').open = true");
            await visit.Page.Locator("[data-suggested] button").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("[data-compared] > li")).ToHaveCountAsync(i + 1);
        }
        await Assertions.Expect(visit.Page.Locator("[data-add]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("[data-suggested] button")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("thead th[scope=col]")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_said_and_left_out()
    {
        await using var visit = await OpenAsync("compare/?cases=no-such-case,igg4-related-lacrimal-salivary", 1280);
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToHaveTextAsync("Not found, or not published yet: no-such-case.");
        await Assertions.Expect(visit.Page.Locator("[data-compared] > li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_case_leads_here_with_itself_and_a_related_one()
    {
        await using var visit = await OpenAsync("cases/dcssc-calcinosis-universalis/", 1280);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Compare with this case" }).First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("thead th[scope=col]")).ToHaveCountAsync(2);
        await Assertions
            .Expect(visit.Page.Locator("thead th[scope=col] a").First)
            .ToHaveAttributeAsync("href", new Regex("/dcssc-calcinosis-universalis/$"));
    }

    [Theory]
    [InlineData(Three)]
    [InlineData(Four)]
    public async Task It_prints_on_one_sheet_across(string page)
    {
        await using var visit = await OpenAsync(page, 1280);
        var paper = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(PdfPage().Matches(paper));
        var box = PdfBox().Match(paper);
        Assert.True(
            double.Parse(box.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
                > double.Parse(box.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture),
            "the sheet lies across"
        );
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("document.querySelector('main').style.fontSize"));
    }

    [Fact]
    public async Task Without_scripts_it_says_what_it_needs_and_leads_to_the_lists()
    {
        await using var visit = await fixture.OpenAsync("compare/", 390, withScripts: false);
        await Assertions.Expect(visit.Page.GetByText("Comparing needs JavaScript.", new() { Exact = false })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#lists .more a[href$='diagnoses/']")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".choice")).ToBeHiddenAsync();
    }

    [GeneratedRegex("searching")]
    private static partial Regex Searching();

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)")]
    private static partial Regex PdfBox();
}
