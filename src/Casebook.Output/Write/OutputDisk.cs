namespace Casebook.Write;

/// <summary>The real disk.</summary>
internal sealed class OutputDisk : IOutputDisk
{
    /// <summary>The only one needed: it has no state.</summary>
    public static OutputDisk Instance { get; } = new();

    /// <inheritdoc/>
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public long WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        // The file is new and in a folder of our own: a lock would only cost two more calls to the system.
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, bytes, 0);
        return File.GetLastWriteTimeUtc(handle).Ticks;
    }

    /// <inheritdoc/>
    public void Flush(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    /// <inheritdoc/>
    public void Move(string from, string to) => File.Move(from, to);

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <inheritdoc/>
    public void Replace(string from, string to, string old) => File.Replace(from, to, old, ignoreMetadataErrors: true);

    /// <inheritdoc/>
    public void DeleteFile(string path) => File.Delete(path);

    /// <inheritdoc/>
    public void DeleteEmptyFolder(string path) => Directory.Delete(path);

    /// <inheritdoc/>
    public void DeleteTree(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }
}
