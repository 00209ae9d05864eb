using System.IO.Hashing;

namespace Casebook.Files;

/// <summary>XXH128: enough to tell that bytes are the same, where nobody gains by making them seem so.</summary>
internal static class ContentHash
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    /// <summary>Hash of a file's bytes.</summary>
    public static UInt128 OfFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var hash = new XxHash128();
        hash.Append(stream);
        return hash.GetCurrentHashAsUInt128();
    }
}
