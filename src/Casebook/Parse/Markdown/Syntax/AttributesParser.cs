using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads <c>{#id .class}</c> right behind a picture or link, <c>{.supports}</c> behind a citation, and
/// at the end of a heading; braces elsewhere are text.</summary>
internal sealed class AttributesParser : InlineParser
{
    private const int MaxLength = 500;

    public AttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Rest();
        var end = EndOf(rest.Length > MaxLength ? rest[..MaxLength] : rest);
        if (end < 0)
            return false;
        var behindLink = processor.Inline is LinkInline { IsClosed: true } || processor.Inline is CitationInline && LooksLikeAttributes(rest[1..end]);
        if (!behindLink && !(processor.Block is HeadingBlock && rest[(end + 1)..].Trim().IsEmpty && LooksLikeAttributes(rest[1..end])))
            return false;
        return processor.Take(ref slice, end + 1, new AttributesInline(rest[1..end].ToString()));
    }

    private static int EndOf(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            var c = rest[i];
            if (c == '\n')
                return -1;
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '}')
                return i;
        }
        // An apostrophe is no reason to miss the end.
        return quote == '\0' ? -1
            : rest.IndexOf('}') is > 0 and var end && !rest[..end].Contains('\n') ? end
            : -1;
    }

    private static bool LooksLikeAttributes(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        return content is "step" || content.StartsWith("step ") || content.StartsWith('#') || content.StartsWith('.') || content.Contains('=');
    }
}
