using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests.Hosting;

/// <summary>A browser window on the site, and what went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _site;
    private readonly ConcurrentQueue<string> _troubles = [];

    public Visit(IBrowserContext context, IPage page, string site)
    {
        (_context, Page, _site) = (context, page, site);
        page.Console += (_, message) =>
        {
            // The page for missing pages is answered with 404, which the console always mentions; so it does that a visit keeps no pages.
            if (
                message.Type is "error" or "warning"
                && !message.Text.Contains("status of 404", StringComparison.Ordinal)
                && !message.Text.StartsWith("Service Worker registration blocked by Playwright", StringComparison.Ordinal)
            )
                _troubles.Enqueue($"console: {message.Text}");
        };
        page.PageError += (_, error) => _troubles.Enqueue($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _troubles.Enqueue($"request to {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType != "document")
                _troubles.Enqueue($"{response.Status} for {response.Url}");
        };
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Errors of console and scripts, requests to other hosts, missing files.</summary>
    public IReadOnlyCollection<string> Troubles => _troubles;

    /// <summary>Goes to a page of the site.</summary>
    public Task GoToAsync(string page) => Page.GotoAsync(_site + page, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Returns when a condition holds; the waiting of the browser's tools would run text as script in the page, which its policy
    /// forbids.</summary>
    public async Task UntilAsync(string condition)
    {
        for (var tries = SiteFixture.Patience / 50; !await Page.EvaluateAsync<bool>(condition); tries--)
        {
            Assert.True(tries > 0, $"never came true: {condition}");
            await Page.WaitForTimeoutAsync(50);
        }
    }

    /// <summary>Returns when the page of an address is there. It looks again and again: the browser's tools wait for an event, which on a busy
    /// machine comes before they listen.</summary>
    public async Task ArriveAsync(Func<string, bool> isThere)
    {
        for (var tries = SiteFixture.Patience / 50; !isThere(Page.Url); tries--)
        {
            Assert.True(tries > 0, $"never left {Page.Url}");
            await Task.Delay(50);
        }
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Fails when the page as it stands now scrolls sideways or breaks a rule of accessibility.</summary>
    public async Task CleanAsync()
    {
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
        Assert.Empty(
            (await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] })).Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")
            )
        );
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
