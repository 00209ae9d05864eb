using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Wraps a collection as a package that Anki opens: a zip file with the collection and the list of its media.</summary>
internal static class AnkiPackage
{
    private static readonly DateTimeOffset Day = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file, rw-r--r--.
    private const int ReadableByAll = 0x81A4;

    /// <summary>The bytes of the package.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="media">Pictures by the name that notes call them; in the package they are numbered.</param>
    public static byte[] Write(byte[] collection, IReadOnlyList<(string Name, byte[] Bytes)> media)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "collection.anki2", collection);
            for (var i = 0; i < media.Count; i++)
                Add(zip, Number(i), media[i].Bytes);
            Add(
                zip,
                "media",
                Encoding.UTF8.GetBytes(
                    new JsonObject(media.Select((one, i) => KeyValuePair.Create<string, JsonNode?>(Number(i), one.Name))).ToJsonString()
                )
            );
        }
        return stream.ToArray();
    }

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Day;
        entry.ExternalAttributes = ReadableByAll << 16;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
