using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Domain;

namespace Casebook.Render.Outputs.Search;

/// <summary>Takes the tokens of a text.</summary>
internal interface ITokenSink
{
    /// <summary>One token, in the form the index holds.</summary>
    void Add(ReadOnlySpan<char> token);
}

/// <summary>
/// Cuts text into the tokens of the index. The script of the search page cuts queries in the same way; the tests compare the two.
/// <c>anti-Scl-70</c> gives anti, scl, 70, antiscl, scl70, antiscl70; a titre stays whole, <c>1/320</c> as <c>1:320</c>;
/// <c>β2GPI</c> gives beta2gpi and b2gpi.
/// </summary>
internal sealed class SearchTokens
{
    private const int MaxJoined = 5;
    private const int ShortPart = 3;
    private const int MaxTokenLength = 40;

    private static readonly SearchValues<char> Joints = SearchValues.Create("-‐‑–/:.");
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’");

    // Mu is left out: micrograms are no milligrams.
    private const string GreekLetters = "αβγδεκλπστωΑΒΓΔΕΚΛΠΣΤΩ";
    private const string GreekInitials = "abgdeklpstoabgdeklpsto";
    private static readonly SearchValues<char> Greek = SearchValues.Create(GreekLetters);

    private readonly StringBuilder _folded = new();
    private readonly List<Range> _parts = [];
    private readonly char[] _token = new char[MaxTokenLength * MaxJoined];

    /// <summary>The next chunk of a text: letters and digits, and the joints between them. What tokens it gives depends on nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; moves behind the chunk.</param>
    /// <param name="chunk">The chunk.</param>
    /// <returns>Whether there is one.</returns>
    public static bool NextChunk(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> chunk)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        var start = at;
        if (at < text.Length)
            at = ChunkEnd(text, at);
        chunk = text[start..at];
        return !chunk.IsEmpty;
    }

    /// <summary>Gives every token of a chunk to a sink.</summary>
    public void ReadChunk(ReadOnlySpan<char> chunk, ITokenSink sink)
    {
        if (chunk.IndexOfAny(Joints) >= 0 && !ContainsLetter(chunk))
        {
            AddNumber(chunk, sink);
            return;
        }
        _parts.Clear();
        foreach (var part in chunk.SplitAny(Joints))
            _parts.Add(part);
        AddForms(chunk, [], sink);
        if (chunk.IndexOfAny(Greek) >= 0)
            AddForms(WithInitials(chunk), chunk, sink);
    }

    /// <summary>The key under which a name is looked up: its parts in their plain forms, joined.</summary>
    public string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var part in name.AsSpan().SplitAny(" -‐‑–/:.,()+"))
        {
            var length = Plain(name.AsSpan(part), out var token);
            key.Append(token[..length]);
        }
        return key.ToString();
    }

    // A joint belongs to the chunk only between two letters or digits.
    private static int ChunkEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (IsWord(text[end]))
                end++;
            else if (Joints.Contains(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
                end += 2;
            else
                break;
        }
        return end;
    }

    private static bool IsWord(char c) =>
        char.IsLetterOrDigit(c)
        || Apostrophes.Contains(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    // Of the forms with initials only those that had a Greek letter as written are new.
    private void AddForms(ReadOnlySpan<char> chunk, ReadOnlySpan<char> written, ITokenSink sink)
    {
        foreach (var part in _parts)
        {
            if (IsNew(written, part))
                AddWord(chunk[part], sink);
        }
        for (var i = 0; i + 1 < _parts.Count; i++)
        {
            if (_parts.Count == 2 || IsCode(chunk[_parts[i]]) || IsCode(chunk[_parts[i + 1]]))
                AddJoined(chunk, written, i, i + 2, sink);
        }
        if (_parts.Count is > 2 and <= MaxJoined)
            AddJoined(chunk, written, 0, _parts.Count, sink);
    }

    private static bool IsNew(ReadOnlySpan<char> written, Range part) => written.IsEmpty || written[part].ContainsAny(Greek);

    private static char[] WithInitials(ReadOnlySpan<char> chunk)
    {
        var latin = chunk.ToArray();
        foreach (ref var letter in latin.AsSpan())
        {
            if (GreekLetters.IndexOf(letter) is >= 0 and var at)
                letter = GreekInitials[at];
        }
        return latin;
    }

    private static bool ContainsLetter(ReadOnlySpan<char> chunk)
    {
        foreach (var c in chunk)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> part) => part.Length <= ShortPart || part.ContainsAnyInRange('0', '9');

    // A single digit alone finds nothing but noise.
    private void AddWord(ReadOnlySpan<char> word, ITokenSink sink)
    {
        if (word.Length == 1 && char.IsDigit(word[0]))
            return;
        var length = Plain(word, out var token);
        if (length is 0 or > MaxTokenLength)
            return;
        sink.Add(token[..length]);
        if (word[^1] is 's' or 'S' && CapitalCount(word) > 1 && Folded(word) is { } whole && whole.Length != length)
            sink.Add(whole);
    }

    private static int CapitalCount(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                count++;
        }
        return count;
    }

    private void AddJoined(ReadOnlySpan<char> chunk, ReadOnlySpan<char> written, int from, int to, ITokenSink sink)
    {
        if (!IsNew(written, _parts[from].Start.._parts[to - 1].End))
            return;
        var joined = 0;
        Span<char> target = stackalloc char[MaxTokenLength];
        for (var i = from; i < to; i++)
        {
            var length = Plain(chunk[_parts[i]], out var token);
            if (length == 0 || joined + length > MaxTokenLength)
                return;
            token[..length].CopyTo(target[joined..]);
            joined += length;
        }
        if (joined > 0)
            sink.Add(target[..joined]);
    }

    private static void AddNumber(ReadOnlySpan<char> number, ITokenSink sink)
    {
        if (number.Length > MaxTokenLength)
            return;
        Span<char> target = stackalloc char[number.Length];
        for (var i = 0; i < number.Length; i++)
            target[i] = number[i] is '‐' or '‑' or '–' ? '-' : number[i];
        if (number.Length >= 4 && number[0] == '1' && number[1] == '/' && number[2..].IndexOfAnyExceptInRange('0', '9') < 0)
            target[1] = ':';
        sink.Add(target);
    }

    // Lower case without accents, one spelling for British and American words, and the singular of long plain words.
    private int Plain(ReadOnlySpan<char> word, out ReadOnlySpan<char> token)
    {
        var folded = Folded(word);
        if (folded.Length > MaxTokenLength)
        {
            token = default;
            return 0;
        }
        folded.CopyTo(_token);
        var length = Spellings.Reduce(_token.AsSpan(0, folded.Length));
        token = _token.AsSpan(0, length);
        return length;
    }

    private string Folded(ReadOnlySpan<char> word)
    {
        _folded.Clear();
        FoldedText.AppendKey(_folded, word);
        return _folded.ToString();
    }
}
