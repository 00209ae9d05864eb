using Casebook.Browser.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace Casebook.Browser.Tests.Hosting;

/// <summary>One site, one server and one browser for all tests.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Milliseconds until something that does not come counts as missing: enough for a machine with much else to do.</summary>
    internal const int Patience = 90_000;

    private SiteServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The site.</summary>
    internal RepositorySite Site { get; } = RepositorySite.Render();

    /// <summary>The address of a page.</summary>
    public string AddressOf(string page) => _server!.Address + page;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _server = await SiteServer.StartAsync(Site);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindBrowser(), Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private static string FindBrowser()
    {
        string?[] places =
        [
            Environment.GetEnvironmentVariable("CASEBOOK_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        ];
        return Array.Find(places, File.Exists)
            ?? throw new InvalidOperationException("There is no Chromium here. Install it, or name it in CASEBOOK_CHROMIUM.");
    }

    /// <summary>Opens a window of its own; below 500 pixels of width it is a phone. Only one that <paramref name="keeps"/> pages has a service
    /// worker. The site is that of a server, unless an address says where it is.</summary>
    internal async Task<Visit> OpenAsync(
        string page,
        int width,
        ColorScheme scheme = ColorScheme.Light,
        bool withScripts = true,
        string? initScript = null,
        SiteServer? server = null,
        bool keeps = false,
        string? address = null
    )
    {
        address ??= (server ?? _server!).Address;
        var isPhone = width < 500;
        var context = await _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = isPhone ? 844 : 900 },
                IsMobile = isPhone,
                HasTouch = isPhone,
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
                JavaScriptEnabled = withScripts,
                BaseURL = address,
                Locale = "en-GB",
                ServiceWorkers = keeps ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            }
        );
        context.SetDefaultTimeout(Patience);
        if (initScript is not null)
            await context.AddInitScriptAsync(initScript);
        var visit = new Visit(context, await context.NewPageAsync(), address);
        await visit.GoToAsync(page);
        return visit;
    }
}
