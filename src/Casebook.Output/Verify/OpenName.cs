namespace Casebook.Verify;

/// <summary>A link or button whose words are being read. Words that are hidden from those who listen do not count.</summary>
internal struct OpenName
{
    private Element _element;
    private bool _hasWords;
    private int _hidden;

    /// <summary>Begins with one; links within links do not occur.</summary>
    public void Begin(Element element, bool hasLabel) => (_element, _hasWords, _hidden) = (element, hasLabel, 0);

    /// <summary>Whether one is being read.</summary>
    public readonly bool IsOpen => _element != Element.Other;

    /// <summary>Takes words, or a picture with a description.</summary>
    public void SeeWords() => _hasWords |= _hidden == 0;

    /// <summary>Takes an element within.</summary>
    public void Open(ReadOnlySpan<byte> name, bool isHidden)
    {
        if (_element != Element.Other && (isHidden || _hidden > 0) && !IsEmpty(name))
            _hidden++;
    }

    /// <summary>Takes the end of an element; true when a link or button ends that had no words.</summary>
    public bool Close(Element element)
    {
        if (_hidden > 0)
            _hidden--;
        if (_element == Element.Other || element != _element)
            return false;
        var isNameless = !_hasWords;
        _element = Element.Other;
        return isNameless;
    }

    private static bool IsEmpty(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("img"u8) || name.SequenceEqual("br"u8) || name.SequenceEqual("wbr"u8) || name.SequenceEqual("input"u8);
}
