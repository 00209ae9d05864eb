using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Casebook.Parse.Markdown;

/// <summary>Turns Markdig's running text into ours and judges it on the way. One for each text; not for two threads.</summary>
internal sealed class InlineConverter(Reading reading)
{
    private const int Deepest = 40;
    private readonly HtmlReport _html = new(reading);
    private readonly List<Domain.Prose.Inline> _behindLink = [];
    private int _depth;
    private string? _around;

    /// <summary>Addresses given below the text that a link uses.</summary>
    public HashSet<Markdig.Syntax.LinkReferenceDefinition> UsedAddresses { get; } = [];

    /// <summary>Converts the running text of a block; white space at its ends is left out.</summary>
    public ImmutableArray<Domain.Prose.Inline> Convert(ContainerInline? content) =>
        content is null ? [] : ConvertRange(content.FirstChild, null);

    /// <summary>Converts siblings from one to before another.</summary>
    public ImmutableArray<Domain.Prose.Inline> ConvertRange(MarkdigInline? first, MarkdigInline? end)
    {
        var list = new InlineList();
        AddRange(list, first, end);
        return list.ToImmutable();
    }

    /// <summary>Converts a picture; null when it is refused.</summary>
    public Image? ConvertImage(LinkInline image)
    {
        var location = reading.At(image);
        Note(image);
        var alt = PlainText.Of(ConvertWithin("a picture's description", image));
        var address = LinkAddress.ForPicture(image.Url ?? "");
        var attributes = Attributes.Behind(image, reading);
        if (address.Problem is { } problem)
        {
            reading.Report(ParseProblems.PictureRefused, reading.At(image.UrlSpan, image), problem, address.Hint!);
            return null;
        }
        if (alt.Length == 0 && !attributes.Decorative)
        {
            reading.Report(ParseProblems.PictureWithoutDescription, location, "The picture has no description for those who cannot see it.",
                $"Write what it shows: ![radiograph of both hands]({image.Url}); if it only decorates the page, write ![]({image.Url}){{.decorative}}.");
        }
        return new Image(address.Url, alt, image.Title ?? "", HeadingIds.Check(attributes, reading, forHeading: false) ?? "", location);
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
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling) Add(list, inline);
    }

    private void Add(InlineList list, MarkdigInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: AddLiteral(list, literal); break;
            case HtmlEntityInline entity: list.AddText(entity.Transcoded.ToString()); break;
            case LineBreakInline line: list.Add(new LineBreak(line.IsHard)); break;
            case CodeInline code: list.Add(new CodeSpan(code.Content)); break;
            case LinkInline { IsImage: true } image: AddImage(list, image); break;
            case LinkInline link: AddLink(list, link, link.Url ?? "", link.Title ?? ""); break;
            case AutolinkInline link: AddAutolink(list, link); break;
            case EmphasisInline emphasis: AddEmphasis(list, emphasis); break;
            case HtmlInline html:
                _html.Report(html.Tag, reading.At(html));
                list.AddText(html.Tag);
                break;
            case MistakenInline mistaken:
                reading.Report(mistaken.Kind, reading.At(mistaken), mistaken.Message, mistaken.Hint);
                list.AddText(mistaken.Text);
                break;
            case CitationInline citation: AddCitation(list, citation); break;
            case NameLinkInline name: AddName(list, name); break;
            case FootnoteMarkInline mark: AddFootnoteMark(list, mark); break;
            case CommentInline or AttributesInline: break;
            case DelimiterInline delimiter:
                list.AddText(delimiter.ToLiteral());
                AddChildren(list, delimiter);
                break;
            case ContainerInline container: AddChildren(list, container); break;
            default: list.AddText(reading.Typed(inline)); break;
        }
    }

    // Nesting is bounded here, so that no text can exhaust the stack.
    private void AddChildren(InlineList list, ContainerInline container)
    {
        if (_depth >= Deepest)
        {
            reading.Report(ParseProblems.NestedTooDeeply, reading.At(container), "Marks are nested too deeply here; the text is shown as typed.",
                "Take out the surplus *, _, [ or ].");
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
            if (text[i] is not ('^' or '~')) continue;
            var run = i + 1;
            while (run < text.Length && text[run] == text[i]) run++;
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
            reading.Report(ParseProblems.StarsKept, reading.At(emphasis), "The stars between these words are shown as stars, not taken for italics.",
                "To say so yourself, write \\* for each star; for italics put a space before the first and behind the last.");
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

    private void AddImage(InlineList list, LinkInline image)
    {
        if (ConvertImage(image) is { } converted) list.Add(converted);
        else list.AddText(reading.Typed(image));
        if (_around is null) list.AddRange(TakeMoved());
    }

    private void AddLink(InlineList list, LinkInline link, string url, string title)
    {
        Note(link);
        if (Attributes.Behind(link, reading) is { Id: not null } attributes)
            reading.Report(ParseProblems.AttributeRefused, attributes.Location, "A link has no id.", "Take the braces away.");
        var isOutermost = _around is null;
        var content = ConvertWithin("a link", link);
        var address = LinkAddress.ForLink(url);
        if (address.Problem is { } problem)
        {
            reading.Report(ParseProblems.LinkRefused, reading.At(link.UrlSpan, link), problem, address.Hint!);
            list.AddRange(content);
        }
        else
        {
            list.Add(new Link(address.Url, title, content, reading.At(link)));
        }
        if (isOutermost) list.AddRange(TakeMoved());
    }

    private void AddAutolink(InlineList list, AutolinkInline link)
    {
        var address = LinkAddress.ForLink(link.IsEmail ? "mailto:" + link.Url : link.Url);
        if (address.Problem is null)
        {
            list.Add(new Link(address.Url, "", [new TextRun(link.Url)], reading.At(link)));
            return;
        }
        reading.Report(ParseProblems.LinkRefused, reading.At(link), address.Problem, address.Hint!);
        list.AddText(reading.Typed(link));
    }

    private void AddCitation(InlineList list, CitationInline citation)
    {
        var items = citation.Works.Select(work => new CitationItem(
            new Located<string>(work.Key, reading.Places.At(work.KeySpan)), Words(work.Prefix), work.Behind.Label, work.Behind.Locator,
            Words(work.Behind.Suffix), work.SuppressAuthor));
        AddOrMove(list, new Citation([.. items], reading.At(citation)), citation, "citation");
    }

    private void AddFootnoteMark(InlineList list, FootnoteMarkInline mark)
    {
        var number = reading.Footnotes.Mention(mark.Label);
        if (number > 0)
        {
            AddOrMove(list, new FootnoteMark(number), mark, "footnote");
            return;
        }
        reading.Report(ParseProblems.FootnoteNotWritten, reading.At(mark), $"There is no footnote “{mark.Label}” in this text.",
            $"Write it on a line of its own, outside lists and ::: blocks: [^{mark.Label}]: the note. Front matter cannot have footnotes.");
        list.AddText(reading.Typed(mark));
    }

    // A citation is itself a link, and a page cannot have a link within a link: it is moved behind the outer one.
    private void AddOrMove(InlineList list, Domain.Prose.Inline inline, MarkdigInline node, string what)
    {
        if (_around is null)
        {
            list.Add(inline);
            return;
        }
        reading.Report(ParseProblems.LinkWithinLink, reading.At(node), $"There is a {what} inside {_around}; it is moved behind it.",
            $"Write the {what} behind the closing parenthesis.");
        _behindLink.Add(inline);
    }

    private void AddName(InlineList list, NameLinkInline node)
    {
        var name = node.Name;
        if (name[0] == '!')
        {
            list.Add(new Unlinked(node.Label ?? name[1..].Trim()));
            return;
        }
        var kind = name.StartsWith("case:", StringComparison.OrdinalIgnoreCase) ? NameLinkKind.Case : NameLinkKind.Term;
        var target = kind == NameLinkKind.Case ? name[5..].Trim() : name;
        if (_around is null)
        {
            list.Add(new NameLink(new Located<string>(target, reading.Places.At(node.NameSpan)), kind, node.Label));
            return;
        }
        reading.Report(ParseProblems.LinkWithinLink, reading.At(node), $"There is a link by name inside {_around}; its words are shown without a link.",
            "Take the [[ ]] away here.");
        list.Add(new Unlinked(node.Label ?? target));
    }

    private static string Words(string markdown) =>
        LineReader.HasMarks(markdown) ? PlainText.Of(LineReader.ConvertQuietly(markdown)) : markdown;

    private void Note(LinkInline link)
    {
        if (link.Reference is { } reference) UsedAddresses.Add(reference);
    }
}
