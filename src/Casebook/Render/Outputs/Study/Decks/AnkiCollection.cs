using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Writes notes as an Anki collection (SQLite, schema 11): the only place that knows SQLite. It is made in memory, and the same notes give
/// the same bytes.</summary>
internal static class AnkiCollection
{
    private const string Schema = """
        PRAGMA page_size = 4096;
        PRAGMA encoding = 'UTF-8';
        PRAGMA auto_vacuum = NONE;
        CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, dty integer
        NOT NULL, usn integer NOT NULL,
          ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
        CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, tags text
        NOT NULL, flds text NOT NULL,
          sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
        CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL, usn
        integer NOT NULL, type integer NOT NULL,
          queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
          left integer NOT NULL,
          odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
        CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL, lastIvl
        integer NOT NULL,
          factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
        CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
        CREATE INDEX ix_notes_usn ON notes (usn);
        CREATE INDEX ix_cards_usn ON cards (usn);
        CREATE INDEX ix_revlog_usn ON revlog (usn);
        CREATE INDEX ix_cards_nid ON cards (nid);
        CREATE INDEX ix_cards_sched ON cards (did, queue, due);
        CREATE INDEX ix_revlog_cid ON revlog (cid);
        CREATE INDEX ix_notes_csum ON notes (csum);
        """;

    // The day the collection began, only ever counted from: 1 January 2020.
    private const long Created = 1_577_836_800;

    /// <summary>The bytes of the collection.</summary>
    /// <param name="notes">The notes, in the order they are to be learnt.</param>
    /// <param name="ids">Gives them numbers.</param>
    /// <param name="deck">Whole name of the deck, its parents before it with <c>::</c>.</param>
    /// <param name="changed">The day of the build: Anki takes a note again only when it is newer than the one it has.</param>
    public static byte[] Write(IEnumerable<AnkiNote> notes, AnkiIds ids, string deck, DateOnly changed)
    {
        var seconds = new DateTimeOffset(changed, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
        List<AnkiNote> all = [.. notes];
        var decks = all.Select(DeckOf).Prepend(deck).Distinct(StringComparer.Ordinal).ToDictionary(name => name, IdOf, StringComparer.Ordinal);
        var (deckId, basic, cloze) = (decks[deck], AnkiIds.NoteType("basic"), AnkiIds.NoteType("cloze"));
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        Run(connection, Schema);
        using (var transaction = connection.BeginTransaction())
        {
            Insert(
                connection,
                "col",
                1,
                Created,
                seconds * 1000,
                seconds * 1000,
                11,
                0,
                0,
                0,
                AnkiSettings.Options,
                AnkiSettings.NoteTypes(basic, cloze, deckId),
                AnkiSettings.Decks(decks.Select(one => (one.Value, one.Key))),
                AnkiSettings.DeckOptions,
                "{}"
            );
            using var note = Prepare(connection, "notes", 11);
            using var card = Prepare(connection, "cards", 18);
            var due = 0;
            foreach (var one in all)
            {
                var id = ids.Unique("note " + one.Id);
                due++;
                Fill(
                    note,
                    id,
                    ids.Guid(one.Id),
                    one.IsCloze ? cloze : basic,
                    seconds,
                    -1,
                    $" {string.Join(' ', one.Tags)} ",
                    Fields(one),
                    WithoutTags(one.Question),
                    Checksum(one.Id),
                    0,
                    ""
                );
                for (var gap = 0; gap < one.Gaps; gap++)
                    Fill(card, ids.Unique($"card {gap} {one.Id}"), id, decks[DeckOf(one)], gap, seconds, -1, 0, 0, due, 0, 0, 0, 0, 0, 0, 0, 0, "");
            }
            transaction.Commit();
        }
        return Bytes(connection);

        string DeckOf(AnkiNote note) => note.Deck.Length > 0 ? note.Deck : deck;
        long IdOf(string name) => ids.Stable("deck " + name);
    }

    private static string Fields(AnkiNote note) =>
        string.Join('\u001f', note.IsCloze ? [note.Id, note.Question, note.Source] : [note.Id, note.Question, note.Answer, note.Source]);

    private static void Insert(SqliteConnection connection, string table, params ReadOnlySpan<object> values)
    {
        using var command = Prepare(connection, table, values.Length);
        Fill(command, values);
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(i => $"${i}").ToList();
#pragma warning disable CA2100 // The table's name is ours; values are parameters.
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter(name, null));
        return command;
    }

    private static void Fill(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static byte[] Bytes(SqliteConnection connection)
    {
        var data = raw.sqlite3_serialize(connection.Handle!, "main", out var size, 0);
        try
        {
            var bytes = new byte[size];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            raw.sqlite3_free(data);
        }
    }

    // Anki finds doubles by the first four bytes of SHA-1 of the first field.
    private static long Checksum(string field) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(Sha1.Of(Encoding.UTF8.GetBytes(field)));

    // What Anki's list of notes shows and sorts by.
    private static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<')
                inTag = true;
            else if (c == '>')
                inTag = false;
            else if (!inTag)
                text.Append(c);
        }
        return text.ToString();
    }
}
