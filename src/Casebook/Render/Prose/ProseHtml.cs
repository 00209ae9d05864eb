using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Domain.Prose;
using Casebook.Relate.Challenges;
using Casebook.Relate.Links;
using Casebook.Render.Pages;
using Casebook.Render.Pictures;
using Casebook.Render.Templates;

namespace Casebook.Render.Prose;

/// <summary>Writes resolved texts as HTML. All markup comes from here, so nothing an educator writes can become markup.</summary>
/// <param name="context">Words and style of the site.</param>
/// <param name="links">Addresses of the page.</param>
/// <param name="notes">Notes for the margin; null where none are wanted.</param>
/// <param name="figures">Pictures of the page; null where none are shown.</param>
/// <param name="isAway">Whether the text stands on another page than its own, so that numbers of references and footnotes would lead nowhere and are left out.</param>
internal sealed partial class ProseHtml(SiteContext context, PageLinks links, MarginNotes? notes = null, PageFigures? figures = null, bool isAway = false)
{
    private readonly StringBuilder _html = new();
    private readonly HashSet<int> _footnotesMarked = [];

    /// <summary>A whole text, each heading of level 2 with what follows it as a section of the page.</summary>
    public Html Document(Document document)
    {
        _html.Clear();
        var inSection = false;
        foreach (var block in document.Blocks)
        {
            if (block is Heading { Level: 2 })
            {
                if (inSection) _html.Append("</section>\n");
                _html.Append("<section>\n");
                notes?.BeginSection();
                inSection = true;
            }
            Write(block);
        }
        if (inSection) _html.Append("</section>\n");
        WriteFootnotes(document.Footnotes);
        return new Html(_html.ToString());
    }

    /// <summary>Blocks of a part of a page.</summary>
    public Html Blocks(ImmutableArray<Block> blocks)
    {
        _html.Clear();
        Write(blocks);
        return new Html(_html.ToString());
    }

    /// <summary>Running text.</summary>
    public Html Inline(ImmutableArray<Inline> content)
    {
        _html.Clear();
        Write(content);
        return new Html(_html.ToString());
    }

    /// <summary>A line of front matter; null stays null.</summary>
    public Html? Line(Domain.RichText? text) => text is null ? null : Inline(text.Content);

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
            case Paragraph paragraph: Element("p", paragraph.Content); break;
            case ListBlock list: Write(list); break;
            case Quote quote:
                _html.Append("<blockquote>");
                Write(quote.Blocks);
                _html.Append("</blockquote>\n");
                break;
            case CodeBlock code:
                _html.Append("<pre tabindex=\"0\"><code>");
                HtmlText.Append(_html, code.Text).Append("</code></pre>\n");
                break;
            case Table table: WithoutNotes(() => Write(table)); break;
            case DefinitionList definitions: Write(definitions); break;
            case Reveal reveal:
                _html.Append("<details class=\"reveal\"><summary>");
                WithoutNotes(() =>
                {
                    if (reveal.Title.IsEmpty) _html.Append(HtmlText.Encode(context.Words["reveal"]));
                    else Write(reveal.Title);
                    _html.Append("</summary>\n");
                    Write(reveal.Blocks);
                });
                _html.Append("</details>\n");
                break;
            case FigureBlock figure: WithoutNotes(() => Write(figure)); break;
            case ThematicBreak: _html.Append("<hr>\n"); break;
        }
    }

    private void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(ListBlock list)
    {
        _html.Append(list.Ordered ? "<ol" : "<ul");
        if (list.Ordered && list.Start != 1) _html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        _html.Append(">\n");
        foreach (var item in list.Items)
        {
            _html.Append("<li>");
            foreach (var block in item)
            {
                if (list.Tight && block is Paragraph paragraph) Write(paragraph.Content);
                else Write(block);
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
        for (var i = 0; i < table.Header.Length; i++) Cell("th", " scope=\"col\"", table.Columns[i], table.Header[i]);
        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            _html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                if (i == 0 && hasRowHeads) Cell("th", " scope=\"row\"", table.Columns[i], row[i]);
                else Cell("td", asCards ? $" data-label=\"{HtmlText.Encode(PlainText.Of(table.Header[i]))}\"" : "", table.Columns[i], row[i]);
            }
            _html.Append("</tr>\n");
        }
        _html.Append("</tbody></table></figure>\n");
    }

    private void Cell(string name, string attributes, ColumnAlignment alignment, ImmutableArray<Inline> content)
    {
        _html.Append('<').Append(name).Append(attributes);
        if (alignment is ColumnAlignment.Right) _html.Append(" class=\"num\"");
        _html.Append('>');
        Write(content);
        _html.Append("</").Append(name).Append('>');
    }

    private void Write(DefinitionList definitions)
    {
        _html.Append("<dl>\n");
        foreach (var item in definitions.Items)
        {
            foreach (var term in item.Terms) Element("dt", term);
            foreach (var definition in item.Definitions)
            {
                _html.Append("<dd>");
                if (definition is [Paragraph only]) Write(only.Content);
                else Write(definition);
                _html.Append("</dd>\n");
            }
        }
        _html.Append("</dl>\n");
    }

    private void WriteFootnotes(ImmutableArray<Footnote> footnotes)
    {
        if (footnotes.IsEmpty) return;
        _html.Append("<section class=\"footnotes\" aria-label=\"").Append(HtmlText.Encode(context.Words["footnotes"])).Append("\"><ol>\n");
        foreach (var note in footnotes)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li id=\"fn-{note.Number}\">");
            Write(note.Blocks);
            _html.Append(CultureInfo.InvariantCulture, $"<a class=\"back\" href=\"#fnref-{note.Number}\">{HtmlText.Encode(context.Words["back_to_text"])}</a></li>\n");
        }
        _html.Append("</ol></section>\n");
    }

    private void Element(string name, ImmutableArray<Inline> content)
    {
        _html.Append('<').Append(name).Append('>');
        Write(content);
        _html.Append("</").Append(name).Append(">\n");
    }

    private void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                HtmlText.Append(_html, run.Text);
                notes?.Passed(run.Text);
                break;
            case Emphasis emphasis:
                var name = ElementOf(emphasis.Kind);
                _html.Append('<').Append(name).Append('>');
                Write(emphasis.Content);
                _html.Append("</").Append(name).Append('>');
                break;
            case CodeSpan code:
                _html.Append("<code>");
                HtmlText.Append(_html, code.Text).Append("</code>");
                break;
            case LineBreak { Hard: true }: _html.Append("<br>\n"); break;
            case LineBreak: _html.Append('\n'); break;
            case Link link: Write(link); break;
            case Image image: Write(image); break;
            case TermAnchor term: Write(term); break;
            case CaseAnchor anchor:
                _html.Append("<a href=\"").Append(HtmlText.Encode(links.To($"cases/{anchor.Target.Slug}/"))).Append("\">");
                Write(anchor.Content);
                _html.Append("</a>");
                break;
            case NumberedCitation or FootnoteMark when isAway: break;
            case NumberedCitation citation:
                context.Works.Cite(_html, citation, context.Words);
                foreach (var item in citation.Items) notes?.WriteReference(_html, item.Number, item.Work, context.Works.IsNumbered);
                break;
            case FootnoteMark mark:
                // A footnote may be mentioned twice; the way back leads to the first mention.
                var id = _footnotesMarked.Add(mark.Number) ? string.Create(CultureInfo.InvariantCulture, $" id=\"fnref-{mark.Number}\"") : "";
                _html.Append(CultureInfo.InvariantCulture, $"<sup class=\"fnref\"{id}><a href=\"#fn-{mark.Number}\" data-note=\"fn-{mark.Number}\" aria-label=\"{HtmlText.Encode(context.Words.Format("footnote_n", mark.Number))}\">{(char)('a' + ((mark.Number - 1) % 26))}</a></sup>");
                break;
            case Withheld:
                _html.Append("<span class=\"withheld\" aria-hidden=\"true\">").Append(Withheld.Mark).Append("</span><span class=\"vh\">").Append(HtmlText.Encode(context.Words["challenge_withheld"])).Append("</span>");
                break;
            case OtherCase: _html.Append(HtmlText.Encode(context.Words["challenge_other_case"])); break;
            case IWrapsInlines wrapping: Write(wrapping.Content); break;
        }
    }

    private void Write(Link link)
    {
        var url = link.Url.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? "https://doi.org/" + link.Url[4..] : link.Url;
        _html.Append("<a href=\"").Append(HtmlText.Encode(url.StartsWith('/') ? links.To(url[1..]) : url)).Append('"');
        if (link.Title.Length > 0) _html.Append(" title=\"").Append(HtmlText.Encode(link.Title)).Append('"');
        _html.Append('>');
        Write(link.Content);
        _html.Append("</a>");
    }

    private void Write(TermAnchor anchor)
    {
        _html.Append("<a class=\"term\" href=\"").Append(HtmlText.Encode(links.To(anchor.Term.Url))).Append('"').Append(notes?.TieOf(anchor.Term)).Append('>');
        Write(anchor.Content);
        _html.Append("</a>");
        notes?.WriteTerm(_html, anchor.Term);
    }

    private static string ElementOf(EmphasisKind kind) => kind switch
    {
        EmphasisKind.Strong => "strong",
        EmphasisKind.Subscript => "sub",
        EmphasisKind.Superscript => "sup",
        EmphasisKind.Deleted => "del",
        _ => "em",
    };
}
