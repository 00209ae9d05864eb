using System.Collections.Immutable;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Links;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges;

/// <summary>
/// Takes out of texts what may not be read before the day of the answers: whole sentences, hidden blocks, pictures with their words, rows and items.
/// A blacked-out word would still tell its length, its place and all that stands around it.
/// </summary>
internal sealed class SentenceFilter(SpoilerNames names)
{
    /// <summary>The blocks that may be read.</summary>
    public ImmutableArray<Block> Blocks(IEnumerable<Block> blocks) => [.. blocks.Select(Clean).OfType<Block>()];

    /// <summary>A line whole; null when it names the answer.</summary>
    public RichText? Line(RichText? text) => text is null || names.AreIn(text.Plain) ? null : text;

    private Block? Clean(Block block) =>
        block switch
        {
            Reveal or FigureBlock => null,
            Heading heading => IsTelling(heading.Content) ? null : heading,
            Paragraph paragraph => Kept(paragraph.Content) is { IsEmpty: false } content ? paragraph with { Content = content } : null,
            ListBlock list => Items(list.Items) is { IsEmpty: false } items ? list with { Items = items } : null,
            Quote quote => Blocks(quote.Blocks) is { IsEmpty: false } blocks ? quote with { Blocks = blocks } : null,
            CodeBlock code => names.AreIn(code.Text) ? null : code,
            Table table => table.Header.Any(IsTelling)
                ? null
                : table with
                {
                    Rows = [.. table.Rows.Where(row => !row.Any(IsTelling)).Select(row => row.Select(WithoutPictures).ToImmutableArray())],
                },
            DefinitionList definitions => definitions with { Items = [.. definitions.Items.Where(item => !names.AreIn(Words(item)))] },
            _ => block,
        };

    private ImmutableArray<ImmutableArray<Block>> Items(ImmutableArray<ImmutableArray<Block>> items) =>
        [.. items.Select(item => Blocks(item)).Where(item => !item.IsEmpty)];

    private bool IsTelling(ImmutableArray<Inline> content) => names.AreIn(PlainText.Of(content));

    private ImmutableArray<Inline> Kept(ImmutableArray<Inline> content)
    {
        content = WithoutPictures(content);
        var text = PlainText.Of(content);
        if (!names.AreIn(text))
            return text.Length == 0 ? [] : content;
        var kept = new StringBuilder();
        var done = 0;
        for (var found = names.Find(text, 0); found is { } name; found = names.Find(text, done))
        {
            var sentence = Sentences.Around(text, name.Start, name.End);
            if (sentence.Start > done)
                kept.Append(text, done, sentence.Start - done);
            done = Math.Max(sentence.End, name.End);
        }
        kept.Append(text, done, text.Length - done);
        var rest = kept.ToString().Trim();
        return rest.Length == 0 ? [] : [new TextRun(rest)];
    }

    // Pictures go with their alternative texts, and what wraps one with it.
    private static ImmutableArray<Inline> WithoutPictures(ImmutableArray<Inline> content) =>
        content.Any(HasPicture) ? [.. content.Where(inline => !HasPicture(inline))] : content;

    private static bool HasPicture(Inline inline) => inline is Image || (inline is IWrapsInlines wrapping && wrapping.Content.Any(HasPicture));

    private static string Words(DefinitionItem item) =>
        string.Join('\n', item.Terms.Select(PlainText.Of).Concat(item.Definitions.Select(PlainText.Of)));
}
