using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain.Prose;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Prose;

// Blocks: paragraphs, lists, tables and what folds.
internal sealed partial class ProseHtml
{
    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Clamp(heading.Level, 2, 6).ToString(CultureInfo.InvariantCulture);
                _html.Append("<h").Append(level).Append(" id=\"").Append(HtmlText.Encode(heading.Id)).Append("\">");
                WithoutNotes(() => Write(heading.Content));
                _html.Append("</h").Append(level).Append(">\n");
                break;
            case Paragraph paragraph:
                Element("p", paragraph.Content);
                break;
            case ListBlock list:
                Write(list);
                break;
            case Quote quote:
                _html.Append("<blockquote>");
                Write(quote.Blocks);
                _html.Append("</blockquote>\n");
                break;
            case CodeBlock code:
                _html.Append("<pre tabindex=\"0\"><code>");
                HtmlText.Append(_html, code.Text).Append("</code></pre>\n");
                break;
            case Table table:
                WithoutNotes(() => Write(table));
                break;
            case DefinitionList definitions:
                Write(definitions);
                break;
            case Reveal reveal:
                _html.Append("<details class=\"reveal\"><summary>");
                WithoutNotes(() =>
                {
                    if (reveal.Title.IsEmpty)
                        _html.Append(HtmlText.Encode(context.Words["reveal"]));
                    else
                        Write(reveal.Title);
                    _html.Append("</summary>\n");
                    Write(reveal.Blocks);
                });
                _html.Append("</details>\n");
                break;
            case FigureBlock figure:
                WithoutNotes(() => Write(figure));
                break;
            case ThematicBreak:
                _html.Append("<hr>\n");
                break;
        }
    }

    private void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(ListBlock list)
    {
        _html.Append(list.Ordered ? "<ol" : "<ul");
        if (list.Ordered && list.Start != 1)
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        _html.Append(">\n");
        foreach (var item in list.Items)
        {
            _html.Append("<li>");
            foreach (var block in item)
            {
                if (list.Tight && block is Paragraph paragraph)
                    Write(paragraph.Content);
                else
                    Write(block);
            }
            _html.Append("</li>\n");
        }
        _html.Append(list.Ordered ? "</ol>\n" : "</ul>\n");
    }

    private void WithoutNotes(Action write)
    {
        if (notes is null)
        {
            write();
            return;
        }
        var open = notes.IsOpen;
        notes.IsOpen = false;
        write();
        notes.IsOpen = open;
    }

    // On a phone a wide table's rows become cards, each cell saying the head of its column.
    private void Write(Table table)
    {
        var asCards = table.Columns.Length >= 4;
        var hasRowHeads = table.Header.Length > 0 && PlainText.Of(table.Header[0]).Length > 0;
        _html.Append("<figure class=\"table\"><table").Append(asCards ? " class=\"cards\"" : "").Append(">\n<thead><tr>");
        for (var i = 0; i < table.Header.Length; i++)
            Cell("th", " scope=\"col\"", table.Columns[i], table.Header[i]);
        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            _html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                if (i == 0 && hasRowHeads)
                    Cell("th", " scope=\"row\"", table.Columns[i], row[i]);
                else
                    Cell("td", asCards ? $" data-label=\"{HtmlText.Encode(PlainText.Of(table.Header[i]))}\"" : "", table.Columns[i], row[i]);
            }
            _html.Append("</tr>\n");
        }
        _html.Append("</tbody></table></figure>\n");
    }

    private void Cell(string name, string attributes, ColumnAlignment alignment, ImmutableArray<Inline> content)
    {
        _html.Append('<').Append(name).Append(attributes);
        if (alignment is ColumnAlignment.Right)
            _html.Append(" class=\"num\"");
        _html.Append('>');
        Write(content);
        _html.Append("</").Append(name).Append('>');
    }

    private void Write(DefinitionList definitions)
    {
        _html.Append("<dl>\n");
        foreach (var item in definitions.Items)
        {
            foreach (var term in item.Terms)
                Element("dt", term);
            foreach (var definition in item.Definitions)
            {
                _html.Append("<dd>");
                if (definition is [Paragraph only])
                    Write(only.Content);
                else
                    Write(definition);
                _html.Append("</dd>\n");
            }
        }
        _html.Append("</dl>\n");
    }

    private void WriteFootnotes(ImmutableArray<Footnote> footnotes)
    {
        if (footnotes.IsEmpty)
            return;
        _html.Append("<section class=\"footnotes\" aria-label=\"").Append(HtmlText.Encode(context.Words["footnotes"])).Append("\"><ol>\n");
        foreach (var note in footnotes)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li id=\"fn-{note.Number}\">");
            Write(note.Blocks);
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"back\" href=\"#fnref-{note.Number}\">{HtmlText.Encode(context.Words["back_to_text"])}</a></li>\n"
            );
        }
        _html.Append("</ol></section>\n");
    }

    private void Element(string name, ImmutableArray<Inline> content)
    {
        _html.Append('<').Append(name).Append('>');
        Write(content);
        _html.Append("</").Append(name).Append(">\n");
    }
}
