using System.Collections.Immutable;
using System.Text;

namespace Casebook.Domain.Prose;

/// <summary>The words alone, for search, excerpts and meta data: without citations, footnote marks, addresses and marks of emphasis.</summary>
internal static class PlainText
{
    /// <summary>The words of running text on one line.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [TextRun only]) return only.Text.Trim();
        var words = new StringBuilder();
        Append(words, content);
        return Trimmed(words);
    }

    /// <summary>The words of blocks, one line for each paragraph, heading, item or row.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var words = new StringBuilder();
        Append(words, blocks);
        return Trimmed(words);
    }

    /// <summary>The words of a block.</summary>
    public static string Of(Block block) => Of([block]);

    private static void Append(StringBuilder words, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Append(words, block);
    }

    private static void Append(StringBuilder words, Block block)
    {
        switch (block)
        {
            case Heading heading: AppendLine(words, heading.Content); break;
            case Paragraph paragraph: AppendLine(words, paragraph.Content); break;
            case FigureBlock figure: AppendLine(words, figure.Caption); break;
            case CodeBlock code: words.Append(code.Text.TrimEnd('\n')).Append('\n'); break;
            case Quote quote: Append(words, quote.Blocks); break;
            case ListBlock list:
                foreach (var item in list.Items) Append(words, item);
                break;
            case Reveal reveal:
                AppendLine(words, reveal.Title);
                Append(words, reveal.Blocks);
                break;
            case Table table:
                AppendRow(words, table.Header);
                foreach (var row in table.Rows) AppendRow(words, row);
                break;
            case DefinitionList list:
                foreach (var item in list.Items)
                {
                    foreach (var term in item.Terms) AppendLine(words, term);
                    foreach (var definition in item.Definitions) Append(words, definition);
                }
                break;
        }
    }

    private static void AppendRow(StringBuilder words, ImmutableArray<ImmutableArray<Inline>> cells)
    {
        if (cells.IsDefaultOrEmpty) return;
        foreach (var cell in cells)
        {
            Append(words, cell);
            words.Append(' ');
        }
        EndLine(words);
    }

    private static void AppendLine(StringBuilder words, ImmutableArray<Inline> content)
    {
        Append(words, content);
        EndLine(words);
    }

    private static void EndLine(StringBuilder words)
    {
        TrimSpaces(words);
        if (words.Length > 0 && words[^1] != '\n') words.Append('\n');
    }

    private static void Append(StringBuilder words, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun text: AppendWords(words, text.Text); break;
                case Emphasis emphasis: Append(words, emphasis.Content); break;
                case Link link: Append(words, link.Content); break;
                case CodeSpan code: AppendWords(words, code.Text); break;
                case LineBreak: AppendWords(words, " "); break;
                case Image image: AppendWords(words, image.Alt); break;
                case NameLink name: AppendWords(words, name.Label ?? name.Target.Value); break;
                case Unlinked unlinked: AppendWords(words, unlinked.Text); break;
                // The space before a mark that is left out goes with it: "ulcers [@a]." is "ulcers."
                case Citation or FootnoteMark: TrimSpaces(words); break;
            }
        }
    }

    private static void AppendWords(StringBuilder words, string text)
    {
        var start = text.Length > 0 && text[0] == ' ' && (words.Length == 0 || words[^1] is ' ' or '\n') ? 1 : 0;
        words.Append(text, start, text.Length - start);
    }

    private static void TrimSpaces(StringBuilder words)
    {
        while (words.Length > 0 && words[^1] == ' ') words.Length--;
    }

    private static string Trimmed(StringBuilder words) => words.ToString().Trim();
}
