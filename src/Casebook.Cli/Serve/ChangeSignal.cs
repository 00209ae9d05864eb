using System.Threading.Channels;

namespace Casebook.Cli.Serve;

/// <summary>Something may have changed: many calls become one wake-up, and none is lost.</summary>
internal sealed class ChangeSignal
{
    private readonly Channel<bool> _pending = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Says that something may have changed; on any thread.</summary>
    public void Raise() => _pending.Writer.TryWrite(true);

    /// <summary>Returns when the signal was raised, or when the time is over.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(atMost);
        try
        {
            await _pending.Reader.ReadAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    /// <summary>Returns when the signal has been quiet for a while: editors and git change many files in one go.</summary>
    public async Task QuietAsync(TimeSpan quiet, TimeSpan atMost, TimeProvider clock, CancellationToken stop)
    {
        var start = clock.GetTimestamp();
        do
        {
            _pending.Reader.TryRead(out _);
            await Task.Delay(quiet, stop).ConfigureAwait(false);
        } while (_pending.Reader.TryPeek(out _) && clock.GetElapsedTime(start) < atMost);
    }
}
