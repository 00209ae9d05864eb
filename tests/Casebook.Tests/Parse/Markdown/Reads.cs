using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse.Markdown;

namespace Casebook.Tests.Parse.Markdown;

/// <summary>A text that was read, and what was found.</summary>
internal sealed record Reads(Document Document, Diagnostic[] Problems)
{
    // Every text stands behind front matter, so that no place is right by chance.
    public const string Before = "---\ntitle: Invented\n---\n";

    public string Html => Sketch.Of(Document);

    public string[] Codes => [.. Problems.Select(problem => problem.Code)];

    public static Reads Narrative(string markdown)
    {
        var file = new SourceText("content/cases/invented.md", Before + markdown);
        var bag = new DiagnosticBag();
        var document = new MarkdownReader().ReadDocument(file, new TextSpan(Before.Length, markdown.Length), bag);
        return new(document, [.. bag.ToImmutable()]);
    }

    public static (RichText Text, Diagnostic[] Problems) Line(string value, string? typed = null)
    {
        typed ??= value;
        var file = new SourceText("content/cases/invented.md", "---\nsummary: " + typed + "\n---\n");
        var bag = new DiagnosticBag();
        var text = new MarkdownReader().ReadRichText(new Located<string>(value, file.At(13, typed.Length)), bag);
        return (text, [.. bag.ToImmutable()]);
    }

    /// <summary>The text a location covers.</summary>
    public static string Covered(TextLocation location) => location.File.Text.Substring(location.Span.Start, location.Span.Length);

    public static string Covered(Diagnostic problem) => Covered(problem.Location!.Value);

    public static IEnumerable<Inline> Inlines(Document document) =>
        document.Blocks.Concat(document.Footnotes.SelectMany(note => note.Blocks)).SelectMany(InlinesOf);

    public static IEnumerable<Inline> Within(IEnumerable<Inline> inlines) =>
        inlines.SelectMany(inline =>
            inline switch
            {
                IWrapsInlines wrapping => Within(wrapping.Content).Prepend(inline),
                _ => [inline],
            }
        );

    private static IEnumerable<Inline> InlinesOf(Block block) =>
        block switch
        {
            Heading heading => Within(heading.Content),
            Paragraph paragraph => Within(paragraph.Content),
            ListBlock list => list.Items.SelectMany(item => item.SelectMany(InlinesOf)),
            Quote quote => quote.Blocks.SelectMany(InlinesOf),
            Table table => table.Rows.Add(table.Header).SelectMany(row => row.SelectMany(cell => Within(cell))),
            DefinitionList list => list.Items.SelectMany(item =>
                item.Terms.SelectMany(term => Within(term)).Concat(item.Definitions.SelectMany(d => d.SelectMany(InlinesOf)))
            ),
            Reveal reveal => Within(reveal.Title).Concat(reveal.Blocks.SelectMany(InlinesOf)),
            FigureBlock figure => Within(figure.Caption).Prepend(figure.Image),
            _ => [],
        };
}
