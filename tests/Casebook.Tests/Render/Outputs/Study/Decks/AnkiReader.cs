using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Casebook.Tests.Render.Outputs.Study.Decks;

/// <summary>Reads a package by the format alone, as Anki's importer does: nothing here is shared with what writes it.</summary>
internal sealed class AnkiReader : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly SqliteConnection _connection;

    private readonly byte[] _package;

    public AnkiReader(byte[] package)
    {
        _package = package;
        using var zip = new ZipArchive(new MemoryStream(package));
        Entries = [.. zip.Entries.Select(entry => entry.FullName)];
        zip.GetEntry("collection.anki2")!.ExtractToFile(_file);
        using var media = zip.GetEntry("media")!.Open();
        Media = JsonDocument.Parse(media).RootElement;
        _connection = new SqliteConnection($"Data Source={_file};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    /// <summary>What an entry of the package holds.</summary>
    public byte[] Entry(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(_package));
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public IReadOnlyList<string> Entries { get; }

    public JsonElement Media { get; }

    public JsonElement Models => Json("models");

    public JsonElement Decks => Json("decks");

    public IReadOnlyList<Note> Notes =>
        [
            .. Rows("SELECT id, guid, mid, mod, tags, flds, csum FROM notes ORDER BY id")
                .Select(row => new Note(
                    (long)row[0],
                    (string)row[1],
                    (long)row[2],
                    (long)row[3],
                    (string)row[4],
                    ((string)row[5]).Split('\u001f'),
                    (long)row[6]
                )),
        ];

    public IReadOnlyList<Card> Cards =>
        [
            .. Rows("SELECT id, nid, did, ord, due FROM cards ORDER BY id")
                .Select(row => new Card((long)row[0], (long)row[1], (long)row[2], (long)row[3], (long)row[4])),
        ];

    public object One(string sql) => Rows(sql).Single()[0];

    public IEnumerable<object[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        File.Delete(_file);
    }

    private JsonElement Json(string column) => JsonDocument.Parse((string)One($"SELECT {column} FROM col")).RootElement;

    internal sealed record Note(long Id, string Guid, long Model, long Changed, string Tags, string[] Fields, long Checksum);

    internal sealed record Card(long Id, long Note, long Deck, long Place, long Due);
}
