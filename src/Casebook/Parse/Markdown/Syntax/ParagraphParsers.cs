using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Paragraphs of a narrative. <c>[@key]: words</c> and <c>[^1]: words</c> are text, never the address of a link.</summary>
internal sealed class NarrativeParagraphParser : ParagraphBlockParser
{
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > 0 } paragraph)
            return base.Close(processor, block);
        var first = paragraph.Lines.Lines[0].Slice.AsSpan().TrimStart();
        var isOurs =
            first.StartsWith("[@", StringComparison.Ordinal)
            || first.StartsWith("[-@", StringComparison.Ordinal)
            || first.StartsWith("[^", StringComparison.Ordinal)
            || first.StartsWith("[[", StringComparison.Ordinal);
        if (!isOurs)
            return base.Close(processor, block);
        LineParagraphParser.Trim(paragraph);
        return true;
    }
}

/// <summary>Paragraphs of front matter: no headings by underlining, and no addresses of links.</summary>
internal sealed class LineParagraphParser : ParagraphBlockParser
{
    public LineParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 0 } paragraph)
            Trim(paragraph);
        return true;
    }

    /// <summary>Takes the white space from the start of every line and from the end of the last.</summary>
    public static void Trim(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines.Lines;
        for (var i = 0; i < paragraph.Lines.Count; i++)
            lines[i].Slice.TrimStart();
        lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
    }
}
