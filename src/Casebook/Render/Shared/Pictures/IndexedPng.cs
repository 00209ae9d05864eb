using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Writes pictures of few colours as PNG (ISO/IEC 15948).</summary>
internal static class IndexedPng
{
    private const byte Grey = 0;
    private const byte ColoursByIndex = 3;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <summary>Writes a picture of at most 16 colours.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="width">Width in points, even.</param>
    /// <param name="height">Height in points.</param>
    /// <param name="colours">Red, green and blue of each colour.</param>
    /// <param name="points">The colour of each point, row by row.</param>
    public static void Write(IBufferWriter<byte> output, int width, int height, ReadOnlySpan<byte> colours, ReadOnlySpan<byte> points)
    {
        var rows = new byte[height][];
        for (var y = 0; y < height; y++)
        {
            var line = points.Slice(y * width, width);
            rows[y] = new byte[width / 2];
            for (var x = 0; x < width; x += 2)
                rows[y][x / 2] = (byte)((line[x] << 4) | line[x + 1]);
        }
        Write(output, width, (4, ColoursByIndex), colours, rows);
    }

    /// <summary>Writes a picture of black and white, a bit for each point.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="width">Width in points.</param>
    /// <param name="rows">The rows, eight points to a byte, the left one in the highest bit; what is set is white.</param>
    public static void WriteBits(IBufferWriter<byte> output, int width, IReadOnlyList<byte[]> rows) => Write(output, width, (1, Grey), [], rows);

    private static void Write(
        IBufferWriter<byte> output,
        int width,
        (byte Bits, byte Kind) format,
        ReadOnlySpan<byte> colours,
        IReadOnlyList<byte[]> rows
    )
    {
        output.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], rows.Count);
        (header[8], header[9]) = format;
        header[10..].Clear();
        Chunk(output, "IHDR"u8, header);
        if (!colours.IsEmpty)
            Chunk(output, "PLTE"u8, colours);
        Chunk(output, "IDAT"u8, Packed(rows));
        Chunk(output, "IEND"u8, []);
    }

    // Each row begins with the filter it went through, which is none.
    private static byte[] Packed(IReadOnlyList<byte[]> rows)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                zip.WriteByte(0);
                zip.Write(row);
            }
        }
        return packed.ToArray();
    }

    private static void Chunk(IBufferWriter<byte> output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        output.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
            crc = CrcTable[(byte)(crc ^ one)] ^ (crc >> 8);
        return crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        return crc;
    }
}
