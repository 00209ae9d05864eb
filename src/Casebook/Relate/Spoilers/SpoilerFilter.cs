using System.Collections.Immutable;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Challenges;
using Casebook.Relate.Links;

namespace Casebook.Relate.Spoilers;

/// <summary>Makes texts fit to be read before the answer: no links, no citations, no footnotes, no name that gives it away.</summary>
/// <param name="names">What must not be read.</param>
/// <param name="idPrefix">Begins the ids of headings, which otherwise hold their words.</param>
internal sealed class SpoilerFilter(SpoilerNames names, string idPrefix)
{
    private int _headings;

    /// <summary>Whether anything has been withheld so far.</summary>
    public bool HasWithheld { get; private set; }

    /// <summary>Blocks without what gives the answer away.</summary>
    public ImmutableArray<Block> Blocks(IEnumerable<Block> blocks) => [.. blocks.Select(Clean)];

    /// <summary>A line without what gives the answer away.</summary>
    public RichText Line(RichText text) => new(Plain(text.Plain), Running(text.Content), text.Location);

    /// <summary>Plain words without what gives the answer away.</summary>
    public string Plain(string text)
    {
        var masked = names.Masked(text);
        if (!ReferenceEquals(masked, text))
            HasWithheld = true;
        return masked;
    }

    /// <summary>Running text without what gives the answer away.</summary>
    public ImmutableArray<Inline> Running(ImmutableArray<Inline> content)
    {
        var plain = ImmutableArray.CreateBuilder<Inline>();
        Flatten(content, plain);
        var masked = Masked(plain);
        // A name that emphasis cuts in two is seen only in the whole line.
        if (!names.AreIn(Shown(masked)))
            return masked;
        HasWithheld = true;
        return [new Withheld()];
    }

    private Block Clean(Block block) =>
        block switch
        {
            Heading heading => heading with { Id = $"{idPrefix}-{++_headings}", Content = Running(heading.Content) },
            Paragraph paragraph => paragraph with { Content = Running(paragraph.Content) },
            ListBlock list => list with { Items = [.. list.Items.Select(item => Blocks(item))] },
            Quote quote => quote with { Blocks = Blocks(quote.Blocks) },
            CodeBlock code => code with { Text = Plain(code.Text) },
            Table table => table with
            {
                Header = [.. table.Header.Select(Running)],
                Rows = [.. table.Rows.Select(row => row.Select(Running).ToImmutableArray())],
            },
            DefinitionList definitions => definitions with
            {
                Items =
                [
                    .. definitions.Items.Select(item => new DefinitionItem(
                        [.. item.Terms.Select(Running)],
                        [.. item.Definitions.Select(definition => Blocks(definition))]
                    )),
                ],
            },
            Reveal reveal => reveal with { Title = Running(reveal.Title), Blocks = Blocks(reveal.Blocks) },
            FigureBlock figure => figure with { Image = Clean(figure.Image), Caption = Running(figure.Caption) },
            _ => block,
        };

    // Without what leads on, and with neighbouring words in one run, so that no name hides between two.
    private void Flatten(ImmutableArray<Inline> content, ImmutableArray<Inline>.Builder plain)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run:
                    AddWords(run.Text, plain);
                    break;
                case LineBreak { Hard: false }:
                    AddWords(" ", plain);
                    break;
                case CodeSpan code:
                    AddWords(code.Text, plain);
                    break;
                case Unlinked unlinked:
                    AddWords(unlinked.Text, plain);
                    break;
                case NameLink name:
                    AddWords(name.Label ?? name.Target.Value, plain);
                    break;
                case Emphasis emphasis:
                    var inner = ImmutableArray.CreateBuilder<Inline>();
                    Flatten(emphasis.Content, inner);
                    plain.Add(emphasis with { Content = Masked(inner) });
                    break;
                case Image image:
                    plain.Add(Clean(image));
                    break;
                case Citation or NumberedCitation or FootnoteMark:
                    TrimEnd(plain);
                    break;
                // The title of another case says too much, of this case too.
                case CaseAnchor other when PlainText.Of(other.Content) == other.Target.Title.Value:
                    plain.Add(new OtherCase());
                    break;
                case IWrapsInlines wrapping:
                    Flatten(wrapping.Content, plain);
                    break;
                default:
                    plain.Add(inline);
                    break;
            }
        }
    }

    private static void AddWords(string words, ImmutableArray<Inline>.Builder plain) => plain.Add(new TextRun(words));

    private static void TrimEnd(ImmutableArray<Inline>.Builder plain)
    {
        while (plain is [.., TextRun before])
        {
            plain.RemoveAt(plain.Count - 1);
            if (before.Text.TrimEnd(' ') is not { Length: > 0 } words)
                continue;
            plain.Add(new TextRun(words));
            return;
        }
    }

    // Neighbouring words are one run here.
    private ImmutableArray<Inline> Masked(ImmutableArray<Inline>.Builder plain)
    {
        var masked = ImmutableArray.CreateBuilder<Inline>(plain.Count);
        var run = new StringBuilder();
        foreach (var inline in plain)
        {
            if (inline is TextRun { Text: var words })
            {
                run.Append(words);
                continue;
            }
            Mask(run.ToString(), masked);
            run.Clear();
            masked.Add(inline);
        }
        Mask(run.ToString(), masked);
        return masked.DrainToImmutable();
    }

    private void Mask(string text, ImmutableArray<Inline>.Builder masked)
    {
        var done = 0;
        for (var found = names.Find(text, 0); found is { } span; found = names.Find(text, done))
        {
            if (span.Start > done)
                masked.Add(new TextRun(text[done..span.Start]));
            masked.Add(new Withheld());
            HasWithheld = true;
            done = span.End;
        }
        if (done < text.Length)
            masked.Add(new TextRun(text[done..]));
    }

    private Image Clean(Image image) => image with { Alt = Plain(image.Alt), Title = "", Id = "" };

    private static string Shown(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            if (inline is Withheld)
                text.Append(Withheld.Mark);
            else if (inline is IWrapsInlines wrapping)
                text.Append(Shown(wrapping.Content));
            else
                PlainText.Append(text, inline);
        }
        return text.ToString();
    }
}
