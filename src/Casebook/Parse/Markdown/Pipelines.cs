using Casebook.Parse.Markdown.Syntax;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Casebook.Parse.Markdown;

/// <summary>What counts as Markdown here. Both pipelines are immutable and shared by all threads.</summary>
internal static class Pipelines
{
    /// <summary>Narratives: CommonMark without HTML blocks, and the extensions of the design.</summary>
    public static MarkdownPipeline Document { get; } = BuildDocument();

    /// <summary>Lines of front matter: paragraphs only.</summary>
    public static MarkdownPipeline Line { get; } = BuildLine();

    private static MarkdownPipeline BuildDocument()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseDefinitionLists();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Replace<HeadingBlockParser>(new TypedHeadingParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new NarrativeParagraphParser());
        builder.BlockParsers.Insert(0, new CommentBlockParser());
        builder.BlockParsers.Insert(0, new UnmentionedFootnoteParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new ContainerParser());
        return BuildInlines(builder);
    }

    private static MarkdownPipeline BuildLine()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new LineParagraphParser());
        return BuildInlines(builder);
    }

    private static MarkdownPipeline BuildInlines(MarkdownPipelineBuilder builder)
    {
        builder.UsePreciseSourceLocation().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.Insert(0, new BracketLimitParser());
        builder.InlineParsers.Insert(0, new AddressLimitParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NameLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new CommentParser());
        builder.InlineParsers.Add(new AttributesParser());
        return builder.Build();
    }
}
