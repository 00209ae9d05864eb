using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Casebook.Browser.Tests.Hosting;

/// <summary>Serves a site from memory as GitHub Pages does: below the repository's name, folders by their index, 404.html for the rest.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    /// <summary>Where the site is.</summary>
    public const string BasePath = "/some-repository/";

    private readonly WebApplication _app;

    private SiteServer(WebApplication app, RepositorySite site) => (_app, Site) = (app, site);

    /// <summary>What is served now: a site is published anew.</summary>
    public RepositorySite Site { get; set; }

    /// <summary>Whether nothing is answered, as where there is no network.</summary>
    public bool IsDown { get; set; }

    /// <summary>The address of the front door.</summary>
    public string Address => _app.Urls.First() + BasePath;

    /// <summary>Starts to serve.</summary>
    /// <param name="site">The site.</param>
    /// <param name="policy">Content security policy of every answer; null for none.</param>
    public static async Task<SiteServer> StartAsync(RepositorySite site, string? policy = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new SiteServer(app, site);
        app.Run(context =>
        {
            if (server.IsDown)
            {
                context.Abort();
                return Task.CompletedTask;
            }
            if (policy is not null)
                context.Response.Headers.ContentSecurityPolicy = policy;
            return AnswerAsync(context, server.Site);
        });
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, RepositorySite site)
    {
        var path = context.Request.Path.Value ?? "";
        var file = path.StartsWith(BasePath, StringComparison.Ordinal) ? path[BasePath.Length..] : "?";
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        if (site.Files.ContainsKey(file + "/index.html"))
        {
            context.Response.Redirect(path + "/");
            return;
        }
        if (!site.Files.TryGetValue(file, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            (file, bytes) = ("404.html", site.Files["404.html"]);
        }
        context.Response.ContentType = TypeOf(file);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string TypeOf(string file) =>
        Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".png" => "image/png",
            ".jpg" => "image/jpeg",
            ".webp" => "image/webp",
            ".json" => "application/json",
            ".svg" => "image/svg+xml",
            ".xml" => "application/xml",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };
}
