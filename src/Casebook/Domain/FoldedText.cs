using System.Buffers;
using System.Text;

namespace Casebook.Domain;

/// <summary>Names with their accents, Greek letters and small differences of spelling taken away, so that they can be compared and put into addresses.</summary>
internal static class FoldedText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The key two spellings of one name share: lower case, no accents, Greek letters spelt out, no hyphens, spaces or other marks.</summary>
    /// <remarks><c>Anti-TIF1γ</c> and <c>anti TIF1 gamma</c> share a key, as do <c>Sjögren’s disease</c> and <c>Sjogrens disease</c>.</remarks>
    public static string Key(string name)
    {
        if (name.AsSpan().IndexOfAnyExcept(Plain) < 0) return name;
        var key = new StringBuilder(name.Length);
        LetterFolding.Append(key, name, "");
        return key.ToString();
    }

    /// <summary>The part of an address: as <see cref="Key"/>, with one hyphen for each run of other marks; <c>x</c> when nothing is left.</summary>
    public static string Slug(string name) => Hyphenated(name) is { Length: > 0 } slug ? slug : "x";

    /// <summary>As <see cref="Slug"/>; empty when there is neither letter nor digit.</summary>
    public static string Hyphenated(string words)
    {
        var slug = new StringBuilder(words.Length);
        LetterFolding.Append(slug, words, "-");
        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.ToString();
    }

    /// <summary>Adds the <see cref="Key"/> of a stretch of text.</summary>
    public static void AppendKey(StringBuilder target, ReadOnlySpan<char> text) => LetterFolding.Append(target, text, "");
}
