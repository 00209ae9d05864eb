using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Render;
using Microsoft.AspNetCore.Http;

namespace Casebook.Cli.Serve;

/// <summary>Answers requests. Only what is asked for is rendered.</summary>
internal sealed class PreviewAnswers(PreviewState state, CancellationToken ending)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly byte[] Script = LoadScript();

    private static readonly byte[] NoPageYet = Encoding.UTF8.GetBytes(
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>No page to show yet</title></head>
        <body><main><h1>No page to show yet</h1><p>The sources have errors. When they are corrected, the page appears here automatically.</p></main></body></html>
        """
    );

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }
        switch (request.Path.Value)
        {
            case PreviewInjection.ScriptPath:
                await SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of("preview.js"), Script).ConfigureAwait(false);
                break;
            case PreviewInjection.EventsPath:
                await SendChangesAsync(context).ConfigureAwait(false);
                break;
            default:
                await ShowAsync(context).ConfigureAwait(false);
                break;
        }
    }

    private async Task ShowAsync(HttpContext context)
    {
        var (moment, _) = state.Look();
        if (moment.Shown is not { } shown)
        {
            await SendPageAsync(context, StatusCodes.Status503ServiceUnavailable, NoPageYet, moment, []).ConfigureAwait(false);
            return;
        }
        var target = PreviewAddress.Find(shown.Plan, shown.Config!.BasePath, context.Request.Path.Value ?? "/");
        if (target.Elsewhere is { } elsewhere)
            context.Response.Redirect(new PathString(elsewhere).ToUriComponent() + context.Request.QueryString);
        else if (target.File is { } file)
            await RenderAsync(context, StatusCodes.Status200OK, file, moment).ConfigureAwait(false);
        else if (shown.Plan.Files.TryGetValue("404.html", out var missing))
            await RenderAsync(context, StatusCodes.Status404NotFound, missing, moment).ConfigureAwait(false);
        else
            await SendAsync(context, StatusCodes.Status404NotFound, ContentTypes.Of(".txt"), "There is no such page."u8.ToArray())
                .ConfigureAwait(false);
    }

    private static async Task RenderAsync(HttpContext context, int status, PlannedFile file, PreviewMoment moment)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        var problems = new DiagnosticBag();
        file.Render(buffer, problems);
        if (file.Path.EndsWith(".html", StringComparison.Ordinal))
            await SendPageAsync(context, status, buffer.WrittenMemory, moment, problems.ToImmutable()).ConfigureAwait(false);
        else
            await SendAsync(context, status, ContentTypes.Of(file.Path), buffer.WrittenMemory).ConfigureAwait(false);
    }

    private static Task SendPageAsync(
        HttpContext context,
        int status,
        ReadOnlyMemory<byte> page,
        PreviewMoment moment,
        ImmutableArray<Diagnostic> problems
    )
    {
        var told = PreviewMessages.Of(problems);
        // Whether a page that is open shows the same already, its script asks by the tag.
        context.Response.Headers.ETag = string.Create(
            CultureInfo.InvariantCulture,
            $"\"{ContentHash.Of([.. page.Span, .. Encoding.UTF8.GetBytes(told)]):x32}\""
        );
        return SendAsync(
            context,
            status,
            ContentTypes.Of(".html"),
            PreviewInjection.Into(page.Span, moment.Version, context.Response.Headers.ETag.ToString(), told)
        );
    }

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    // Server-Sent Events: one event for each moment, from the present one on.
    private async Task SendChangesAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ending, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (!end.IsCancellationRequested)
            {
                var (moment, next) = state.Look();
                await context.Response.WriteAsync($"data: {PreviewMessages.Of(moment)}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
                while (await Task.WhenAny(next, Task.Delay(Heartbeat, end.Token)).ConfigureAwait(false) != next)
                {
                    end.Token.ThrowIfCancellationRequested();
                    await context.Response.WriteAsync(": still here\n\n", end.Token).ConfigureAwait(false);
                    await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }

    private static byte[] LoadScript()
    {
        using var stream = typeof(PreviewAnswers).Assembly.GetManifestResourceStream("preview.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
