using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casebook.Cli.Tests.Commands;

/// <summary>A server on this machine that answers by path; 404 where there is no answer.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _loop;

    public LocalServer(Func<string, string?> answer)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _loop = Task.Run(async () =>
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
                var path = context.Request.Url!.PathAndQuery;
                Asked.Add(path);
                var text = answer(path);
                context.Response.StatusCode = text is null ? 404 : 200;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text ?? ""));
                context.Response.Close();
            }
        });
    }

    public string Address { get; }

    public List<string> Asked { get; } = [];

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
    }
}
