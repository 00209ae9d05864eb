namespace Casebook.Write;

/// <summary>Every change the writer makes to a disk, one call each, so that a test can stop or fail at any of them.</summary>
internal interface IOutputDisk
{
    /// <summary>Makes a folder and those above it; nothing happens when it is there.</summary>
    void CreateFolder(string path);

    /// <summary>Writes a new file and returns its time of writing in ticks; the file must not be there.</summary>
    long WriteFile(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Returns when the bytes of a file have reached the device.</summary>
    void Flush(string path);

    /// <summary>Renames a file; fails when there is one of the new name.</summary>
    void Move(string from, string to);

    /// <summary>Renames a folder with all that is in it; fails when there is something of the new name.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Puts a file in the place of another in one step; the other is kept as <paramref name="old"/>.</summary>
    void Replace(string from, string to, string old);

    /// <summary>Deletes a file.</summary>
    void DeleteFile(string path);

    /// <summary>Deletes a folder that is empty.</summary>
    void DeleteEmptyFolder(string path);

    /// <summary>Deletes a folder with all that is in it; nothing happens when it is not there.</summary>
    void DeleteTree(string path);
}
