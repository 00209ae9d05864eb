using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Finds the pictures that texts show.</summary>
internal static class PictureUses
{
    /// <summary>Those of a case: of its narrative first, then of its front matter.</summary>
    public static IEnumerable<Image> In(TeachingCase source) => In(source.Body).Concat(CaseLines.Of(source).SelectMany(text => In(text.Content)));

    /// <summary>Those of a document, in order.</summary>
    public static IEnumerable<Image> In(Document document) => ProseWalk.Inlines(document).OfType<Image>();

    /// <summary>Those that stand alone, with a legend.</summary>
    public static IEnumerable<Image> FiguresIn(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                FigureBlock figure => [figure.Image],
                ListBlock list => list.Items.SelectMany(FiguresIn),
                Quote quote => FiguresIn(quote.Blocks),
                Reveal reveal => FiguresIn(reveal.Blocks),
                DefinitionList definitions => definitions.Items.SelectMany(item => item.Definitions).SelectMany(FiguresIn),
                _ => Enumerable.Empty<Image>(),
            }
        );

    private static IEnumerable<Image> In(ImmutableArray<Inline> content) => ProseWalk.Inlines(content).OfType<Image>();
}
