using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Casebook.Cli.Form.Pages;
using Casebook.Cli.Serve;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Casebook.Cli.Form;

/// <summary>Answers everything below the address of the form.</summary>
/// <param name="work">What the form can do.</param>
internal sealed class FormDesk(FormWork work)
{
    /// <summary>Where the form is.</summary>
    public const string Root = "/_casebook/form";

    private const int MaxBytes = 4_000_000;
    private const string SitePath = Root + "/site";

    // The page of the case has a policy of its own; in this one it may be shown in a frame of ours.
    private const string Policy =
        "default-src 'self' data:; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly byte[] Script = Resource("form.js");
    private static readonly byte[] Style = Resource("form.css");

    /// <summary>Who may use it.</summary>
    public FormGuard Guard { get; } = new();

    /// <summary>The address to open, from the root of the preview.</summary>
    /// <param name="file">A case; null for the list.</param>
    public string AddressOf(string? file) =>
        $"{Root}/{(file is null ? "" : "case")}?key={Guard.Key}{(file is null ? "" : $"&file={Uri.EscapeDataString(file)}")}";

    /// <summary>Whether an address is one of the form.</summary>
    public static bool Owns(PathString path) => path.StartsWithSegments(Root, StringComparison.Ordinal);

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value![Root.Length..];
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (HttpMethods.IsPost(request.Method))
            await PostAsync(context, path).ConfigureAwait(false);
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await SendAsync(context, StatusCodes.Status405MethodNotAllowed, ".txt", "The form takes GET and POST.").ConfigureAwait(false);
        else if (Guard.Admit(context))
            response.Redirect(
                $"{Root}{path}{(request.Query["file"].ToString() is { Length: > 0 } file ? $"?file={Uri.EscapeDataString(file)}" : "")}"
            );
        else if (!Guard.Knows(request))
            await SendAsync(
                    context,
                    StatusCodes.Status403Forbidden,
                    ".html",
                    FormPage.Sorry("The form is locked", "Open the address that casebook form printed, with its key.")
                )
                .ConfigureAwait(false);
        else
            await GetAsync(context, path).ConfigureAwait(false);
    }

    private async Task GetAsync(HttpContext context, string path)
    {
        switch (path)
        {
            case "/form.js":
                await SendAsync(context, StatusCodes.Status200OK, ".js", Script).ConfigureAwait(false);
                return;
            case "/form.css":
                await SendAsync(context, StatusCodes.Status200OK, ".css", Style).ConfigureAwait(false);
                return;
            case "":
                context.Response.Redirect(Root + "/");
                return;
            case "/":
                await SendPageAsync(context, FormPage.List(work.Cases(), Guard.Token)).ConfigureAwait(false);
                return;
            case "/case":
                await SendPageAsync(context, work.Page(context.Request.Query["file"].ToString(), Guard.Token)).ConfigureAwait(false);
                return;
        }
        if (
            context.Request.Path.StartsWithSegments(SitePath, out var rest)
            && work.Render(rest.Value is { Length: > 0 } asked ? asked : "/") is var (name, bytes)
        )
            await SendAsync(context, StatusCodes.Status200OK, name, bytes).ConfigureAwait(false);
        else
            await SendAsync(context, StatusCodes.Status404NotFound, ".txt", "There is no such page.").ConfigureAwait(false);
    }

    private async Task PostAsync(HttpContext context, string path)
    {
        if (!Guard.Trusts(context.Request))
        {
            await SendAsync(context, StatusCodes.Status403Forbidden, ".txt", "This does not come from the form.").ConfigureAwait(false);
            return;
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes;
        if (context.Request.ContentLength > MaxBytes)
        {
            await SendAsync(context, StatusCodes.Status413PayloadTooLarge, ".txt", "The case is too large for the form.").ConfigureAwait(false);
            return;
        }
        FormAnswer? answer;
        try
        {
            answer = path switch
            {
                "/change" => FormWork.Change(await ReadAsync(context, FormJson.Default.FormRequest).ConfigureAwait(false)),
                "/look" => await work.LookAsync(await ReadAsync(context, FormJson.Default.FormRequest).ConfigureAwait(false), context.RequestAborted)
                    .ConfigureAwait(false),
                "/save" => work.Save(await ReadAsync(context, FormJson.Default.FormRequest).ConfigureAwait(false)),
                "/keep" => work.Keep(await ReadAsync(context, FormJson.Default.FormRequest).ConfigureAwait(false)),
                "/new" => work.Begin(await ReadAsync(context, FormJson.Default.NewCaseRequest).ConfigureAwait(false)),
                _ => null,
            };
        }
        catch (JsonException)
        {
            await SendAsync(context, StatusCodes.Status400BadRequest, ".txt", "This is not what the form sends.").ConfigureAwait(false);
            return;
        }
        catch (BadHttpRequestException refused)
        {
            await SendAsync(context, refused.StatusCode, ".txt", "The case is too large for the form.").ConfigureAwait(false);
            return;
        }
        if (answer is null)
            await SendAsync(context, StatusCodes.Status404NotFound, ".txt", "There is nothing here.").ConfigureAwait(false);
        else
            await SendAsync(context, StatusCodes.Status200OK, ".json", JsonSerializer.SerializeToUtf8Bytes(answer, FormJson.Default.FormAnswer))
                .ConfigureAwait(false);
    }

    private static async Task<T> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type) =>
        await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted).ConfigureAwait(false) ?? throw new JsonException();

    private static Task SendPageAsync(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XFrameOptions = "DENY";
        return SendAsync(context, StatusCodes.Status200OK, ".html", html);
    }

    private static Task SendAsync(HttpContext context, int status, string name, string text) =>
        SendAsync(context, status, name, Encoding.UTF8.GetBytes(text));

    private static async Task SendAsync(HttpContext context, int status, string name, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Of(name);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(FormDesk).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
