using System.Collections.Immutable;

namespace Casebook.Domain.Prose;

/// <summary>Goes through texts, however deeply their parts are nested.</summary>
internal static class ProseWalk
{
    /// <summary>Every piece of running text of a document, in order, its footnotes last; a piece comes before what it wraps.</summary>
    public static IEnumerable<Inline> Inlines(Document document) =>
        Inlines(document.Blocks).Concat(document.Footnotes.SelectMany(note => Inlines(note.Blocks)));

    /// <summary>Every piece of running text of blocks, in order.</summary>
    public static IEnumerable<Inline> Inlines(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                FigureBlock figure => Inlines(figure.Caption).Prepend(figure.Image),
                Heading heading => Inlines(heading.Content),
                Paragraph paragraph => Inlines(paragraph.Content),
                ListBlock list => list.Items.SelectMany(Inlines),
                Quote quote => Inlines(quote.Blocks),
                Reveal reveal => Inlines(reveal.Title).Concat(Inlines(reveal.Blocks)),
                Table table => table.Header.Concat(table.Rows.SelectMany(row => row)).SelectMany(Inlines),
                DefinitionList definitions => definitions.Items.SelectMany(item =>
                    item.Terms.SelectMany(Inlines).Concat(item.Definitions.SelectMany(Inlines))
                ),
                _ => Enumerable.Empty<Inline>(),
            }
        );

    /// <summary>Every piece of running text, in order.</summary>
    public static IEnumerable<Inline> Inlines(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            yield return inline;
            if (inline is not IWrapsInlines wrapping)
                continue;
            foreach (var inner in Inlines(wrapping.Content))
                yield return inner;
        }
    }
}
