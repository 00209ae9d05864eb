using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Casebook.Render.Shared.Archives;

/// <summary>A file of an archive.</summary>
/// <param name="Name">Path in the archive, with <c>/</c>.</param>
/// <param name="Bytes">Content.</param>
internal sealed record ZipEntry(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is kept as it is, for readers that look for its words at a fixed place.</summary>
    public bool IsStored { get; init; }

    /// <summary>A text, in UTF-8.</summary>
    public static ZipEntry Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>An XML document, in UTF-8.</summary>
    public static ZipEntry Xml(string name, Action<XmlWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Markup.Xml.Write(bytes, write);
        return new ZipEntry(name, bytes.WrittenMemory);
    }
}

/// <summary>Writes zip files: the same files give the same bytes on any day and any machine.</summary>
internal static class ZipFile
{
    private static readonly DateTimeOffset Day = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file, rw-r--r--.
    private const int ReadableByAll = 0x81A4;

    /// <summary>The bytes of an archive, its files in the order given.</summary>
    public static ImmutableArray<byte> Write(IEnumerable<ZipEntry> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
                Add(zip, file);
        }
        return [.. stream.GetBuffer().AsSpan(0, (int)stream.Length)];
    }

    private static void Add(ZipArchive zip, ZipEntry file)
    {
        var entry = zip.CreateEntry(file.Name, file.IsStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        entry.LastWriteTime = Day;
        entry.ExternalAttributes = ReadableByAll << 16;
        using var stream = entry.Open();
        stream.Write(file.Bytes.Span);
    }
}
