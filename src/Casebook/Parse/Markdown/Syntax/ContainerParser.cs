using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads <c>:::</c> blocks; below a depth that no text needs they are lines of text, for the time they cost grows with its square.</summary>
internal sealed class ContainerParser : CustomContainerParser
{
    private const int Deepest = 20;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? outer = processor.CurrentContainer; outer is not null; outer = outer.Parent)
        {
            if (outer is CustomContainer && ++depth >= Deepest)
                return BlockState.None;
        }
        return base.TryOpen(processor);
    }
}
