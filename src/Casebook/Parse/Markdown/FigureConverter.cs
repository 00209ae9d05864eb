using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Casebook.Domain.Prose.Block;
using Inline = Casebook.Domain.Prose.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Casebook.Parse.Markdown;

/// <summary>
/// Converts paragraphs that are figures: a picture alone on the first line. The lines behind it are its legend,
/// up to the next picture alone on a line; without them, the picture's title is.
/// </summary>
internal sealed class FigureConverter(Reading reading, InlineConverter inlines)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private readonly record struct Line(MarkdigInline? First, MarkdigInline? End);

    /// <summary>The figures of a paragraph; empty when it is an ordinary one.</summary>
    public ImmutableArray<Block> Convert(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LinkInline { IsImage: true } first || !IsPictureAlone(new(first, EndOfLine(first))))
            return [];
        var blocks = ImmutableArray.CreateBuilder<Block>(1);
        var line = new Line(first, EndOfLine(first));
        while (line.First is LinkInline picture)
        {
            var legend = new Line(line.End?.NextSibling, null);
            var next = FindNextPicture(legend.First);
            blocks.Add(Convert(picture, legend.First, next.Before, reading.At(picture)));
            line = next.Line;
        }
        return blocks.ToImmutable();
    }

    private Block Convert(LinkInline picture, MarkdigInline? legend, MarkdigInline? end, Files.TextLocation location)
    {
        var image = inlines.ConvertImage(picture);
        var moved = inlines.TakeMoved();
        var caption = inlines.ConvertRange(legend, end);
        if (image is null)
            return new Paragraph([new TextRun(reading.Typed(picture)), .. Spaced(caption), .. moved], location);
        if (caption.IsEmpty && image.Title.Length > 0)
        {
            caption = LineReader.Read(reading with { Text = image.Title, Places = reading.TitlePlaces(picture, image.Title) });
            image = image with { Title = "" };
        }
        return new FigureBlock(CheckId(image), [.. caption, .. moved], location);
    }

    private Image CheckId(Image image)
    {
        if (image.Id.Length == 0)
            return image;
        if (_ids.Add(image.Id))
            return image;
        reading.Problems.Add(ParseProblems.PictureIdTaken(image.Location, image.Id));
        return image with { Id = "" };
    }

    private static (Line Line, MarkdigInline? Before) FindNextPicture(MarkdigInline? from)
    {
        for (var inline = from; inline is not null; inline = EndOfLine(inline)?.NextSibling)
        {
            var line = new Line(inline, EndOfLine(inline));
            if (IsPictureAlone(line))
                return (line, inline.PreviousSibling is LineBreakInline before && inline != from ? before : inline);
        }
        return default;
    }

    private static bool IsPictureAlone(Line line)
    {
        if (line.First is not LinkInline { IsImage: true })
            return false;
        for (var inline = line.First.NextSibling; inline is not null && inline != line.End; inline = inline.NextSibling)
        {
            if (inline is AttributesInline or CommentInline)
                continue;
            if (inline is not LiteralInline literal || !literal.Content.AsSpan().Trim().IsEmpty)
                return false;
        }
        return true;
    }

    private static MarkdigInline? EndOfLine(MarkdigInline from)
    {
        for (var inline = from; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline)
                return inline;
        }
        return null;
    }

    private static IEnumerable<Inline> Spaced(ImmutableArray<Inline> caption) => caption.IsEmpty ? [] : [new LineBreak(false), .. caption];
}
