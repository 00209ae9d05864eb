using System.Collections.Immutable;
using Casebook.Domain.Prose;

namespace Casebook.Tests.Parse.Markdown;

/// <summary>Writes prose as bare HTML on one line, so that a test can say what it expects; the site's own writer is another.</summary>
internal static class Sketch
{
    public static string Of(Document document) =>
        Of(document.Blocks) + string.Concat(document.Footnotes.Select(note => $"<note {note.Number}>{Of(note.Blocks)}</note>"));

    public static string Of(ImmutableArray<Block> blocks) => string.Concat(blocks.Select(Of));

    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Block block) =>
        block switch
        {
            Heading heading => $"<h{heading.Level} id=\"{heading.Id}\">{Of(heading.Content)}</h{heading.Level}>",
            Paragraph paragraph => $"<p>{Of(paragraph.Content)}</p>",
            ListBlock { Ordered: true } list => $"<ol{(list.Start == 1 ? "" : $" start=\"{list.Start}\"")}>{Items(list)}</ol>",
            ListBlock list => $"<ul>{Items(list)}</ul>",
            Quote quote => $"<blockquote>{Of(quote.Blocks)}</blockquote>",
            CodeBlock code => $"<pre><code{(code.Language.Length == 0 ? "" : $" class=\"language-{code.Language}\"")}>{Text(code.Text)}</code></pre>",
            ThematicBreak => "<hr />",
            Table table => $"<table>{Row("th", table.Header)}{string.Concat(table.Rows.Select(row => Row("td", row)))}</table>",
            DefinitionList list => $"<dl>{string.Concat(list.Items.Select(Item))}</dl>",
            Reveal reveal => $"<details><summary>{Of(reveal.Title)}</summary>{Of(reveal.Blocks)}</details>",
            FigureBlock figure => $"<figure>{Of([figure.Image])}<figcaption>{Of(figure.Caption)}</figcaption></figure>",
            _ => throw new InvalidOperationException(block.GetType().Name),
        };

    private static string Of(Inline inline) =>
        inline switch
        {
            TextRun text => Text(text.Text),
            Emphasis emphasis => Wrap(
                emphasis.Kind switch
                {
                    EmphasisKind.Emphasis => "em",
                    EmphasisKind.Strong => "strong",
                    EmphasisKind.Subscript => "sub",
                    EmphasisKind.Superscript => "sup",
                    _ => "del",
                },
                Of(emphasis.Content)
            ),
            CodeSpan code => Wrap("code", Text(code.Text)),
            LineBreak { Hard: true } => "<br />",
            LineBreak => "\n",
            Link link => $"<a href=\"{Text(link.Url)}\"{Attribute("title", link.Title)}>{Of(link.Content)}</a>",
            Image image => $"<img src=\"{Text(image.Url)}\" alt=\"{Text(image.Alt)}\"{Attribute("title", image.Title)}{Attribute("id", image.Id)} />",
            Citation citation => $"<cite>{string.Join("; ", citation.Items.Select(Item))}</cite>",
            NameLink name => $"<name {(name.Kind == NameLinkKind.Case ? "case " : "")}{name.Target.Value}>{name.Label}</name>",
            Unlinked unlinked => $"<plain>{Text(unlinked.Text)}</plain>",
            FootnoteMark mark => $"<mark {mark.Number}>",
            _ => throw new InvalidOperationException(inline.GetType().Name),
        };

    public static string Item(CitationItem item) =>
        string.Join(
            '|',
            new[] { item.Prefix, (item.SuppressAuthor ? "-" : "") + "@" + item.Key.Value, item.LocatorLabel, item.Locator, item.Suffix }
        );

    private static string Items(ListBlock list) =>
        string.Concat(
            list.Items.Select(item =>
                list.Tight && item is [Paragraph first, .. var rest] ? $"<li>{Of(first.Content)}{Of(rest)}</li>" : $"<li>{Of(item)}</li>"
            )
        );

    private static string Item(DefinitionItem item) =>
        string.Concat(item.Terms.Select(term => Wrap("dt", Of(term)))) + string.Concat(item.Definitions.Select(meaning => Wrap("dd", Of(meaning))));

    private static string Row(string cell, ImmutableArray<ImmutableArray<Inline>> cells) =>
        cells.IsEmpty ? "" : Wrap("tr", string.Concat(cells.Select(content => Wrap(cell, Of(content)))));

    private static string Wrap(string tag, string content) => $"<{tag}>{content}</{tag}>";

    private static string Attribute(string name, string value) => value.Length == 0 ? "" : $" {name}=\"{Text(value)}\"";

    private static string Text(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
