using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Casebook.Parse.Markdown;

// What leads elsewhere: pictures, links, citations, footnote marks and names.
internal sealed partial class InlineConverter
{
    /// <summary>Converts a picture; null when it is refused.</summary>
    public Image? ConvertImage(LinkInline image)
    {
        var location = reading.At(image);
        Note(image);
        var alt = PlainText.Of(ConvertWithin("a picture's description", image));
        var address = LinkAddress.ForPicture(image.Url ?? "");
        var attributes = Attributes.Behind(image, reading);
        if (address.Refusal is { } refuse)
        {
            reading.Problems.Add(refuse(reading.At(image.UrlSpan, image)));
            return null;
        }
        if (alt.Length == 0 && !attributes.Decorative)
        {
            reading.Problems.Add(ParseProblems.PictureWithoutDescription(location, image.Url));
        }
        return new Image(address.Url, alt, image.Title ?? "", HeadingIds.Check(attributes, reading, forHeading: false) ?? "", location);
    }

    private void AddImage(InlineList list, LinkInline image)
    {
        if (ConvertImage(image) is { } converted)
            list.Add(converted);
        else
            list.AddText(reading.Typed(image));
        if (_around is null)
            list.AddRange(TakeMoved());
    }

    private void AddLink(InlineList list, LinkInline link, string url, string title)
    {
        Note(link);
        if (Attributes.Behind(link, reading) is { Id: not null } attributes)
            reading.Problems.Add(ParseProblems.IdOfLink(attributes.Location));
        var isOutermost = _around is null;
        var content = ConvertWithin("a link", link);
        var address = LinkAddress.ForLink(url);
        if (address.Refusal is { } refuse)
        {
            reading.Problems.Add(refuse(reading.At(link.UrlSpan, link)));
            list.AddRange(content);
        }
        else
        {
            list.Add(new Link(address.Url, title, content, reading.At(link)));
        }
        if (isOutermost)
            list.AddRange(TakeMoved());
    }

    private void AddAutolink(InlineList list, AutolinkInline link)
    {
        var address = LinkAddress.ForLink(link.IsEmail ? "mailto:" + link.Url : link.Url);
        if (address.Refusal is null)
        {
            list.Add(new Link(address.Url, "", [new TextRun(link.Url)], reading.At(link)));
            return;
        }
        reading.Problems.Add(address.Refusal(reading.At(link)));
        list.AddText(reading.Typed(link));
    }

    private void AddCitation(InlineList list, CitationInline citation)
    {
        var intent = CitationIntents.Behind(citation, reading);
        var items = citation.Works.Select(work => new CitationItem(
            new Located<string>(work.Key, reading.Places.At(work.KeySpan)),
            Words(work.Prefix),
            work.Behind.Label,
            work.Behind.Locator,
            Words(work.Behind.Suffix),
            work.SuppressAuthor
        )
        {
            Intent = intent,
        });
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
        reading.Problems.Add(ParseProblems.FootnoteNotWritten(reading.At(mark), mark.Label));
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
        reading.Problems.Add(ParseProblems.MovedOutOfLink(reading.At(node), what, _around));
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
        reading.Problems.Add(ParseProblems.NameInsideLink(reading.At(node), _around));
        list.Add(new Unlinked(node.Label ?? target));
    }

    private static string Words(string markdown) => LineReader.HasMarks(markdown) ? PlainText.Of(LineReader.ConvertQuietly(markdown)) : markdown;

    private void Note(LinkInline link)
    {
        if (link.Reference is { } reference)
            UsedAddresses.Add(reference);
    }
}
