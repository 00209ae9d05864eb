using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain.Prose;
using Casebook.Relate.Challenges;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Prose;

// Running text: marks, links, citations.
internal sealed partial class ProseHtml
{
    private void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                if (asWritten)
                    HtmlText.Append(_html, run.Text);
                else
                    NoBreak.Append(_html, run.Text);
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
            case LineBreak { Hard: true }:
                _html.Append("<br>\n");
                break;
            case LineBreak:
                _html.Append('\n');
                break;
            case Link link:
                Write(link.Url, link.Title, link.Content);
                break;
            case PathLink link:
                Write(links.To(SiteAddress.Encode(link.Path) + link.Suffix), link.Title, link.Content);
                break;
            case PictureLink link when context.Pictures.FullSize(link.File) is { } full:
                Write(links.To(full), link.Title, link.Content);
                break;
            case Image image:
                Write(image);
                break;
            case TermAnchor term:
                Write(term);
                break;
            case CaseAnchor anchor:
                _html.Append("<a href=\"").Append(HtmlText.Encode(links.To($"cases/{anchor.Target.Slug}/"))).Append("\">");
                Write(anchor.Content);
                _html.Append("</a>");
                break;
            case NumberedCitation or FootnoteMark when isAway:
                break;
            case NumberedCitation citation:
                context.Works.Cite(_html, citation, context.Words);
                foreach (var item in citation.Items)
                    notes?.WriteReference(_html, item.Number, item.Work, context.Works.IsNumbered);
                break;
            case FootnoteMark mark:
                // A footnote may be mentioned twice; the way back leads to the first mention.
                var id = _footnotesMarked.Add(mark.Number) ? string.Create(CultureInfo.InvariantCulture, $" id=\"fnref-{mark.Number}\"") : "";
                _html.Append(
                    CultureInfo.InvariantCulture,
                    $"<sup class=\"fnref\"{id}><a href=\"#fn-{mark.Number}\" data-note=\"fn-{mark.Number}\" aria-label=\""
                        + $"{HtmlText.Encode(context.Words.Format("footnote_n", mark.Number))}\">{(char)('a' + ((mark.Number - 1) % 26))}</a></sup>"
                );
                break;
            case Withheld:
                _html
                    .Append("<span class=\"withheld\" aria-hidden=\"true\">")
                    .Append(Withheld.Mark)
                    .Append("</span><span class=\"vh\">")
                    .Append(HtmlText.Encode(context.Words["challenge_withheld"]))
                    .Append("</span>");
                break;
            case OtherCase:
                _html.Append(HtmlText.Encode(context.Words["challenge_other_case"]));
                break;
            case IWrapsInlines wrapping:
                Write(wrapping.Content);
                break;
        }
    }

    private void Write(string address, string title, ImmutableArray<Inline> content)
    {
        _html.Append("<a href=\"").Append(HtmlText.Encode(address)).Append('"');
        if (title.Length > 0)
            _html.Append(" title=\"").Append(HtmlText.Encode(title)).Append('"');
        _html.Append('>');
        Write(content);
        _html.Append("</a>");
    }

    private void Write(TermAnchor anchor)
    {
        _html
            .Append("<a class=\"term\" href=\"")
            .Append(HtmlText.Encode(links.To(anchor.Term.Url)))
            .Append('"')
            .Append(notes?.TieOf(anchor.Term))
            .Append('>');
        Write(anchor.Content);
        _html.Append("</a>");
        notes?.WriteTerm(_html, anchor.Term);
    }

    private static string ElementOf(EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Strong => "strong",
            EmphasisKind.Subscript => "sub",
            EmphasisKind.Superscript => "sup",
            EmphasisKind.Deleted => "del",
            _ => "em",
        };
}
