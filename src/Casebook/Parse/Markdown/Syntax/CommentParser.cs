using Casebook.Diagnostics.Catalogue;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads a comment within a paragraph: it is for writers and not shown.</summary>
internal sealed class CommentParser : InlineParser
{
    public CommentParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Rest();
        if (!rest.StartsWith("<!--", StringComparison.Ordinal))
            return false;
        var end = rest[4..].IndexOf("-->", StringComparison.Ordinal);
        if (end >= 0)
            return processor.Take(ref slice, end + 7, new CommentInline());
        return processor.Take(ref slice, 4, new MistakenInline("<!--", ParseProblems.CommentNeverClosed));
    }
}
