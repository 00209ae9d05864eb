using System.Collections.Immutable;
using System.Text;

namespace Casebook.Domain.Prose;

/// <summary>The words of a text alone, for search, meta data and excerpts; citations and footnote marks are left out.</summary>
internal static class PlainText
{
    /// <summary>The words of running text, on one line.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [TextRun only])
            return only.Text.Trim();
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString().Trim();
    }

    /// <summary>The words of blocks, one line for each paragraph, heading, item or cell.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        Append(text, blocks);
        return text.ToString().Trim();
    }

    /// <summary>The words of a block.</summary>
    public static string Of(Block block) => Of([block]);

    /// <summary>Adds the words of running text.</summary>
    public static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            // The space before a mark that is left out goes with it: "ulcers [@a]." is "ulcers."
            if (content[i] is TextRun run && i + 1 < content.Length && IsLeftOut(content[i + 1]))
                text.Append(run.Text.AsSpan().TrimEnd(' '));
            else
                Append(text, content[i]);
        }
    }

    /// <summary>Adds the words of one inline.</summary>
    public static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                text.Append(run.Text);
                break;
            case CodeSpan code:
                text.Append(code.Text);
                break;
            case Unlinked unlinked:
                text.Append(unlinked.Text);
                break;
            case NameLink name:
                text.Append(name.Label ?? name.Target.Value);
                break;
            case LineBreak:
                text.Append(' ');
                break;
            case Image image:
                text.Append(image.Alt);
                break;
            case IWrapsInlines wrapping:
                Append(text, wrapping.Content);
                break;
        }
    }

    /// <summary>Adds the words of blocks, one line each.</summary>
    public static void Append(StringBuilder text, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Append(text, block);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                AppendLine(text, heading.Content);
                break;
            case Paragraph paragraph:
                AppendLine(text, paragraph.Content);
                break;
            case FigureBlock figure:
                AppendLine(text, figure.Caption);
                break;
            case CodeBlock code:
                text.Append(code.Text).Append('\n');
                break;
            case Quote quote:
                Append(text, quote.Blocks);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    Append(text, item);
                break;
            case Reveal reveal:
                AppendLine(text, reveal.Title);
                Append(text, reveal.Blocks);
                break;
            case Table table:
                foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row)))
                    AppendLine(text, cell);
                break;
            case DefinitionList definitions:
                foreach (var item in definitions.Items)
                {
                    foreach (var term in item.Terms)
                        AppendLine(text, term);
                    foreach (var definition in item.Definitions)
                        Append(text, definition);
                }
                break;
        }
    }

    // Citations and footnote marks, also in the forms that later stages give them.
    private static bool IsLeftOut(Inline inline) =>
        inline is not (TextRun or CodeSpan or Unlinked or NameLink or LineBreak or Image or IWrapsInlines);

    private static void AppendLine(StringBuilder text, ImmutableArray<Inline> content)
    {
        Append(text, content);
        text.Append('\n');
    }
}
