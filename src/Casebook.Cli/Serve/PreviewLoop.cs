using System.Threading.Channels;

namespace Casebook.Cli.Serve;

/// <summary>Shows the page of a case as soon as it was saved, where that can be told, while the whole site is compiled.</summary>
internal sealed class PreviewLoop(PreviewState state)
{
    // A branch that is checked out changes many: then the whole site is what one waits for.
    private const int MaxPaths = 8;

    // Editors write a file in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Channel<string> _saved = Channel.CreateUnbounded<string>();

    /// <summary>Says that a source may have changed; on any thread.</summary>
    /// <param name="path">Path from the site's folder with '/'.</param>
    public void Raise(string path) => _saved.Writer.TryWrite(path);

    /// <summary>Shows pages until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (await _saved.Reader.WaitToReadAsync(stop).ConfigureAwait(false))
            {
                await Task.Delay(Quiet, stop).ConfigureAwait(false);
                var paths = new HashSet<string>(StringComparer.Ordinal);
                while (_saved.Reader.TryRead(out var path))
                    paths.Add(path);
                foreach (var path in paths.Count <= MaxPaths ? paths : [])
                    Show(path);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The preview ends.
        }
    }

    private void Show(string path)
    {
        var (now, _) = state.Look();
        if (now.IsOld || now.Shown?.QuickPreview is not { } ahead)
            return;
        try
        {
            if (ahead.PageOf(path) is { } page)
                state.TakePage(now, page);
        }
        catch (Exception)
        {
            // A file that is gone again, or a defect of ours: the compilation of the whole site tells.
        }
    }
}
