using System.Buffers;

namespace Casebook.Parse.References.Pasted;

/// <summary>A place in a text that moves forward over what is expected there.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Offset of the next character.</summary>
    public int At { get; set; } = at;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => At < _text.Length ? _text[At] : '\0';

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => At >= _text.Length;

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[At..];

    /// <summary>What stands before an offset.</summary>
    public readonly ReadOnlySpan<char> Before(int offset) => _text[..offset];

    /// <summary>Moves over one character if it is the next.</summary>
    public bool Skip(char c)
    {
        if (Next != c || AtEnd)
            return false;
        At++;
        return true;
    }

    /// <summary>Moves over a word if it is next, whatever its case.</summary>
    public bool Skip(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        At += word.Length;
        return true;
    }

    /// <summary>Moves over spaces.</summary>
    public void SkipSpaces()
    {
        while (Next == ' ')
            At++;
    }

    /// <summary>Takes the longest stretch of these characters.</summary>
    public ReadOnlySpan<char> TakeAll(SearchValues<char> allowed)
    {
        var length = Rest.IndexOfAnyExcept(allowed);
        if (length < 0)
            length = Rest.Length;
        At += length;
        return _text.Slice(At - length, length);
    }

    /// <summary>Takes what stands before the first of these characters, or all that is left.</summary>
    public ReadOnlySpan<char> TakeUntil(ReadOnlySpan<char> stops)
    {
        var length = Rest.IndexOfAny(stops);
        if (length < 0)
            length = Rest.Length;
        At += length;
        return _text.Slice(At - length, length);
    }

    /// <summary>Takes letters.</summary>
    public ReadOnlySpan<char> TakeLetters()
    {
        var start = At;
        while (char.IsLetter(Next))
            At++;
        return _text[start..At];
    }

    /// <summary>Takes ASCII digits.</summary>
    public ReadOnlySpan<char> TakeDigits()
    {
        var start = At;
        while (char.IsAsciiDigit(Next))
            At++;
        return _text[start..At];
    }
}
