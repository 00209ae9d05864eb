using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Reads headings, and those typed without a space: <c>##Title</c>. One <c>#</c> alone may be a tag, so it needs its space.</summary>
internal sealed class TypedHeadingParser : HeadingBlockParser
{
    private const int MinMarks = 2;
    private const int MaxMarks = 6;

    /// <summary>How many marks a heading that lacks its space begins with; 0 when the line is none.</summary>
    public static int MarksWithoutSpace(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is >= MinMarks and <= MaxMarks && char.IsLetter(line[marks]) ? marks : 0;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None || processor.IsCodeIndent)
            return state;
        var marks = MarksWithoutSpace(processor.Line.AsSpan());
        if (marks == 0)
            return BlockState.None;
        var heading = new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = marks,
            Column = processor.Column,
            Span = { Start = processor.Start },
        };
        processor.NewBlocks.Push(heading);
        processor.GoToColumn(processor.Column + marks);
        heading.Span.End = processor.Line.End;
        return BlockState.Break;
    }
}
