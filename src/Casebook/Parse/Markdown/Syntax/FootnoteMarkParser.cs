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
        if (rest.Length < 4 || rest[1] != '^') return false;
        var end = rest.IndexOfAny("] \t\n[");
        if (end < 3 || rest[end] != ']') return false;
        return processor.Take(ref slice, end + 1, new FootnoteMarkInline(rest[2..end].ToString()));
    }
}
