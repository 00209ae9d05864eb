using System.Text;
using Casebook.Browser.Tests.Hosting;
using Casebook.Files;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests;

/// <summary>What a browser keeps of a casebook for where there is no network, below a base path, and what it gives up again.</summary>
public sealed class OfflineTests(SiteFixture fixture)
{
    private const string First = "cases/made-up-one/";
    private const string Second = "cases/made-up-two/";
    private const string Copy = ".kept-copy";

    /// <summary>A made-up casebook: two cases, of which a collection holds the first.</summary>
    private static RepositorySite Made(string firstText = "He has a made-up rash.", string secondSettings = "", string settings = "")
    {
        var tree = new MemoryFileTree()
            .Add("site.config.yml", "title: Made-up casebook\n" + settings)
            .Add(
                "content/terms/t.yml",
                "- {name: madeupitis, kind: diagnosis, definition: A made-up disease.}\n- {name: made-up rash, kind: finding}\n"
            )
            .Add("content/cases/made-up-one.md", Case("A made-up first case", firstText, ""))
            .Add("content/cases/made-up-two.md", Case("A made-up second case", "She has a made-up cough.", secondSettings))
            .Add("content/collections/path.md", "---\ntitle: A made-up path\ncases: [made-up-one]\n---\nWords.\n");
        return RepositorySite.Render(tree);
    }

    private static string Case(string title, string text, string settings) =>
        $"""
            ---
            title: {title}
            challenge: A person with a made-up complaint
            diagnosis: madeupitis
            consent: obtained
            findings: [made-up rash]
            learning_points: ["A made-up rash belongs to madeupitis."]
            {settings}
            ---
            ## Presentation

            {text}

            ## Discussion

            It is madeupitis.
            """;

    private Task<Visit> OpenAsync(SiteServer server, string page = First, int width = 390) =>
        fixture.OpenAsync(page, width, server: server, keeps: true);

    private static string InState(string condition) =>
        $$"""
            (async () => {
              const place = await caches.open("casebook {{SiteServer.BasePath}} state"), front = document.querySelector(".wordmark");
              const kept = front && await place.match(front.href + "offline/state");
              if (!kept) return false;
              const state = await kept.json();
              return {{condition}};
            })()
            """;

    private static Task KeptAsync(Visit visit) => visit.UntilAsync(InState("!!state.version && !!state.sets.core"));

    private static string VersionOf(RepositorySite site) =>
        System.Text.Json.JsonDocument.Parse(site.Files["offline/sets.json"]).RootElement.GetProperty("version").GetString()!;

    private static async Task UpdatedAsync(Visit visit, RepositorySite site)
    {
        await visit.GoToAsync("offline/");
        await visit.UntilAsync(InState($"state.version === '{VersionOf(site)}'"));
    }

    [Fact]
    public async Task After_one_visit_the_page_the_search_and_the_cards_are_there_without_a_network()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server);
        await KeptAsync(visit);
        server.IsDown = true;

        await visit.GoToAsync(First);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("He has a made-up rash.");
        await Assertions
            .Expect(visit.Page.Locator(Copy))
            .ToContainTextAsync(DateTime.Now.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("flex", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).display"));
        await visit.CleanAsync();

        await visit.GoToAsync("search/?q=rash");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option, new() { Name = "A made-up first case" })).ToBeVisibleAsync();

        await visit.GoToAsync("study/#all");
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_a_network_a_page_is_never_the_copy()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server);
        await KeptAsync(visit);
        server.Site = Made("He has a newer rash.");
        await visit.GoToAsync(First);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("He has a newer rash.");
        await Assertions.Expect(visit.Page.Locator(Copy)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_that_was_not_kept_says_so()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server);
        await KeptAsync(visit);
        server.IsDown = true;
        await visit.GoToAsync(Second);
        await Assertions.Expect(visit.Page.Locator("[data-said]")).ToHaveTextAsync("There is no network, and that page is not on this device.");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "A made-up first case" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_newer_site_takes_the_place_of_the_copies_and_leaves_progress_alone()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server, "study/#all");
        await visit.Page.Locator(".front").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("4");
        await KeptAsync(visit);
        var key = $"'casebook:{SiteServer.BasePath}study'";
        var learnt = await visit.Page.EvaluateAsync<string>($"localStorage.getItem({key})");
        Assert.NotNull(learnt);

        server.Site = Made("He has a newer rash.");
        await visit.GoToAsync(First);
        await UpdatedAsync(visit, server.Site);
        Assert.Equal(learnt, await visit.Page.EvaluateAsync<string>($"localStorage.getItem({key})"));
        server.IsDown = true;
        await visit.GoToAsync(First);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("He has a newer rash.");
        await visit.GoToAsync("study/#all");
        await Assertions.Expect(visit.Page.Locator("#session")).ToBeVisibleAsync();
        Assert.Equal(learnt, await visit.Page.EvaluateAsync<string>($"localStorage.getItem({key})"));
    }

    [Fact]
    public async Task A_collection_is_taken_with_its_size_told_before_and_given_up_again()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server, "collections/path/");
        await KeptAsync(visit);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Take with you" }).First.ClickAsync();
        var row = visit.Page.Locator("[data-set='collections/path']");
        await Assertions.Expect(row.Locator(".meta")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9.,]+ [kM]B$"));
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(row.Locator(".meta")).ToContainTextAsync("On this device since");
        await visit.CleanAsync();

        server.IsDown = true;
        await visit.GoToAsync(First);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("He has a made-up rash.");
        await visit.GoToAsync(new Uri(await ChallengeOf(visit)).AbsolutePath[SiteServer.BasePath.Length..]);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("He has a made-up rash.");
        await visit.GoToAsync("study/#path");
        await Assertions.Expect(visit.Page.Locator(".front")).ToBeVisibleAsync();
        await visit.GoToAsync(Second);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("missing="));

        server.IsDown = false;
        await visit.GoToAsync("offline/");
        await row.GetByRole(AriaRole.Button, new() { Name = "Remove: A made-up path" }).ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Button)).ToHaveAccessibleNameAsync("Take with you: A made-up path");
        Assert.False(await visit.Page.EvaluateAsync<bool>($"caches.has('casebook {SiteServer.BasePath} collections/path')"));
    }

    [Fact]
    public async Task What_is_held_back_again_leaves_the_device_and_is_in_no_list()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server, Second);
        await KeptAsync(visit);
        await visit.GoToAsync("offline/");
        var row = visit.Page.Locator("[data-set='all']");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(row.Locator(".meta")).ToContainTextAsync("On this device since");
        Assert.NotEmpty(await KeptWithAsync(visit, "A made-up second case"));

        server.Site = Made(secondSettings: "answers_after: 2100-01-01");
        Assert.DoesNotContain(server.Site.Files, file =>
            file.Key.StartsWith("offline/", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Value).Contains(Second, StringComparison.Ordinal)
        );
        await UpdatedAsync(visit, server.Site);
        Assert.Empty(await KeptWithAsync(visit, "A made-up second case"));
        server.IsDown = true;
        await visit.GoToAsync(Second);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("missing="));
    }

    [Fact]
    public async Task A_page_that_left_the_site_leaves_the_device_when_it_is_asked_for()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server, Second);
        await KeptAsync(visit);
        server.Site = Made(secondSettings: "draft: true");
        await visit.GoToAsync(Second);
        server.IsDown = true;
        await visit.GoToAsync(Second);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("missing="));
    }

    [Fact]
    public async Task A_site_that_no_longer_offers_it_frees_the_device()
    {
        await using var server = await SiteServer.StartAsync(Made());
        await using var visit = await OpenAsync(server);
        await KeptAsync(visit);
        server.Site = Made(settings: "leave_out: [offline]\n");
        await visit.GoToAsync(First);
        await visit.UntilAsync("(async () => !(await caches.keys()).length && !(await navigator.serviceWorker.getRegistrations()).length)()");
    }

    private static Task<string> ChallengeOf(Visit visit) =>
        visit.Page.EvaluateAsync<string>("[...document.querySelectorAll('a')].find(a => /challenge\\/[0-9a-f]{12}\\/$/.test(a.href)).href");

    private static Task<string[]> KeptWithAsync(Visit visit, string text) =>
        visit.Page.EvaluateAsync<string[]>(
            """
            async text => {
              const found = [];
              for (const name of await caches.keys()) {
                const place = await caches.open(name);
                for (const key of await place.keys()) if ((await (await place.match(key)).text()).includes(text)) found.push(name + ": " + key.url);
              }
              return found;
            }
            """,
            text
        );
}
