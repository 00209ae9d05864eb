using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Casebook.Parse.Markdown;

/// <summary>Turns Markdig's running text into ours and judges it on the way. One for each text; not for two threads.</summary>
internal sealed partial class InlineConverter(Reading reading)
{
    private const int Deepest = 40;
    private readonly HtmlReport _html = new(reading);
    private readonly List<Domain.Prose.Inline> _behindLink = [];
    private int _depth;
    private string? _around;

    /// <summary>Addresses given below the text that a link uses.</summary>
    public HashSet<Markdig.Syntax.LinkReferenceDefinition> UsedAddresses { get; } = [];

    /// <summary>Converts the running text of a block; white space at its ends is left out.</summary>
    public ImmutableArray<Domain.Prose.Inline> Convert(ContainerInline? content) => content is null ? [] : ConvertRange(content.FirstChild, null);

    /// <summary>Converts siblings from one to before another.</summary>
    public ImmutableArray<Domain.Prose.Inline> ConvertRange(MarkdigInline? first, MarkdigInline? end)
    {
        var list = new InlineList();
        AddRange(list, first, end);
        return list.ToImmutable();
    }

    /// <summary>Citations and footnote marks that had to leave a link or a picture's description.</summary>
    public ImmutableArray<Domain.Prose.Inline> TakeMoved()
    {
        ImmutableArray<Domain.Prose.Inline> moved = [.. _behindLink];
        _behindLink.Clear();
        return moved;
    }

    private void AddRange(InlineList list, MarkdigInline? first, MarkdigInline? end)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
            Add(list, inline);
    }

    private void Add(InlineList list, MarkdigInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(list, literal);
                break;
            case HtmlEntityInline entity:
                list.AddText(entity.Transcoded.ToString());
                break;
            case LineBreakInline line:
                list.Add(new LineBreak(line.IsHard));
                break;
            case CodeInline code:
                list.Add(new CodeSpan(code.Content));
                break;
            case LinkInline { IsImage: true } image:
                AddImage(list, image);
                break;
            case LinkInline link:
                AddLink(list, link, link.Url ?? "", link.Title ?? "");
                break;
            case AutolinkInline link:
                AddAutolink(list, link);
                break;
            case EmphasisInline emphasis:
                AddEmphasis(list, emphasis);
                break;
            case HtmlInline html:
                _html.Report(html.Tag, reading.At(html));
                list.AddText(html.Tag);
                break;
            case MistakenInline mistaken:
                reading.Problems.Add(mistaken.Problem(reading.At(mistaken)));
                list.AddText(mistaken.Text);
                break;
            case CitationInline citation:
                AddCitation(list, citation);
                break;
            case NameLinkInline name:
                AddName(list, name);
                break;
            case FootnoteMarkInline mark:
                AddFootnoteMark(list, mark);
                break;
            case CommentInline or AttributesInline:
                break;
            case DelimiterInline delimiter:
                list.AddText(delimiter.ToLiteral());
                AddChildren(list, delimiter);
                break;
            case ContainerInline container:
                AddChildren(list, container);
                break;
            default:
                list.AddText(reading.Typed(inline));
                break;
        }
    }

    // Nesting is bounded here, so that no text can exhaust the stack.
    private void AddChildren(InlineList list, ContainerInline container)
    {
        if (_depth >= Deepest)
        {
            reading.Problems.Add(ParseProblems.MarksNestedTooDeeply(reading.At(container)));
            list.AddText(reading.Typed(container));
            return;
        }
        _depth++;
        AddRange(list, container.FirstChild, null);
        _depth--;
    }

    private ImmutableArray<Domain.Prose.Inline> ConvertChildren(ContainerInline container)
    {
        var list = new InlineList();
        AddChildren(list, container);
        return list.ToImmutable();
    }

    private ImmutableArray<Domain.Prose.Inline> ConvertWithin(string what, ContainerInline container)
    {
        var outer = _around;
        _around = outer ?? what;
        var content = ConvertChildren(container);
        _around = outer;
        return content;
    }

    private static void AddLiteral(InlineList list, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var start = 0;
        for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] is not ('^' or '~'))
                continue;
            var run = i + 1;
            while (run < text.Length && text[run] == text[i])
                run++;
            if (run - i == 1)
            {
                list.AddText(text[start..i]);
                list.AddMark(text[i]);
                start = run;
            }
            i = run - 1;
        }
        list.AddText(start == 0 ? text : text[start..]);
    }

    private void AddEmphasis(InlineList list, EmphasisInline emphasis)
    {
        if (Alleles.IsOne(emphasis, reading))
        {
            reading.Problems.Add(ParseProblems.StarsKept(reading.At(emphasis)));
            list.AddText("*");
            AddChildren(list, emphasis);
            list.AddText("*");
            return;
        }
        var kind = emphasis switch
        {
            { DelimiterChar: '~' } => EmphasisKind.Deleted,
            { DelimiterCount: 2 } => EmphasisKind.Strong,
            _ => EmphasisKind.Emphasis,
        };
        list.Add(new Emphasis(kind, ConvertChildren(emphasis)));
    }
}
