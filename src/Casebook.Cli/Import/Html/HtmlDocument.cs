using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casebook.Cli.Import.Manuscripts;

namespace Casebook.Cli.Import.Html;

/// <summary>Reads a page, or what was copied out of Word, Google Docs or a browser and pasted as HTML. Nothing is run and nothing is fetched; title and
/// properties of the page stay behind.</summary>
/// <param name="beside">The bytes of a file that lies beside it; null when there is none.</param>
internal sealed class HtmlDocument(Func<string, byte[]?> beside)
{
    // What is nested deeper is taken as plain text.
    private const int MaxDepth = 200;
    private const int MaxPicture = 20_000_000;

    private static readonly HashSet<string> Blocks = new(
        (
            "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup "
            + "hr html li main nav ol p pre section table ul"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Unread = new(
        "script style template noscript head title meta link input button select textarea svg math audio video canvas".Split(' '),
        StringComparer.Ordinal
    );

    private readonly List<Block> _blocks = [];
    private readonly Dictionary<LeftOutKind, int> _leftOut = [];
    private bool _hasInsertions;
    private bool _hasTitle;

    /// <summary>The document.</summary>
    public static Manuscript Read(string html, Func<string, byte[]?> beside)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var reader = new HtmlDocument(beside);
        if (page.Body is { } body)
            reader.Walk(body, new HtmlPlace());
        return new Manuscript
        {
            Blocks = [.. reader._blocks],
            LeftOut = reader._leftOut.ToImmutableSortedDictionary(),
            HasInsertions = reader._hasInsertions,
        };
    }

    // A stretch of words between blocks is a paragraph.
    private void Walk(IElement container, HtmlPlace place)
    {
        var words = new SpanList();
        foreach (var node in container.ChildNodes)
        {
            if (node is IElement element && (Blocks.Contains(element.LocalName) || HoldsBlocks(element)))
            {
                Flush();
                if (place.Depth < MaxDepth)
                    Block(element, place with { Depth = place.Depth + 1 });
                else
                    Add([new Span(element.TextContent)], place);
            }
            else
                Inline(node, new Span(""), words, place.Depth);
        }
        Flush();

        void Flush()
        {
            Add(words.ToImmutable(), place);
            words = new SpanList();
        }
    }

    private void Block(IElement element, HtmlPlace place)
    {
        if (IsLeftOut(element))
            return;
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var digit]:
                var isTitle = digit == '1' && !_hasTitle;
                _hasTitle |= isTitle;
                Walk(element, place with { Role = isTitle ? BlockRole.Title : BlockRole.Heading, Level = digit - '0' });
                break;
            case "ul" or "ol":
                Walk(element, place with { ListLevel = place.ListLevel + 1, IsNumbered = element.LocalName == "ol" });
                break;
            case "li":
                Walk(element, place with { IsListed = true });
                break;
            case "figcaption":
                Walk(element, place with { Role = BlockRole.Caption });
                break;
            case "table":
                if (Table(element, place.Depth) is { Rows.IsEmpty: false } table)
                    _blocks.Add(table);
                break;
            case "nav" or "footer" or "header" when element.ParentElement?.LocalName is "body":
                LeaveOut(LeftOutKind.PageHeader);
                break;
            default:
                Walk(
                    element,
                    place with
                    {
                        IsListed = place.IsListed || HtmlStyles.IsWordList(element),
                        ListLevel = Math.Max(place.ListLevel, HtmlStyles.WordListLevel(element)),
                    }
                );
                break;
        }
    }

    private void Add(ImmutableArray<Span> spans, HtmlPlace place)
    {
        if (place.IsListed)
            spans = HtmlStyles.WithoutMark(spans);
        if (spans.IsEmpty || spans.All(span => string.IsNullOrWhiteSpace(span.Text)))
            return;
        _blocks.Add(
            new TextBlock(spans)
            {
                Role = place.Role,
                Level = place.Role is BlockRole.Heading or BlockRole.Title ? place.Level : place.IsListed ? Math.Max(1, place.ListLevel) : 0,
                IsListed = place.IsListed && place.Role == BlockRole.Text,
                IsNumbered = place.IsListed && place.IsNumbered,
            }
        );
    }

    private void Inline(INode node, Span kind, SpanList words, int depth)
    {
        switch (node)
        {
            case IText text:
                words.Add(kind with { Text = HtmlStyles.Spaces().Replace(text.Data, " ") });
                break;
            case IElement { LocalName: "br" }:
                words.Add(kind with { Text = "\n" });
                break;
            case IElement { LocalName: "img" } image:
                if (!IsLeftOut(image))
                    Picture(image);
                break;
            case IElement element when !IsLeftOut(element):
                _hasInsertions |= element.LocalName == "ins";
                if (depth >= MaxDepth)
                    words.Add(kind with { Text = element.TextContent });
                else
                    foreach (var child in element.ChildNodes)
                        Inline(child, HtmlStyles.Of(element, kind), words, depth + 1);
                break;
        }
    }

    // The picture itself, or a file beside the page; nothing is fetched.
    private void Picture(IElement image)
    {
        var (address, alt) = (image.GetAttribute("src") ?? "", image.GetAttribute("alt") ?? "");
        if (HtmlStyles.DataOf(address, MaxPicture) is { } bytes)
            _blocks.Add(new PictureBlock(bytes, alt));
        else if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal))
            LeaveOut(LeftOutKind.LinkedFile);
        else if (address.Length > 0)
        {
            var name = Uri.UnescapeDataString(address.Split('?', '#')[0].Split('/', '\\')[^1]);
            _blocks.Add(new PictureBlock(beside(name) ?? [], alt) { MissingFile = beside(name) is null ? name : "" });
        }
    }

    private TableBlock Table(IElement table, int depth)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Span>>>();
        var isJoined = false;
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table))
        {
            var cells = ImmutableArray.CreateBuilder<ImmutableArray<Span>>();
            foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th"))
            {
                isJoined |= IsWide(cell, "colspan") || IsWide(cell, "rowspan");
                var words = new SpanList();
                foreach (var node in cell.ChildNodes)
                {
                    if (words.ToImmutable().Length > 0 && node is IElement { LocalName: "p" or "div" or "li" or "ul" })
                        words.Add(new Span("\n"));
                    Inline(node, new Span(""), words, depth + 1);
                }
                cells.Add(words.ToImmutable());
            }
            if (cells.Any(cell => !cell.IsEmpty))
                rows.Add(cells.ToImmutable());
        }
        return new TableBlock(rows.ToImmutable(), isJoined);
    }

    private static bool IsWide(IElement cell, string name) => cell.GetAttribute(name) is { } span && span.Trim() is not ("1" or "");

    private bool IsLeftOut(IElement element)
    {
        if (Unread.Contains(element.LocalName))
            return true;
        LeftOutKind? kind =
            element.LocalName is "del" or "s" or "strike" ? LeftOutKind.TrackedDeletion
            : element.LocalName is "iframe" or "object" or "embed" or "applet" ? LeftOutKind.EmbeddedObject
            : HtmlStyles.IsComment(element) ? LeftOutKind.Comment
            : HtmlStyles.IsHidden(element) ? LeftOutKind.HiddenText
            : null;
        if (kind is { } left)
            LeaveOut(left);
        return kind is not null;
    }

    private void LeaveOut(LeftOutKind kind) => _leftOut[kind] = _leftOut.GetValueOrDefault(kind) + 1;

    // Google Docs puts a whole document into one <b>.
    private static bool HoldsBlocks(IElement element) => element.LocalName != "br" && element.QuerySelector(BlocksInside) is not null;

    private static readonly string BlocksInside = string.Join(", ", Blocks.Where(name => name is not ("html" or "body")));

    private readonly record struct HtmlPlace(int Depth, BlockRole Role, int Level, int ListLevel, bool IsListed, bool IsNumbered);
}
