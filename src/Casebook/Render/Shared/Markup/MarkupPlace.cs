namespace Casebook.Render.Shared.Markup;

/// <summary>Where in a page the next word comes, by the markup before it: in the text that is read, or in a tag, a title or another element that holds
/// no markup.</summary>
internal struct MarkupPlace
{
    // Elements whose content is text to the end.
    private static readonly string[] TextOnly = ["title", "script", "style", "textarea", "option"];

    private bool _isTag;
    private string? _textOnly;

    /// <summary>Whether an element can stand here.</summary>
    public readonly bool TakesElements => !_isTag && _textOnly is null;

    /// <summary>Goes on behind a piece of markup; values in it are encoded, so each angle bracket is one of a tag.</summary>
    public void Pass(ReadOnlySpan<char> markup)
    {
        for (var at = markup.IndexOfAny('<', '>'); at >= 0; at = markup.IndexOfAny('<', '>'))
        {
            var isOpening = markup[at] == '<';
            markup = markup[(at + 1)..];
            _isTag = isOpening;
            if (!isOpening)
                continue;
            if (_textOnly is null)
                _textOnly = TextOnlyName(markup);
            else if (markup.StartsWith('/') && markup[1..].StartsWith(_textOnly, StringComparison.OrdinalIgnoreCase))
                _textOnly = null;
        }
    }

    private static string? TextOnlyName(ReadOnlySpan<char> tag)
    {
        foreach (var name in TextOnly)
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || !char.IsLetterOrDigit(tag[name.Length])))
                return name;
        }
        return null;
    }
}
