using System.Text.RegularExpressions;
using Casebook.Files;

namespace Casebook.Relate.Identity.Text;

/// <summary>
/// A case as a reader sees it, in one line for each paragraph, item or cell: without marks of emphasis, invisible characters, citations and the
/// targets of links,
/// digits of all scripts as 0 to 9. Every place of it leads back to the source. One instance serves one thread, case after case, so that a scan
/// allocates nothing.
/// </summary>
internal sealed class IdentityText
{
    private const int MaxSentence = 400;
    private readonly List<(int At, int Delta)> _shifts = [];
    private char[] _buffer = new char[16_384];
    private int _length;
    private int _delta;

    /// <summary>The text; an end of line parts what does not belong together.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>Web addresses and targets of links, where they stand in the source, and where in this text they were left out.</summary>
    public List<(TextSpan Source, int At)> Addresses { get; } = [];

    /// <summary>Begins a new text.</summary>
    public void Clear()
    {
        _shifts.Clear();
        Addresses.Clear();
        (_length, _delta) = (0, 0);
    }

    /// <summary>Adds a character that stands at an offset of the source.</summary>
    public void Add(char c, int source)
    {
        if (_length == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        if (source - _length != _delta)
            _shifts.Add((_length, _delta = source - _length));
        _buffer[_length++] = c;
    }

    /// <summary>Adds a stretch of the source as it stands there.</summary>
    public void Add(ReadOnlySpan<char> stretch, int source)
    {
        while (_length + stretch.Length > _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        if (source - _length != _delta)
            _shifts.Add((_length, _delta = source - _length));
        stretch.CopyTo(_buffer.AsSpan(_length));
        _length += stretch.Length;
    }

    /// <summary>Adds a space, unless one is there.</summary>
    public void AddSpace(int source)
    {
        if (_length > 0 && _buffer[_length - 1] is not ' ' and not '\n')
            Add(' ', source);
    }

    /// <summary>Ends a line, unless one is ended.</summary>
    public void EndLine(int source)
    {
        if (_length > 0 && _buffer[_length - 1] != '\n')
            Add('\n', source);
    }

    /// <summary>Notes an address that is left out of the text.</summary>
    public void LeaveOutAddress(TextSpan source) => Addresses.Add((source, _length));

    /// <summary>Offset in the source of a place of this text.</summary>
    public int SourceOf(int at)
    {
        var (low, high) = (0, _shifts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_shifts[middle].At <= at)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high < 0 ? at : at + _shifts[high].Delta;
    }

    /// <summary>The stretch of the source that a stretch of this text comes from.</summary>
    public TextSpan SourceOf(TextSpan found) => TextSpan.Between(SourceOf(found.Start), SourceOf(Math.Max(found.Start, found.End - 1)) + 1);

    /// <summary>A character, or an end of line outside the text.</summary>
    public char At(int at) => (uint)at < (uint)_length ? _buffer[at] : '\n';

    /// <summary>Length of what a pattern that begins with <c>\G</c> finds at a place; -1 when it finds nothing.</summary>
    public int Match(Regex anchored, int at)
    {
        if ((uint)at >= (uint)_length)
            return -1;
        foreach (var match in anchored.EnumerateMatches(Text, at))
            return match.Index == at ? match.Length : -1;
        return -1;
    }

    /// <summary>The sentence around a place; a long one is cut.</summary>
    public ReadOnlySpan<char> Sentence(int at)
    {
        var (start, end) = (Math.Min(at, _length), Math.Min(at, _length));
        while (start > 0 && at - start < MaxSentence && !EndsSentence(start - 1))
            start--;
        while (end < _length && end - at < MaxSentence && !EndsSentence(end))
            end++;
        return _buffer.AsSpan(start, end - start);
    }

    /// <summary>What stands before a place in its line, at most so many characters.</summary>
    public ReadOnlySpan<char> Before(int at, int count)
    {
        var start = Math.Max(0, at - count);
        var before = _buffer.AsSpan(start, at - start);
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    /// <summary>What stands from a place on in its line, at most so many characters.</summary>
    public ReadOnlySpan<char> After(int at, int count)
    {
        if (at >= _length)
            return [];
        var after = _buffer.AsSpan(at, Math.Min(count, _length - at));
        return after.IndexOf('\n') is >= 0 and var end ? after[..end] : after;
    }

    // A full stop behind a word of four letters or a number ends a sentence; one behind "Mrs" or an initial does not.
    private bool EndsSentence(int at)
    {
        var c = _buffer[at];
        if (c == '\n')
            return true;
        if (c is not ('.' or '!' or '?' or '؟') || At(at + 1) is not (' ' or '\n'))
            return false;
        var letters = 0;
        while (letters < 4 && at - letters > 0 && char.IsLetterOrDigit(_buffer[at - letters - 1]))
            letters++;
        return letters == 0 || letters >= 4 || (letters > 0 && char.IsDigit(_buffer[at - 1]));
    }
}
