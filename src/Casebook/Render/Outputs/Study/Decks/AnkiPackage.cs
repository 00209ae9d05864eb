using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Casebook.Render.Shared.Archives;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Wraps a collection as a package that Anki opens: a zip file with the collection and the list of its media.</summary>
internal static class AnkiPackage
{
    /// <summary>The bytes of the package.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="media">Pictures by the name that notes call them; in the package they are numbered.</param>
    public static ImmutableArray<byte> Write(byte[] collection, IReadOnlyList<(string Name, byte[] Bytes)> media) =>
        ZipFile.Write([
            new ZipEntry("collection.anki2", collection),
            .. media.Select((one, i) => new ZipEntry(Number(i), one.Bytes)),
            ZipEntry.Text(
                "media",
                new JsonObject(media.Select((one, i) => KeyValuePair.Create<string, JsonNode?>(Number(i), one.Name))).ToJsonString()
            ),
        ]);

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
