using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>Names with their accents, Greek letters and small differences of spelling taken away, so that they can be compared and put into
/// addresses.</summary>
internal static class FoldedText
{
    // A file name has room for 255 bytes; what else stands in it, such as a number or an ending, needs some.
    private const int MaxSlug = 200;
    private const int MaxUtf8 = 3;
    private const int OnStack = 256;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The key two spellings of one name share: lower case, no accents, Greek letters spelt out, no hyphens, spaces or other
    /// marks.</summary>
    /// <remarks><c>Anti-TIF1γ</c> and <c>anti TIF1 gamma</c> share a key, as do <c>Sjögren’s disease</c> and <c>Sjogrens disease</c>.</remarks>
    public static string Key(string name)
    {
        if (name.AsSpan().IndexOfAnyExcept(Plain) < 0)
            return name;
        var key = new StringBuilder(name.Length);
        LetterFolding.Append(key, name, "");
        return key.ToString();
    }

    /// <summary>The key that two names of one thing share: as <see cref="Key"/>, and one for number, British and American spelling, and the order of
    /// words about a comma.</summary>
    /// <remarks><c>fevers</c> and <c>fever</c> share a key, as do <c>diarrhoea</c> and <c>diarrhea</c>, <c>sclerosis, systemic</c> and
    /// <c>systemic sclerosis</c>.</remarks>
    public static string NameKey(string name)
    {
        var words = Hyphenated(InOrder(name));
        Span<char> letters = words.Length <= OnStack ? stackalloc char[words.Length] : new char[words.Length];
        words.CopyTo(letters);
        var length = 0;
        foreach (var range in words.AsSpan().Split('-'))
        {
            var word = letters[range];
            word = word[..Spellings.Reduce(word)];
            word.CopyTo(letters[length..]);
            length += word.Length;
        }
        return letters[..length].ToString();
    }

    // "sclerosis, systemic" is how an index has it; a comma inside a number is no such one.
    private static string InOrder(string name) =>
        name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && name.IndexOf(',', comma + 1) < 0
            ? $"{name[(comma + 2)..]} {name[..comma]}"
            : name;

    /// <summary>The part of an address: as <see cref="Key"/>, with one hyphen for each run of other marks; <c>x</c> when nothing is left.</summary>
    /// <remarks>A longer one than a file may be named ends with a hash of the whole, so that no two are shortened to the same.</remarks>
    public static string Slug(string name) => Hyphenated(name) is { Length: > 0 } slug ? Shortened(slug) : "x";

    /// <summary>As <see cref="Slug"/>, however long it is; empty when there is neither letter nor digit.</summary>
    public static string Hyphenated(string words)
    {
        var slug = new StringBuilder(words.Length);
        LetterFolding.Append(slug, words, "-");
        while (slug.Length > 0 && slug[^1] == '-')
            slug.Length--;
        return slug.ToString();
    }

    private static string Shortened(string slug)
    {
        if (slug.Length <= MaxSlug / MaxUtf8 || Encoding.UTF8.GetByteCount(slug) <= MaxSlug)
            return slug;
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(slug)).ToString("x32", CultureInfo.InvariantCulture)[..16];
        // A character is a byte at least.
        var end = Math.Min(slug.Length, MaxSlug);
        while (Encoding.UTF8.GetByteCount(slug.AsSpan(0, end)) > MaxSlug - hash.Length - 1)
            end = slug.AsSpan(0, end).LastIndexOf('-') is > MaxSlug / 2 and var hyphen ? hyphen : end - 1;
        if (char.IsHighSurrogate(slug[end - 1]))
            end--;
        return $"{slug[..end].TrimEnd('-')}-{hash}";
    }

    /// <summary>Adds the <see cref="Key"/> of a stretch of text.</summary>
    public static void AppendKey(StringBuilder target, ReadOnlySpan<char> text) => LetterFolding.Append(target, text, "");
}
