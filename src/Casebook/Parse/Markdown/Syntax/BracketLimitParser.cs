using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>
/// Takes a bracket as a plain character when more of them stand open than any text needs:
/// the time that open brackets cost grows with their square.
/// </summary>
internal sealed class BracketLimitParser : InlineParser
{
    private const int MaxOpen = 100;

    public BracketLimitParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var open = 0;
        for (var container = processor.Root; container?.LastChild is ContainerInline { IsClosed: false } inner; container = inner)
        {
            if (++open > MaxOpen)
                return processor.Take(ref slice, 1, new LiteralInline(slice.CurrentChar.ToString()));
        }
        return false;
    }
}
