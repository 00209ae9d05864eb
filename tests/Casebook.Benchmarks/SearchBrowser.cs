using System.Text.Json;
using Microsoft.Playwright;

namespace Casebook.Benchmarks;

/// <summary>A fresh browser window on the search page of a site.</summary>
internal sealed class SearchBrowser : IAsyncDisposable
{
    private const int Settled = 700;
    private const int BetweenKeys = 130;

    // From the event of a key to the frame after the one in which the list is drawn.
    private const string Watch = """
        () => {
          let since = 0;
          window.times = [];
          document.querySelector('#q').addEventListener('input', () => { since = performance.now(); }, true);
          new MutationObserver(() => {
            const began = since;
            if (began) requestAnimationFrame(() => setTimeout(() => { window.times.push(performance.now() - began); if (since === began) since = 0; }));
          }).observe(document.querySelector('.found'), { childList: true });
        }
        """;

    private const string Ours = """
        async query => {
          window.asked = window.asked || new CasebookSearch.Index((path, version) => fetch(path + '.json' + (version ? '?v=' + version : '')).then(r => r.json()));
          const result = await window.asked.search(query), found = [];
          for (const group of result.groups) for (const doc of group.docs.slice(0, 10)) found.push((await window.asked.describe(doc)).url);
          return found.slice(0, 10);
        }
        """;

    private const string Pagefind = """
        async query => {
          window.pagefind = window.pagefind || await import(new URL('pagefind/pagefind.js', document.baseURI.replace(/search\/.*$/, '')));
          const answer = await window.pagefind.search(query), found = await Promise.all(answer.results.slice(0, 10).map(r => r.data()));
          return found.map(f => f.url.replace(/^.*?\/casebook\//, '').replace(/^\//, ''));
        }
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly ICDPSession _tools;
    private readonly SiteHost _host;

    private SearchBrowser(IPlaywright playwright, IBrowser browser, IPage page, ICDPSession tools, SiteHost host) =>
        (_playwright, _browser, _page, _tools, _host) = (playwright, browser, page, tools, host);

    public static async Task<SearchBrowser> OpenAsync(SiteHost host)
    {
        var playwright = await Playwright.CreateAsync();
        var path = Environment.GetEnvironmentVariable("CASEBOOK_CHROMIUM") ?? "/usr/bin/chromium";
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] }
        );
        var page = await browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        page.SetDefaultTimeout(60_000);
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await page.GotoAsync(host.Address + "search/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync(Watch);
        return new SearchBrowser(playwright, browser, page, tools, host);
    }

    /// <summary>Pastes a whole question into the box and waits until all is shown.</summary>
    public async Task PasteAsync(string query)
    {
        await _page.FillAsync("#q", query);
        await SettleAsync();
    }

    // Until nothing more comes: a busy machine takes its time.
    private async Task SettleAsync()
    {
        for (var before = -1L; before != _host.Sent;)
        {
            before = _host.Sent;
            await _page.WaitForTimeoutAsync(Settled);
        }
    }

    /// <summary>Types a question key by key; milliseconds from each key to its list.</summary>
    public async Task<IReadOnlyList<double>> TypeAsync(string query)
    {
        await _page.FillAsync("#q", "");
        await _page.EvaluateAsync("() => { window.times = []; }");
        await _page.Locator("#q").PressSequentiallyAsync(query, new() { Delay = BetweenKeys });
        await SettleAsync();
        return (await _page.EvaluateAsync<JsonElement>("() => window.times")).EnumerateArray().Select(time => time.GetDouble()).ToList();
    }

    /// <summary>Milliseconds of the processor the page has used so far, which other programs on the machine do not lengthen as they do wall
    /// time.</summary>
    public async Task<double> ProcessorAsync() =>
        (await _tools.SendAsync("Performance.getMetrics"))!
            .Value.GetProperty("metrics")
            .EnumerateArray()
            .First(metric => metric.GetProperty("name").GetString() == "TaskDuration")
            .GetProperty("value")
            .GetDouble() * 1000;

    /// <summary>The first ten addresses of our search, or of Pagefind's.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string query, bool pagefind) =>
        await _page.EvaluateAsync<string[]>(pagefind ? Pagefind : Ours, query);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
