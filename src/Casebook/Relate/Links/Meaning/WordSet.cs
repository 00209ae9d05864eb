using System.Collections.Frozen;

namespace Casebook.Relate.Links.Meaning;

/// <summary>A set of words, whatever their letters' case, that is asked for stretches of text.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A set of the words of a text.</summary>
    public WordSet(string words) =>
        _lookup = words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one of the set.</summary>
    public bool Has(ReadOnlySpan<char> word) => word.Length > 0 && _lookup.Contains(word);

    /// <summary>Whether a text has one of the words at the beginning of a word, so that <c>stain</c> is in <c>stained</c>.</summary>
    public static bool AnyBegins(ReadOnlySpan<char> text, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            for (var at = 0; text[at..].IndexOf(beginning, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at += found + 1)
            {
                if (at + found == 0 || !char.IsLetter(text[at + found - 1]))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether a word of some length ends so.</summary>
    public static bool EndsWith(ReadOnlySpan<char> word, string ending) =>
        word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word of some length has one of several endings.</summary>
    public static bool AnyEnds(ReadOnlySpan<char> word, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (EndsWith(word, ending))
                return true;
        }
        return false;
    }
}
