using Casebook.Files;

namespace Casebook.Cli.Serve;

/// <summary>
/// Compiles again whenever the sources change. Never misses the last change: what it compiled counts only when the sources
/// are the same after compiling as before, and it looks at them regularly even when the system tells of no change.
/// </summary>
internal sealed class Recompiler(IFileTree site, Func<Compilation> compile, Action<Attempt> publish, ChangeSignal signal, TimeProvider clock)
{
    // While files change without end the reader is shown something in between.
    private const int MaxUnsettled = 5;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan MaxBurst = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestLook = TimeSpan.FromSeconds(1);

    private int? _compiled;

    /// <summary>Compiles for the first time.</summary>
    public void CompileFirst()
    {
        _compiled = TryStamp();
        publish(Attempt.Make(compile, clock));
    }

    /// <summary>Compiles after each change until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var look = ShortestLook;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(look, stop).ConfigureAwait(false);
                var start = clock.GetTimestamp();
                var hasChanged = TryStamp() is not { } now || now != _compiled;
                // Looking at a very large site must not keep the machine busy.
                look = Max(ShortestLook, clock.GetElapsedTime(start) * 20);
                if (hasChanged)
                    await CompileSettledAsync(stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task CompileSettledAsync(CancellationToken stop)
    {
        for (var round = 1; ; round++)
        {
            await signal.QuietAsync(Quiet, MaxBurst, clock, stop).ConfigureAwait(false);
            var before = TryStamp();
            if (before == _compiled && before is not null)
                return;
            var attempt = Attempt.Make(compile, clock);
            if ((before is null || TryStamp() != before) && round < MaxUnsettled)
                continue;
            _compiled = before;
            publish(attempt);
            return;
        }
    }

    // Null while folders vanish under the look.
    private int? TryStamp()
    {
        try
        {
            return SourceStamp.Of(site);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
