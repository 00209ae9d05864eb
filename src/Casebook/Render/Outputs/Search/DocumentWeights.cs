using System.Collections.Frozen;

namespace Casebook.Render.Outputs.Search;

/// <summary>Weighs the tokens of one document: BM25F, worked out while building so that the browser only has to add up.</summary>
internal sealed class DocumentWeights : ITokenSink
{
    // A token of the title comes close to the top, one mention in a long text stays near the bottom.
    private const float Saturation = 6;
    private const float LengthShare = 0.5f;
    private const float UsualLength = 800;

    // Chunks whose tokens are kept: the words of a casebook come again and again, its numbers need not.
    private const int MaxChunks = 100_000;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stopWords;
    private readonly SearchTokens _tokens = new();
    private readonly List<Entry> _used = [];
    private readonly Dictionary<string, Entry[]> _chunks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _chunkLookup;
    private readonly List<Entry> _read = [];
    private int _length;

    /// <summary>Weights for the documents of a site in a language; one after the other.</summary>
    public DocumentWeights(string language)
    {
        _chunkLookup = _chunks.GetAlternateLookup<ReadOnlySpan<char>>();
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        _stopWords = StopWords.SetOf(language);
    }

    public void Begin()
    {
        foreach (var entry in _used)
            entry.Clear();
        _used.Clear();
        _length = 0;
    }

    /// <summary>Adds a text of a field.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weight">What one mention weighs.</param>
    /// <param name="section">Number of the section on its page.</param>
    public void Add(string? text, float weight, int section = 0)
    {
        if (string.IsNullOrEmpty(text))
            return;
        section = Math.Min(section, Postings.Max);
        for (var at = 0; SearchTokens.NextChunk(text, ref at, out var chunk);)
        {
            foreach (var entry in TokensOf(chunk))
            {
                _length++;
                if (entry.IsStopWord)
                    continue;
                if (entry.Total == 0)
                    _used.Add(entry);
                entry.Add(weight, section);
            }
        }
    }

    private Entry[] TokensOf(ReadOnlySpan<char> chunk)
    {
        if (_chunkLookup.TryGetValue(chunk, out var entries))
            return entries;
        _read.Clear();
        _tokens.ReadChunk(chunk, this);
        entries = [.. _read];
        if (_chunks.Count < MaxChunks)
            _chunks.Add(chunk.ToString(), entries);
        return entries;
    }

    /// <inheritdoc/>
    void ITokenSink.Add(ReadOnlySpan<char> token)
    {
        if (!_lookup.TryGetValue(token, out var entry))
            _lookup[token] = entry = new Entry(token.ToString(), _stopWords.Contains(token));
        _read.Add(entry);
    }

    /// <summary>The tokens of the document with weight and section, in no order.</summary>
    public WeightedToken[] End()
    {
        var norm = 1 - LengthShare + (LengthShare * Math.Max(1, _length / UsualLength));
        return [.. _used.Select(entry => new WeightedToken(entry.Token, Impact(entry.Total / norm), entry.Section))];
    }

    private static byte Impact(float weight) => (byte)Math.Max(1, Math.Round(Postings.Max * weight / (weight + Saturation)));

    // Entries stay for the next document, so that a token becomes a string only once.
    private sealed class Entry(string token, bool isStopWord)
    {
        private float _here;
        private float _best;
        private int _section = -1;

        public string Token { get; } = token;

        public bool IsStopWord { get; } = isStopWord;

        public float Total { get; private set; }

        public byte Section { get; private set; }

        public void Add(float weight, int section)
        {
            if (section != _section)
                (_section, _here) = (section, 0);
            _here += weight;
            Total += weight;
            if (_here <= _best)
                return;
            (_best, Section) = (_here, (byte)section);
        }

        public void Clear() => (_here, _best, _section, Total, Section) = (0, 0, -1, 0, 0);
    }
}

/// <summary>A token of a document.</summary>
/// <param name="Token">The token.</param>
/// <param name="Weight">1 to 63.</param>
/// <param name="Section">Number of the section where it weighs most.</param>
internal readonly record struct WeightedToken(string Token, byte Weight, byte Section);
