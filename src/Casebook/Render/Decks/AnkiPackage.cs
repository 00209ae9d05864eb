using System.IO.Compression;

namespace Casebook.Render.Decks;

/// <summary>Wraps a collection as a package that Anki opens: a zip file with the collection and the list of its media.</summary>
internal static class AnkiPackage
{
    private static readonly DateTimeOffset Day = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file, rw-r--r--.
    private const int ReadableByAll = 0x81A4;

    /// <summary>The bytes of the package.</summary>
    public static byte[] Write(byte[] collection)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "collection.anki2", collection);
            Add(zip, "media", "{}"u8);
        }
        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Day;
        entry.ExternalAttributes = ReadableByAll << 16;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
