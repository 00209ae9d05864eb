using System.Globalization;
using System.Text;

namespace Casebook.Write;

/// <summary>A file as a build wrote it.</summary>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Length">Number of its bytes.</param>
internal readonly record struct ManifestEntry(UInt128 Hash, long Length);

/// <summary>All files a build wrote. Holds no time and nothing of the machine: the same site gives the same manifest.</summary>
internal sealed class Manifest(IReadOnlyDictionary<string, ManifestEntry> files)
{
    private const string FirstLine = "casebook manifest 2";

    /// <summary>No build is known.</summary>
    public static Manifest Empty { get; } = new(new Dictionary<string, ManifestEntry>());

    /// <summary>The files, by path.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Files { get; } = files;

    /// <summary>Reads a manifest; null when it is damaged or names a path that no build writes.</summary>
    public static Manifest? Parse(ReadOnlySpan<byte> bytes)
    {
        if (ChecksummedLines.Read(bytes, FirstLine) is not { } lines)
            return null;
        var files = new Dictionary<string, ManifestEntry>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var fields = line.Split(' ', 3);
            if (
                fields.Length != 3
                || !UInt128.TryParse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
                || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || OutputPaths.Fault(fields[2]) is not null
                || !files.TryAdd(fields[2], new ManifestEntry(hash, length))
            )
                return null;
        }
        return new Manifest(files);
    }

    /// <summary>The bytes to keep, files in ordinal order.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(FirstLine).Append('\n');
        foreach (var (path, entry) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{entry.Hash:x32} {entry.Length} {path}\n");
        return ChecksummedLines.Write(text.ToString());
    }
}
