using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>
/// Takes a bracket as a plain character once a block has had more of them than any text needs:
/// the time that open brackets cost grows with their square.
/// </summary>
internal sealed class BracketLimitParser : InlineParser
{
    private const int Most = 4000;

    public BracketLimitParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.ParserStates[Index] is not Counter counter) processor.ParserStates[Index] = counter = new();
        if (++counter.Seen <= Most) return false;
        return processor.Take(ref slice, 1, new LiteralInline("["));
    }

    private sealed class Counter
    {
        public int Seen { get; set; }
    }
}
