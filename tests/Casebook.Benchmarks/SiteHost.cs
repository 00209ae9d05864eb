using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Casebook.Benchmarks;

/// <summary>Serves a folder compressed as GitHub Pages does, below <c>/casebook/</c>. Texts are compressed once, so that the server is not what is
/// measured.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private const string Base = "/casebook/";

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> _compressed = new();

    private long _sent;

    private SiteHost(WebApplication app, string folder) => (_app, _folder) = (app, folder);

    public string Address => _app.Urls.First() + Base;

    /// <summary>Bytes sent so far, compressed and without headers; the server counts, because a browser's tools do not see what its workers
    /// fetch.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    public static async Task<SiteHost> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0));
        var host = new SiteHost(builder.Build(), folder);
        host._app.Run(host.AnswerAsync);
        await host._app.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var file = Path.Combine(_folder, path.StartsWith(Base, StringComparison.Ordinal) ? path[Base.Length..] : "?");
        if (file.EndsWith('/'))
            file += "index.html";
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var bytes = _compressed.GetOrAdd(file, Compressed);
        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".json" => "application/json",
            ".wasm" => "application/wasm",
            _ => "application/octet-stream",
        };
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.Headers.CacheControl = "max-age=600";
        context.Response.ContentLength = bytes.Length;
        Interlocked.Add(ref _sent, bytes.Length);
        await context.Response.Body.WriteAsync(bytes);
    }

    private static byte[] Compressed(string file)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return memory.ToArray();
    }
}
