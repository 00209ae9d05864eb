using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Finds the pictures that texts show.</summary>
internal static class PictureUses
{
    /// <summary>Those of a case: of its narrative first, then of its front matter.</summary>
    public static IEnumerable<Image> In(TeachingCase source) => In(source.Body).Concat(Lines(source).OfType<RichText>().SelectMany(text => In(text.Content)));

    /// <summary>Those of a document, in order.</summary>
    public static IEnumerable<Image> In(Document document) => In(document.Blocks).Concat(document.Footnotes.SelectMany(note => In(note.Blocks)));

    /// <summary>Those that stand alone, with a legend.</summary>
    public static IEnumerable<Image> FiguresIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        FigureBlock figure => [figure.Image],
        ListBlock list => list.Items.SelectMany(FiguresIn),
        Quote quote => FiguresIn(quote.Blocks),
        Reveal reveal => FiguresIn(reveal.Blocks),
        DefinitionList definitions => definitions.Items.SelectMany(item => item.Definitions).SelectMany(FiguresIn),
        _ => Enumerable.Empty<Image>(),
    });

    private static IEnumerable<Image> In(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        FigureBlock figure => In(figure.Caption).Prepend(figure.Image),
        Heading heading => In(heading.Content),
        Paragraph paragraph => In(paragraph.Content),
        ListBlock list => list.Items.SelectMany(In),
        Quote quote => In(quote.Blocks),
        Reveal reveal => In(reveal.Title).Concat(In(reveal.Blocks)),
        Table table => table.Header.Concat(table.Rows.SelectMany(row => row)).SelectMany(In),
        DefinitionList definitions => definitions.Items.SelectMany(item => item.Terms.SelectMany(In).Concat(item.Definitions.SelectMany(In))),
        _ => Enumerable.Empty<Image>(),
    });

    private static IEnumerable<Image> In(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Image image) yield return image;
            if (inline is not IWrapsInlines wrapping) continue;
            foreach (var inner in In(wrapping.Content)) yield return inner;
        }
    }

    private static IEnumerable<RichText?> Lines(TeachingCase source) =>
    [
        source.Summary, source.Outcome,
        .. source.LearningPoints,
        .. source.Timeline.Select(entry => entry.Event),
        .. source.Treatments.SelectMany(treatment => new[] { treatment.Response, treatment.Note }),
        .. source.Questions.SelectMany(question => question.Options.SelectMany(option => new[] { option.Text, option.Why }).Prepend(question.Stem)),
        .. source.Differential.SelectMany(entry => entry.For.Concat(entry.Against)),
    ];
}
