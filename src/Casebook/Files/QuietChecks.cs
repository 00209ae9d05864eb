using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Diagnostics;

namespace Casebook.Files;

/// <summary>
/// Checks that had nothing to tell, by a hash of all they looked at: the next build need not make them again. Only silence is kept, so what is to be told
/// is always found anew, at its place. Safe on many threads.
/// </summary>
internal sealed class QuietChecks
{
    [ThreadStatic]
    private static HashBuilder? _hash;

    private readonly FrozenSet<UInt128> _before;
    private readonly ConcurrentDictionary<UInt128, bool> _now = new();
    private readonly UInt128 _frame;

    private QuietChecks(UInt128 frame, IEnumerable<UInt128> before) => (_frame, _before) = (frame, before.ToFrozenSet());

    /// <summary>Reads what was kept; nothing where the file is missing or damaged.</summary>
    /// <param name="path">The file.</param>
    /// <param name="frame">What all checks depend on: the program, its options, the settings.</param>
    public static QuietChecks Load(string path, UInt128 frame)
    {
        try
        {
            var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
            if (bytes.Length >= 16 && bytes.Length % 16 == 0)
            {
                var hashes = MemoryMarshal.Cast<byte, UInt128>(bytes);
                if (hashes[0] == ContentHash.Of(bytes.AsSpan(16)))
                    return new QuietChecks(frame, hashes[1..].ToArray());
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // All checks are made.
        }
        return new QuietChecks(frame, []);
    }

    /// <summary>What a check finds; it is not made when the same one had nothing to tell.</summary>
    /// <param name="known">What is kept; null to make every check.</param>
    /// <param name="about">Adds all the check looks at.</param>
    /// <param name="check">Makes it.</param>
    public static ImmutableArray<Diagnostic> Find(QuietChecks? known, Action<HashBuilder> about, Func<ImmutableArray<Diagnostic>> check)
    {
        if (known is null)
            return check();
        var hash = _hash ??= new HashBuilder();
        about(hash.Add(known._frame));
        var key = hash.Take();
        if (known._before.Contains(key))
        {
            known._now[key] = true;
            return [];
        }
        var found = check();
        if (found.IsEmpty)
            known._now[key] = true;
        return found;
    }

    /// <summary>Keeps what had nothing to tell this time, if it can.</summary>
    public void Save(string path)
    {
        UInt128[] hashes = [.. _now.Keys];
        if (_before.SetEquals(hashes))
            return;
        var bytes = MemoryMarshal.AsBytes(hashes.AsSpan());
        var sum = ContentHash.Of(bytes);
        CacheFile.TryWrite(path, MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in sum)).ToArray(), bytes.ToArray());
    }
}
