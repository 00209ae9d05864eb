using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Casebook.Files;

/// <summary>A tree that remembers what it was asked and what it answered: a build that would get the same answers would make the same site.</summary>
internal sealed class RecordedFileTree(IFileTree files) : IFileTree
{
    private readonly ConcurrentDictionary<string, UInt128> _answers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder)
    {
        var paths = files.Enumerate(folder);
        _answers["list " + folder] = HashOf(string.Join('\n', paths));
        return paths;
    }

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var exists = files.Exists(path);
        _answers["exists " + path] = exists ? 1u : 0u;
        return exists;
    }

    /// <inheritdoc/>
    public byte[] ReadBytes(string path)
    {
        var bytes = files.ReadBytes(path);
        _answers["read " + path] = ContentHash.Of(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public long Stamp(string path)
    {
        var stamp = files.Stamp(path);
        _answers["stamp " + path] = unchecked((ulong)stamp);
        return stamp;
    }

    /// <summary>One number for all questions and answers until now, in whatever order they came.</summary>
    /// <param name="also">What else the site depends on.</param>
    public UInt128 Fingerprint(string also)
    {
        var text = new StringBuilder(also).Append('\n');
        foreach (var (question, answer) in _answers.OrderBy(pair => pair.Key, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"{answer:x} {question}\n");
        return HashOf(text.ToString());
    }

    private static UInt128 HashOf(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));
}
