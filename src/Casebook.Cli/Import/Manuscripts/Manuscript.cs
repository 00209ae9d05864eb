using System.Collections.Immutable;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>What a document says of a paragraph by its style.</summary>
internal enum BlockRole
{
    /// <summary>Nothing: running text.</summary>
    Text,

    /// <summary>The title of the whole.</summary>
    Title,

    Heading,

    /// <summary>Authors.</summary>
    Author,

    Abstract,

    /// <summary>Words that belong to a picture or a table.</summary>
    Caption,

    /// <summary>An entry of the reference list.</summary>
    Reference,
}

/// <summary>A stretch of text of one kind.</summary>
/// <param name="Text">Its characters; line breaks are <c>\n</c>.</param>
internal sealed record Span(string Text)
{
    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether it is superscript.</summary>
    public bool IsRaised { get; init; }

    /// <summary>Whether it is subscript.</summary>
    public bool IsLowered { get; init; }

    /// <summary>Where it leads; empty when nowhere.</summary>
    public string Address { get; init; } = "";

    /// <summary>Number of the note it marks, from 1; 0 when it marks none.</summary>
    public int Note { get; init; }

    /// <summary>Works it cites, by their place in the list, from 1; empty when it is not a citation.</summary>
    public ImmutableArray<int> Cites { get; init; } = [];

    /// <summary>Whether two stretches are of one kind, so that they can be joined.</summary>
    public bool IsLike(Span other) =>
        (IsBold, IsItalic, IsRaised, IsLowered, Address) == (other.IsBold, other.IsItalic, other.IsRaised, other.IsLowered, other.Address)
        && Note + other.Note == 0
        && Cites.IsEmpty
        && other.Cites.IsEmpty;
}

/// <summary>A paragraph, a table or a picture of a document.</summary>
internal abstract record Block;

/// <summary>A paragraph, a heading or an entry of a list.</summary>
/// <param name="Spans">Its text.</param>
internal sealed record TextBlock(ImmutableArray<Span> Spans) : Block
{
    /// <summary>What its style says.</summary>
    public BlockRole Role { get; init; }

    /// <summary>Level of a heading, or of an entry of a list, from 1; 0 when it is neither.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is an entry of a list.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the list counts its entries.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Its characters on one line.</summary>
    public string Plain =>
        string.Join(' ', string.Concat(Spans.Select(span => span.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A table.</summary>
/// <param name="Rows">Its cells by rows; the first row may hold its headings.</param>
/// <param name="HasJoinedCells">Whether cells reached over several columns or rows.</param>
internal sealed record TableBlock(ImmutableArray<ImmutableArray<ImmutableArray<Span>>> Rows, bool HasJoinedCells) : Block;

/// <summary>A picture.</summary>
/// <param name="Bytes">The picture; empty when it could not be had.</param>
/// <param name="Alt">What the document says for those who cannot see it; empty when nothing.</param>
internal sealed record PictureBlock(byte[] Bytes, string Alt) : Block
{
    /// <summary>Name of the file it should have come from; empty when it came along, or when the document itself held it.</summary>
    public string MissingFile { get; init; } = "";
}

/// <summary>What a document holds that is never taken.</summary>
internal enum LeftOutKind
{
    /// <summary>Words that were deleted under tracked changes.</summary>
    TrackedDeletion,

    /// <summary>Comments of reviewers.</summary>
    Comment,

    /// <summary>Text that is hidden in Word.</summary>
    HiddenText,

    /// <summary>Pictures and documents that lie outside the file.</summary>
    LinkedFile,

    /// <summary>Tables, drawings and files of other programs.</summary>
    EmbeddedObject,

    /// <summary>Drawings without a picture, such as arrows and charts.</summary>
    Drawing,

    /// <summary>Words at the head or foot of each page.</summary>
    PageHeader,
}

/// <summary>A document in the order of its text, whatever program wrote it; nothing of its properties.</summary>
internal sealed record Manuscript
{
    /// <summary>Paragraphs, tables and pictures in their order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Footnotes by their numbers, from 1.</summary>
    public ImmutableArray<ImmutableArray<Span>> Notes { get; init; } = [];

    /// <summary>What was left out, and how often.</summary>
    public ImmutableSortedDictionary<LeftOutKind, int> LeftOut { get; init; } = ImmutableSortedDictionary<LeftOutKind, int>.Empty;

    /// <summary>Whether words were inserted under tracked changes, which nobody has accepted.</summary>
    public bool HasInsertions { get; init; }
}
