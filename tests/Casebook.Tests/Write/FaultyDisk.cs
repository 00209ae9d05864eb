using Casebook.Write;

namespace Casebook.Tests.Write;

/// <summary>The process is gone: nothing it would still do happens.</summary>
internal sealed class KilledException : Exception;

/// <summary>How a change of the disk goes wrong.</summary>
internal enum Fault
{
    /// <summary>The process is killed before the change.</summary>
    KilledBefore,

    /// <summary>The process is killed in the middle of the change.</summary>
    KilledWithin,

    /// <summary>This change fails, later ones do not.</summary>
    FailsOnce,

    /// <summary>This change and all later ones fail.</summary>
    FailsFromThereOn,
}

/// <summary>A real disk whose n-th change goes wrong.</summary>
internal sealed class FaultyDisk(int faultAt, Fault fault, Func<Exception>? failure = null) : IOutputDisk
{
    private readonly OutputDisk _disk = OutputDisk.Instance;

    public int Changes { get; private set; }

    public bool Struck => Changes >= faultAt;

    public void CreateFolder(string path) => Change(() => _disk.CreateFolder(path), () => { });

    public long WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        var ticks = 0L;
        Change(() => ticks = _disk.WriteFile(path, copy), () => _disk.WriteFile(path, copy.AsSpan(0, copy.Length / 2)));
        return ticks;
    }

    // To wait for the device shows nothing here: no test can cut the power.
    public void Flush(string path) => Change(() => { }, () => { });

    public void Move(string from, string to) => Change(() => _disk.Move(from, to), () => _disk.Move(from, to));

    public void MoveFolder(string from, string to) => Change(() => _disk.MoveFolder(from, to), () => _disk.MoveFolder(from, to));

    public void Replace(string from, string to, string old) => Change(() => _disk.Replace(from, to, old), () => File.Copy(to, old, overwrite: true));

    public void DeleteFile(string path) => Change(() => _disk.DeleteFile(path), () => _disk.DeleteFile(path));

    public void DeleteEmptyFolder(string path) => Change(() => _disk.DeleteEmptyFolder(path), () => _disk.DeleteEmptyFolder(path));

    public void DeleteTree(string path) => Change(() => _disk.DeleteTree(path), () => DeleteHalf(path));

    private void Change(Action whole, Action half)
    {
        Changes++;
        var killed = fault is Fault.KilledBefore or Fault.KilledWithin;
        if (Changes == faultAt && fault == Fault.KilledWithin)
            half();
        if (killed && Changes >= faultAt)
            throw new KilledException();
        if (Changes == faultAt || (fault == Fault.FailsFromThereOn && Changes > faultAt))
            throw failure?.Invoke() ?? new IOException("made up");
        whole();
    }

    private static void DeleteHalf(string path)
    {
        if (!Directory.Exists(path))
            return;
        var files = Directory.GetFiles(path);
        foreach (var file in files.Take(files.Length / 2))
            File.Delete(file);
    }
}
