using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads a comment on lines of its own, which may hold empty lines; without an end, or with words behind it, it is left to the
/// paragraph.</summary>
internal sealed class CommentBlockParser : BlockParser
{
    public CommentBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var text = processor.Line.Text.AsSpan();
        var start = processor.Line.Start;
        if (!text[start..].StartsWith("<!--", StringComparison.Ordinal))
            return BlockState.None;
        var length = text[(start + 4)..].IndexOf("-->", StringComparison.Ordinal);
        if (length < 0)
            return BlockState.None;
        var end = start + 4 + length + 3;
        var behind = text[end..];
        var lineEnd = behind.IndexOf('\n');
        if (!(lineEnd < 0 ? behind : behind[..lineEnd]).Trim().IsEmpty)
            return BlockState.None;

        processor.NewBlocks.Push(new CommentBlock(this) { Span = new SourceSpan(start, end - 1), Column = processor.Column });
        return processor.Line.End >= end - 1 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.Line.End >= block.Span.End ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
}

/// <summary>A comment, which is not shown.</summary>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser);
