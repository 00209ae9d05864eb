using System.Security.Cryptography;

namespace Casebook.Files;

/// <summary>The first half of SHA-256: enough to tell that bytes are the same.</summary>
internal static class ContentHash
{
    /// <summary>Hash of bytes.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return FirstHalf(hash);
    }

    /// <summary>Hash of a file's bytes.</summary>
    public static UInt128 OfFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(stream, hash);
        return FirstHalf(hash);
    }

    private static UInt128 FirstHalf(ReadOnlySpan<byte> hash) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
}
