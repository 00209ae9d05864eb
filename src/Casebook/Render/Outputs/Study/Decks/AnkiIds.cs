using System.Buffers.Binary;
using System.Text;
using Casebook.Files;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Ids for Anki, made from our own: the same card has the same id in every build, so that taking a deck again updates it and keeps what was
/// learnt.</summary>
/// <param name="site">What tells this casebook from others.</param>
internal sealed class AnkiIds(string site)
{
    // Anki reads ids as milliseconds and mistrusts those of the future; these lie between 2014 and 2017.
    private const long First = 1_400_000_000_000;
    private const long Range = 100_000_000_000;

    private readonly HashSet<long> _used = [];

    /// <summary>What Anki knows a note by.</summary>
    public string Guid(string id) => Convert.ToBase64String(Hash(id).AsSpan(0, 12)).Replace('+', '-').Replace('/', '_');

    /// <summary>The number of a deck; the same in every build.</summary>
    public long Stable(string id) => First + (long)(BinaryPrimitives.ReadUInt64BigEndian(Hash(id)) % Range);

    /// <summary>The number of a note type: the same in all casebooks, so that Anki does not keep one for each.</summary>
    public static long NoteType(string name) => new AnkiIds("casebook").Stable("note type " + name);

    /// <summary>The number of a note or card, unlike all others given out here.</summary>
    public long Unique(string id)
    {
        var number = Stable(id);
        while (!_used.Add(number))
            number++;
        return number;
    }

    private byte[] Hash(string id) => Sha256.Of(Encoding.UTF8.GetBytes($"{site}\n{id}"));
}
