using Markdig.Helpers;
using Markdig.Parsers;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads <c>[^label]</c>, whether or not there is such a footnote, so that a missing one can be reported.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Rest();
        if (rest.Length < 4 || rest[1] != '^')
            return false;
        var length = rest[2..].IndexOfAny("] \t\n[");
        if (length < 1 || rest[2 + length] != ']')
            return false;
        return processor.Take(ref slice, length + 3, new FootnoteMarkInline(rest.Slice(2, length).ToString()));
    }
}
