using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Casebook.Files;
using Casebook.Relate.Facts;

namespace Casebook.Write;

/// <summary>A file that rests on facts as they were.</summary>
/// <param name="Entry">Its bytes.</param>
/// <param name="Facts">The numbers of the facts, ascending.</param>
internal readonly record struct RestingFile(ManifestEntry Entry, int[] Facts);

/// <summary>
/// What files of earlier builds rest on: the frame of the casebook, and the facts each of them asked for. A build leaves those as they are that rest on
/// nothing that changed. It is kept in the site's folder beside <see cref="BuildCache"/>; damaged, or of another program, it counts as none.
/// </summary>
internal sealed class BuildMemory
{
    /// <summary>Where it is kept, in the site's folder.</summary>
    public const string Path = ".casebook/files";

    private const string FirstLine = "casebook files 1";
    private readonly UInt128 _frame;
    private readonly ModelFacts _facts;
    private readonly Lazy<UInt128[]> _related;
    private readonly Dictionary<string, RestingFile> _resting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RestingFile> _made = new(StringComparer.Ordinal);

    private BuildMemory(UInt128 frame, ModelFacts facts, UInt128[]? related)
    {
        (_frame, _facts) = (frame, facts);
        _related = related is null ? new(facts.FindRelated) : new(related);
    }

    /// <summary>Reads what is kept, as far as it holds for the casebook as it is.</summary>
    /// <param name="siteFolder">The site's folder.</param>
    /// <param name="key">What a site depends on besides its sources.</param>
    /// <param name="answers">What the sources answered.</param>
    /// <param name="facts">The facts of the casebook as it is.</param>
    public static BuildMemory Load(string siteFolder, string key, ImmutableArray<KeyValuePair<string, UInt128>> answers, ModelFacts facts)
    {
        var frame = FrameOf(key, answers, facts);
        try
        {
            if (ReadChecked(System.IO.Path.Combine(siteFolder, Path)) is { } reader)
                return Read(reader, frame, facts);
        }
        catch (Exception exception) when (DiskErrors.Is(exception) || exception is FormatException)
        {
            // A build without it makes every file.
        }
        return new BuildMemory(frame, facts, null);
    }

    /// <summary>The bytes a file has, as far as it rests on nothing that changed; null when it has to be made.</summary>
    public ManifestEntry? Find(string path) => _resting.TryGetValue(path, out var known) ? known.Entry : null;

    /// <summary>Keeps what a file rests on that was made now.</summary>
    public void Remember(string path, ManifestEntry entry, int[] facts)
    {
        if (facts.Length > 0)
            _made[path] = new RestingFile(entry, facts);
    }

    /// <summary>Keeps all for the next build, if it can.</summary>
    public void Save(string siteFolder)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            Write(writer);
        var bytes = stream.ToArray();
        CacheFile.TryWrite(System.IO.Path.Combine(siteFolder, Path), BytesOf(ContentHash.Of(bytes)), bytes);
    }

    // Sources that frame and facts speak for count by what they say, not by their bytes.
    private static UInt128 FrameOf(string key, ImmutableArray<KeyValuePair<string, UInt128>> answers, ModelFacts facts)
    {
        var spokenFor = facts.Sources.Select(path => "read " + path).ToHashSet(StringComparer.Ordinal);
        var hash = new HashBuilder().Add(key).Add(facts.Frame);
        foreach (var (question, answer) in answers.Where(answer => !spokenFor.Contains(answer.Key)))
            hash.Add(question).Add(answer);
        return hash.Take();
    }

    private static BinaryReader? ReadChecked(string path)
    {
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < 16 || !bytes.AsSpan(0, 16).SequenceEqual(BytesOf(ContentHash.Of(bytes.AsSpan(16)))))
            return null;
        return new BinaryReader(new MemoryStream(bytes, 16, bytes.Length - 16), Encoding.UTF8);
    }

    private static BuildMemory Read(BinaryReader reader, UInt128 frame, ModelFacts facts)
    {
        if (reader.ReadString() != FirstLine || ReadHash(reader) != frame)
            return new BuildMemory(frame, facts, null);
        var features = ReadHash(reader);
        var relatedBefore = ReadHashes(reader);
        var memory = new BuildMemory(frame, facts, features == facts.Features ? relatedBefore : null);
        var changed = new HashSet<int>();
        for (var kind = 0; kind < facts.Known.Length; kind++)
        {
            var before = ReadHashes(reader);
            AddChanged((FactKind)kind, before, facts.Known[kind], changed);
        }
        if (features != facts.Features)
            AddChanged(FactKind.Related, relatedBefore, memory._related.Value, changed);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var path = reader.ReadString();
            var file = new RestingFile(new ManifestEntry(ReadHash(reader), reader.Read7BitEncodedInt64()), ReadFacts(reader));
            if (!Array.Exists(file.Facts, changed.Contains))
                memory._resting[path] = file;
        }
        return memory;
    }

    // The frame holds their order and number, so a fact has the number it had.
    private static void AddChanged(FactKind kind, UInt128[] before, UInt128[] now, HashSet<int> changed)
    {
        for (var i = 0; i < Math.Max(before.Length, now.Length); i++)
        {
            if (i >= before.Length || i >= now.Length || before[i] != now[i])
                changed.Add(ModelFacts.NumberOf(kind, i));
        }
    }

    private void Write(BinaryWriter writer)
    {
        writer.Write(FirstLine);
        writer.Write(BytesOf(_frame));
        writer.Write(BytesOf(_facts.Features));
        WriteHashes(writer, _related.Value);
        foreach (var hashes in _facts.Known)
            WriteHashes(writer, hashes);
        foreach (var (path, file) in _resting)
            _made.TryAdd(path, file);
        writer.Write(_made.Count);
        foreach (var (path, file) in _made)
        {
            writer.Write(path);
            writer.Write(BytesOf(file.Entry.Hash));
            writer.Write7BitEncodedInt64(file.Entry.Length);
            writer.Write7BitEncodedInt(file.Facts.Length);
            var last = 0;
            foreach (var fact in file.Facts)
            {
                writer.Write7BitEncodedInt(fact - last);
                last = fact;
            }
        }
    }

    private static int[] ReadFacts(BinaryReader reader)
    {
        var facts = new int[reader.Read7BitEncodedInt()];
        var last = 0;
        for (var i = 0; i < facts.Length; i++)
            facts[i] = last += reader.Read7BitEncodedInt();
        return facts;
    }

    private static void WriteHashes(BinaryWriter writer, UInt128[] hashes)
    {
        writer.Write(hashes.Length);
        foreach (var hash in hashes)
            writer.Write(BytesOf(hash));
    }

    private static UInt128[] ReadHashes(BinaryReader reader)
    {
        var hashes = new UInt128[reader.ReadInt32()];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = ReadHash(reader);
        return hashes;
    }

    private static byte[] BytesOf(UInt128 hash)
    {
        var bytes = new byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(bytes, hash);
        return bytes;
    }

    private static UInt128 ReadHash(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[16];
        reader.BaseStream.ReadExactly(bytes);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }
}
