namespace Casebook.Files;

/// <summary>The files a site is made from; a folder on disk, or texts in memory in tests and tools.</summary>
public interface IFileTree
{
    /// <summary>All files below a folder (empty: all), paths with '/' from the root of the tree, sorted by ordinal.</summary>
    IReadOnlyList<string> Enumerate(string folder);

    /// <summary>Whether there is a file at this path.</summary>
    bool Exists(string path);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be read, or must not be.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read the file.</exception>
    byte[] ReadBytes(string path);

    /// <summary>A value that changes when the file does (time and length, or a hash); 0 when there is no such file.</summary>
    long Stamp(string path);

    /// <summary>Why a listed path is not read, as a sentence: a link that leaves the tree, or leads to a folder or to nothing; null when it is
    /// read.</summary>
    string? Refusal(string path) => null;
}
