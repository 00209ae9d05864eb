using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Prose;

/// <summary>A text an educator wrote in Markdown, as a tree that knows nothing of any Markdown library.</summary>
/// <param name="Blocks">The blocks in order.</param>
/// <param name="Footnotes">Footnotes in the order of their first mention; their numbers are 1, 2, ...</param>
internal sealed record Document(ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>The first references given by number, as <c>[1,2]</c>, that lead nowhere; null when there are none.</summary>
    public Located<string>? NumbersTyped { get; init; }

    /// <summary>A document without content.</summary>
    public static Document Empty { get; } = new([], []);
}

internal sealed record Footnote(int Number, ImmutableArray<Block> Blocks);

/// <summary>A paragraph, list, table, ...</summary>
internal abstract record Block(TextLocation Location);

/// <summary>A heading; ids are unique in the document and stable as long as the heading's words are.</summary>
internal sealed record Heading(int Level, string Id, ImmutableArray<Inline> Content, TextLocation Location) : Block(Location)
{
    /// <summary>Whether its author marked it as the beginning of a step of the story: <c>{step}</c>.</summary>
    public bool IsStep { get; init; }
}

internal sealed record Paragraph(ImmutableArray<Inline> Content, TextLocation Location) : Block(Location);

/// <summary>A list; a tight one shows its paragraphs without space between.</summary>
internal sealed record ListBlock(bool Ordered, int Start, bool Tight, ImmutableArray<ImmutableArray<Block>> Items, TextLocation Location)
    : Block(Location);

/// <summary>A quotation.</summary>
internal sealed record Quote(ImmutableArray<Block> Blocks, TextLocation Location) : Block(Location);

/// <summary>Text shown as typed.</summary>
internal sealed record CodeBlock(string Language, string Text, TextLocation Location) : Block(Location);

/// <summary>Alignment of a table's column.</summary>
internal enum ColumnAlignment
{
    /// <summary>As the language has it.</summary>
    Default,

    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right, for figures.</summary>
    Right,
}

/// <summary>A table; every row has as many cells as there are columns.</summary>
internal sealed record Table(
    ImmutableArray<ColumnAlignment> Columns,
    ImmutableArray<ImmutableArray<Inline>> Header,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
    TextLocation Location
) : Block(Location);

/// <summary>A list of terms and what they mean.</summary>
internal sealed record DefinitionList(ImmutableArray<DefinitionItem> Items, TextLocation Location) : Block(Location);

/// <summary>One or more terms and their definitions.</summary>
internal sealed record DefinitionItem(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<ImmutableArray<Block>> Definitions);

/// <summary>Something hidden until it is asked for: <c>::: reveal Title</c>.</summary>
internal sealed record Reveal(ImmutableArray<Inline> Title, ImmutableArray<Block> Blocks, TextLocation Location) : Block(Location);

/// <summary>A picture standing alone, with its legend.</summary>
internal sealed record FigureBlock(Image Image, ImmutableArray<Inline> Caption, TextLocation Location) : Block(Location);

/// <summary>A line between two parts.</summary>
internal sealed record ThematicBreak(TextLocation Location) : Block(Location);
