using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Casebook.Files;

/// <summary>XXH128 of things one after the other; texts go in with their length, so that no two lists of things look alike.</summary>
internal sealed class HashBuilder
{
    private readonly XxHash128 _hash = new();

    /// <summary>Adds a text.</summary>
    public HashBuilder Add(ReadOnlySpan<char> text)
    {
        Add(text.Length);
        _hash.Append(MemoryMarshal.AsBytes(text));
        return this;
    }

    /// <summary>Adds texts and their number.</summary>
    public HashBuilder Add(IReadOnlyCollection<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts)
            Add(text.AsSpan());
        return this;
    }

    /// <summary>Adds a number.</summary>
    public HashBuilder Add(int number)
    {
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));
        return this;
    }

    /// <summary>Adds a hash.</summary>
    public HashBuilder Add(UInt128 hash)
    {
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in hash)));
        return this;
    }

    /// <summary>The hash of all that was added; what is added from here on is a list of its own.</summary>
    public UInt128 Take()
    {
        var hash = _hash.GetCurrentHashAsUInt128();
        _hash.Reset();
        return hash;
    }
}
