using Casebook.Cli.Form;
using Casebook.Files;

namespace Casebook.Cli.Serve;

/// <summary>A preview from its first page to its end: server, watcher and compiler together.</summary>
internal sealed class PreviewSession : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly SourceWatcher _watcher;
    private readonly PreviewServer _server;
    private readonly Task _working;

    private PreviewSession(SourceWatcher watcher, PreviewServer server, Recompiler recompiler, PreviewLoop ahead)
    {
        (_watcher, _server) = (watcher, server);
        _working = Task.WhenAll(Task.Run(() => recompiler.RunAsync(_ending.Token)), Task.Run(() => ahead.RunAsync(_ending.Token)));
    }

    /// <summary>Where the site is.</summary>
    public Uri Address => _server.Address;

    /// <summary>Compiles once and begins to show the site; null when no port is free.</summary>
    /// <param name="siteFolder">The sources.</param>
    /// <param name="compile">Compiles them.</param>
    /// <param name="port">Port to begin with; 0 for any.</param>
    /// <param name="hosts">Names under which it may be asked for.</param>
    /// <param name="tell">Is told of each compilation.</param>
    /// <param name="clock">Measures time.</param>
    /// <param name="form">Answers for the form; null when cases are only shown.</param>
    public static async Task<PreviewSession?> StartAsync(
        string siteFolder,
        Func<Compilation> compile,
        int port,
        PreviewHosts hosts,
        Action<Attempt> tell,
        TimeProvider clock,
        FormDesk? form = null
    )
    {
        var state = new PreviewState(clock);
        var signal = new ChangeSignal();
        var ahead = new PreviewLoop(state);
        // Watching begins before the first look, so that no change falls between the two.
        var watcher = new SourceWatcher(siteFolder, signal, ahead.Raise);
        var recompiler = new Recompiler(
            new DiskFileTree(siteFolder),
            compile,
            attempt =>
            {
                state.Take(attempt);
                tell(attempt);
            },
            signal,
            clock
        );
        recompiler.CompileFirst();
        if (await PreviewServer.StartAsync(state, port, hosts, form).ConfigureAwait(false) is { } server)
            return new PreviewSession(watcher, server, recompiler, ahead);
        watcher.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        _watcher.Dispose();
        await _working.ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        _ending.Dispose();
    }
}
