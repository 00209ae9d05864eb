using System.Buffers;

namespace Casebook.Relate.Links.Meaning;

/// <summary>What stands around a name in a running text.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the name begins.</param>
/// <param name="end">Where it ends.</param>
internal readonly ref struct Surroundings(string text, int start, int end)
{
    private const int MaxSentence = 240;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐‑–/");

    /// <summary>The text before the name.</summary>
    public ReadOnlySpan<char> Before => text.AsSpan(0, start);

    /// <summary>The text behind it.</summary>
    public ReadOnlySpan<char> After => text.AsSpan(end);

    /// <summary>The word directly before, hyphens included; empty when a mark or nothing stands there.</summary>
    public ReadOnlySpan<char> WordBefore => WordEndingAt(start, out _);

    /// <summary>Whether a hyphen or a slash, not a space, joins the word before.</summary>
    public bool IsJoinedBefore => start > 1 && Hyphens.Contains(text[start - 1]) && char.IsLetterOrDigit(text[start - 2]);

    /// <summary>The word directly behind, without the hyphen that may join it; empty when a mark or nothing stands there.</summary>
    public ReadOnlySpan<char> WordAfter => WordAt(end, out _);

    /// <summary>Whether a hyphen or a slash, not a space, joins the word behind.</summary>
    public bool IsJoinedAfter => end + 1 < text.Length && Hyphens.Contains(text[end]) && char.IsLetterOrDigit(text[end + 1]);

    /// <summary>The two words before the word directly before, for <c>infusion of</c> and the like; the nearest first.</summary>
    public void WordsFurtherBefore(out ReadOnlySpan<char> second, out ReadOnlySpan<char> third)
    {
        third = default;
        WordEndingAt(start, out var at);
        second = WordEndingAt(at, out at);
        if (second.Length > 0)
            third = WordEndingAt(at, out _);
    }

    /// <summary>The sentence around the name, shortened when it is long.</summary>
    public ReadOnlySpan<char> Sentence
    {
        get
        {
            var from = Math.Max(0, start - MaxSentence);
            for (var i = start - 2; i >= from; i--)
            {
                if (text[i] is '.' or '?' or '!' or ';' && char.IsWhiteSpace(text[i + 1]))
                {
                    from = i + 1;
                    break;
                }
            }
            var to = Math.Min(text.Length, end + MaxSentence);
            for (var i = end; i + 1 < to; i++)
            {
                if (text[i] is '.' or '?' or '!' or ';' && char.IsWhiteSpace(text[i + 1]))
                {
                    to = i;
                    break;
                }
            }
            return text.AsSpan(from, to - from);
        }
    }

    /// <summary>The next words behind the name, up to the end of its clause.</summary>
    public Following Words => new(text, end);

    private ReadOnlySpan<char> WordEndingAt(int at, out int begin)
    {
        begin = at;
        var last = at - 1;
        if (
            last < 1
            || !(char.IsWhiteSpace(text[last]) || Hyphens.Contains(text[last]))
            || !(char.IsLetterOrDigit(text[last - 1]) || text[last - 1] == '%')
        )
            return default;
        var first = last - 1;
        while (
            first > 0
            && (
                char.IsLetterOrDigit(text[first - 1])
                || (Hyphens.Contains(text[first - 1]) && text[first - 1] != '/')
                || text[first - 1] is '\'' or '’'
            )
        )
            first--;
        begin = first;
        return text.AsSpan(first, last - first);
    }

    private ReadOnlySpan<char> WordAt(int at, out int next)
    {
        next = at;
        if (at + 1 >= text.Length || !(char.IsWhiteSpace(text[at]) || Hyphens.Contains(text[at])) || !char.IsLetterOrDigit(text[at + 1]))
            return default;
        var stop = at + 1;
        while (
            stop < text.Length
            && (char.IsLetterOrDigit(text[stop]) || (IsInner(stop) && stop + 1 < text.Length && char.IsLetterOrDigit(text[stop + 1])))
        )
            stop++;
        next = stop;
        return text.AsSpan(at + 1, stop - at - 1);
    }

    private bool IsInner(int at) => Hyphens.Contains(text[at]) || text[at] is '.' or ',' or ':' && char.IsAsciiDigit(text[at - 1]);
}

/// <summary>Walks through the words behind a name, to the end of the clause.</summary>
internal ref struct Following(string text, int end)
{
    private int _at = end;

    /// <summary>The word that was reached.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly Following GetEnumerator() => this;

    /// <summary>Goes to the next word; false at a mark that ends the clause.</summary>
    public bool MoveNext()
    {
        while (
            _at < text.Length
            && (char.IsWhiteSpace(text[_at]) || text[_at] is '(' or ')' or ':' or '=' or '~' or '>' or '<' or '≥' or '≤' or ',' or '-' or '–')
        )
            _at++;
        var first = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '/' or '%' or '°' or '^' or '-' || IsPoint()))
            _at++;
        Current = text.AsSpan(first, _at - first);
        return _at > first;
    }

    private readonly bool IsPoint() =>
        text[_at] is '.' or ',' or ':' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]) && char.IsAsciiDigit(text[_at - 1]);
}
