using System.Buffers;

namespace Casebook.Verify;

/// <summary>What a <see cref="TagScanner"/> stands at.</summary>
internal enum TagToken
{
    /// <summary>Words between tags.</summary>
    Text,

    /// <summary>A tag that opens an element.</summary>
    Open,

    /// <summary>A tag that closes one.</summary>
    Close,

    /// <summary>What stands in a script or style, unread.</summary>
    Raw,
}

/// <summary>
/// Goes through the tags of a page without making a tree of it: enough to see addresses and ids, at a small part of the cost of a parser.
/// It takes the names as they are written, as our own writer writes them in lower case.
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<byte> page)
{
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\r\n\f/>="u8);
    private readonly ReadOnlySpan<byte> _page = page;
    private int _at;
    private int _attributes;
    private bool _isRaw;

    /// <summary>What it stands at.</summary>
    public TagToken Token { get; private set; }

    /// <summary>Where that begins, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>The name of a tag, or the words.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Goes on; false at the end of the page.</summary>
    /// <param name="all">Whether to stop at words, at the ends of all elements and at tags of one or two letters without attributes;
    /// otherwise only at the ends of labels and templates and at all other tags.</param>
    public bool Read(bool all = true)
    {
        while (_at < _page.Length)
        {
            Start = _at;
            if (_isRaw)
            {
                _isRaw = false;
                var close = _page[_at..].IndexOf("</s"u8);
                Take(TagToken.Raw, close < 0 ? _page.Length : _at + close);
                return true;
            }
            if (_page[_at] != (byte)'<')
            {
                var next = _page[_at..].IndexOf((byte)'<');
                Take(TagToken.Text, next < 0 ? _page.Length : _at + next);
                if (all)
                    return true;
                continue;
            }
            if (!all && _at + 3 < _page.Length && _page[_at + 1] == (byte)'/' && !IsEndOfLabelOrTemplate(_page[_at + 2], _page[_at + 3]))
            {
                var end = _page[_at..].IndexOf((byte)'>');
                _at = end < 0 ? _page.Length : _at + end + 1;
            }
            else if (!all && LengthOfPlainTag(_at) is > 0 and var length)
            {
                _at += length;
            }
            else if (_page[_at..].StartsWith("<!--"u8))
            {
                var end = _page[_at..].IndexOf("-->"u8);
                _at = end < 0 ? _page.Length : _at + end + 3;
            }
            else if (_at + 1 < _page.Length && _page[_at + 1] is (byte)'!' or (byte)'?')
            {
                var end = _page[_at..].IndexOf((byte)'>');
                _at = end < 0 ? _page.Length : _at + end + 1;
            }
            else
            {
                ReadTag();
                return true;
            }
        }
        return false;
    }

    /// <summary>The next attribute of an opening tag; false when there is none left. All must be read before going on.</summary>
    public bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        var at = _attributes;
        while (at < _page.Length && _page[at] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f' or (byte)'/')
            at++;
        if (at >= _page.Length || _page[at] == (byte)'>')
        {
            EndTag(Math.Min(at + 1, _page.Length));
            return false;
        }
        var length = _page[at..].IndexOfAny(EndOfName);
        if (length <= 0)
            length = length < 0 ? _page.Length - at : 1;
        name = _page.Slice(at, length);
        at += length;
        if (at < _page.Length && _page[at] == (byte)'=')
        {
            at++;
            if (at < _page.Length && _page[at] is (byte)'"' or (byte)'\'')
            {
                var end = _page[(at + 1)..].IndexOf(_page[at]);
                if (end < 0)
                    end = _page.Length - at - 1;
                value = _page.Slice(at + 1, end);
                at = Math.Min(_page.Length, at + end + 2);
            }
            else
            {
                var end = _page[at..].IndexOfAny((byte)' ', (byte)'\n', (byte)'>');
                if (end < 0)
                    end = _page.Length - at;
                value = _page.Slice(at, end);
                at += end;
            }
        }
        _attributes = at;
        return true;
    }

    private static bool IsEndOfLabelOrTemplate(byte first, byte second) => (first, second) is ((byte)'l', (byte)'a') or ((byte)'t', (byte)'e');

    // <p>, <li>, <td> and their like without attributes: most tags of a page, and nothing to check.
    private int LengthOfPlainTag(int at) =>
        at + 3 >= _page.Length || !char.IsAsciiLetter((char)_page[at + 1]) ? 0
        : _page[at + 2] == (byte)'>' ? 3
        : _page[at + 3] == (byte)'>' && char.IsAsciiLetterOrDigit((char)_page[at + 2]) ? 4
        : 0;

    private void ReadTag()
    {
        var isClose = _at + 1 < _page.Length && _page[_at + 1] == (byte)'/';
        var from = _at + (isClose ? 2 : 1);
        var length = _page[from..].IndexOfAny(EndOfName);
        if (length < 0)
            length = _page.Length - from;
        Token = isClose ? TagToken.Close : TagToken.Open;
        Content = _page.Slice(from, length);
        _attributes = from + length;
        if (!isClose)
            return;
        var end = _page[from..].IndexOf((byte)'>');
        _at = end < 0 ? _page.Length : from + end + 1;
    }

    private void EndTag(int at)
    {
        _at = at;
        _isRaw = Token == TagToken.Open && (Content.SequenceEqual("script"u8) || Content.SequenceEqual("style"u8));
    }

    private void Take(TagToken token, int end)
    {
        Token = token;
        Content = _page[_at..end];
        _at = end;
    }
}
