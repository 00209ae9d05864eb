using System.Net;
using Casebook.Cli.Form;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Casebook.Cli.Serve;

/// <summary>A web server for this machine only.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsToTry = 20;

    private readonly WebApplication _server;
    private readonly CancellationTokenSource _ending;

    private PreviewServer(WebApplication server, CancellationTokenSource ending)
    {
        (_server, _ending) = (server, ending);
        Address = new Uri(server.Urls.First());
    }

    /// <summary>Where the site is.</summary>
    public Uri Address { get; }

    /// <summary>Listens on a port, or on the next free one; null when none of them is free.</summary>
    /// <param name="state">What is shown.</param>
    /// <param name="port">Port to begin with.</param>
    /// <param name="hosts">Names under which it may be asked for.</param>
    /// <param name="form">Answers for the form; null when cases are only shown.</param>
    public static async Task<PreviewServer?> StartAsync(PreviewState state, int port, PreviewHosts hosts, FormDesk? form = null)
    {
        for (var tried = port; tried < port + PortsToTry && tried <= IPEndPoint.MaxPort; tried++)
        {
            var ending = new CancellationTokenSource();
            var server = Make(state, tried, hosts, form, ending.Token);
            try
            {
                await server.StartAsync(CancellationToken.None).ConfigureAwait(false);
                return new PreviewServer(server, ending);
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                await server.DisposeAsync().ConfigureAwait(false);
                ending.Dispose();
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Open pages listen for news without end.
        await _ending.CancelAsync().ConfigureAwait(false);
        await _server.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        _ending.Dispose();
    }

    private static WebApplication Make(PreviewState state, int port, PreviewHosts hosts, FormDesk? form, CancellationToken ending)
    {
        // Empty: no settings files, environment variables or signals of the framework's own.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                foreach (var address in hosts.Addresses)
                    kestrel.Listen(address, port);
            });
        var server = builder.Build();
        var answers = new PreviewAnswers(state, ending);
        server.Run(async context =>
        {
            if (!hosts.Allow(context.Request.Host))
            {
                await RefuseAsync(context, ending).ConfigureAwait(false);
                return;
            }
            try
            {
                if (form is not null && FormDesk.Owns(context.Request.Path))
                    await form.AnswerAsync(context).ConfigureAwait(false);
                else
                    await answers.AnswerAsync(context).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                context.Response.ContentType = ContentTypes.Of(".txt");
                await context
                    .Response.WriteAsync(
                        $"This is a mistake in Casebook, not in your files.\n{exception.GetType().Name}: {exception.Message}\n",
                        ending
                    )
                    .ConfigureAwait(false);
            }
        });
        return server;
    }

    private static async Task RefuseAsync(HttpContext context, CancellationToken ending)
    {
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = ContentTypes.Of(".txt");
        await context
            .Response.WriteAsync(
                "This preview answers to localhost only. If you know this name as one of your own machine, start it with `serve --host NAME`.\n",
                ending
            )
            .ConfigureAwait(false);
    }
}
