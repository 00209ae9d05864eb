using Casebook.Config;

namespace Casebook.Cli.Serve;

/// <summary>Raises a signal when the system tells of a change among the sources. May miss changes: a regular look finds those.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly string[] Folders = ["content", "themes"];

    private readonly string _site;
    private readonly ChangeSignal _signal;
    private readonly Action<string> _changed;
    private readonly FileSystemWatcher? _root;
    private readonly Dictionary<string, FileSystemWatcher> _below = new(StringComparer.Ordinal);
    private readonly Lock _changing = new();
    private bool _ended;

    /// <summary>Begins to watch.</summary>
    /// <param name="siteFolder">The site.</param>
    /// <param name="signal">Raised at every change.</param>
    /// <param name="changed">Told the path of what changed, from the site's folder, where the system tells it.</param>
    public SourceWatcher(string siteFolder, ChangeSignal signal, Action<string> changed)
    {
        (_site, _signal, _changed) = (siteFolder, signal, changed);
        // The root itself without what lies below it: the output folder changes with every build, and others may be huge.
        _root = Watch(_site, below: false, OnRootChange);
        foreach (var folder in Folders)
            Renew(folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_changing)
        {
            _ended = true;
            _root?.Dispose();
            foreach (var watcher in _below.Values)
                watcher.Dispose();
        }
    }

    private void OnRootChange(string? name)
    {
        if (name is not null && Folders.Contains(name))
            Renew(name);
        if (name is null or ConfigParser.FileName || Folders.Contains(name))
            _signal.Raise();
    }

    private void OnChangeBelow(string folder, string? name)
    {
        if (name is not null)
            _changed($"{folder}/{name.Replace('\\', '/')}");
        _signal.Raise();
    }

    // A watcher dies with its folder, and git may remove and make a folder anew.
    private void Renew(string folder)
    {
        lock (_changing)
        {
            if (_ended)
                return;
            if (_below.Remove(folder, out var old))
                old.Dispose();
            if (Watch(Path.Combine(_site, folder), below: true, name => OnChangeBelow(folder, name)) is { } watcher)
                _below[folder] = watcher;
        }
    }

    private static FileSystemWatcher? Watch(string folder, bool below, Action<string?> changed)
    {
        if (!Directory.Exists(folder))
            return null;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = below, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => changed(change.Name);
            watcher.Created += (_, change) => changed(change.Name);
            watcher.Deleted += (_, change) => changed(change.Name);
            watcher.Renamed += (_, change) =>
            {
                changed(change.OldName);
                changed(change.Name);
            };
            watcher.Error += (_, _) => changed(null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception)
            when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // The system's limit of watches, or a folder that is gone again: the regular look is enough.
            watcher?.Dispose();
            return null;
        }
    }
}
