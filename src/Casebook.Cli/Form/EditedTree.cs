using Casebook.Files;

namespace Casebook.Cli.Form;

/// <summary>A site with one file as it is being written.</summary>
/// <param name="disk">The site.</param>
/// <param name="path">The file.</param>
/// <param name="bytes">What it is going to hold.</param>
internal sealed class EditedTree(IFileTree disk, string path, byte[] bytes) : IFileTree
{
    private readonly long _stamp = (long)(ulong)ContentHash.Of(bytes);

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder) => disk.Enumerate(folder);

    /// <inheritdoc/>
    public bool Exists(string asked) => disk.Exists(asked);

    /// <inheritdoc/>
    public byte[] ReadBytes(string asked) => asked == path ? bytes : disk.ReadBytes(asked);

    /// <inheritdoc/>
    public long Stamp(string asked) => asked == path ? _stamp : disk.Stamp(asked);

    /// <inheritdoc/>
    public string? Refusal(string asked) => disk.Refusal(asked);
}
