using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Keeps footnotes that are not mentioned, so that they can be reported; Markdig drops those without an order.</summary>
internal sealed class UnmentionedFootnoteParser : FootnoteParser
{
    public override BlockState TryOpen(BlockProcessor processor) => Keep(processor, base.TryOpen(processor));

    public override BlockState TryContinue(BlockProcessor processor, Block block) => Keep(processor, base.TryContinue(processor, block));

    private static BlockState Keep(BlockProcessor processor, BlockState state)
    {
        if (processor.NewBlocks.TryPeek(out var block) && block is Footnote footnote)
            footnote.Order = 0;
        return state;
    }
}
