using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Cli.Import.Word;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.OpenDocument;

/// <summary>Reads one paragraph: what a reader of the document sees once all changes are accepted, and nothing of who changed it.</summary>
internal sealed partial class OpenDocumentText(OpenDocumentReader reader, OpenDocumentStyles styles)
{
    private const int MaxSpaces = 100;
    private readonly SpanList _spans = new();

    /// <summary>Frames of the paragraph.</summary>
    public List<XElement> Frames { get; } = [];

    /// <summary>The text of a paragraph.</summary>
    public ImmutableArray<Span> Read(XElement paragraph)
    {
        // What a whole heading or paragraph looks like is its style's; only what stands out in it is told.
        Walk(paragraph, styles.Shown("paragraph", IsOwn(paragraph) ? paragraph.AttributeOf("style-name") : "", new Span("")));
        return _spans.ToImmutable();
    }

    /// <summary>What stands in a frame: a picture, or text with its pictures.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="blocks">Reads what stands in a text box, by level and style of the list around it.</param>
    public IEnumerable<Block> Frame(XElement frame, Func<IEnumerable<XElement>, int, string, IEnumerable<Block>> blocks)
    {
        foreach (var box in frame.Children("text-box"))
        {
            foreach (var block in blocks(box.Elements(), 0, ""))
                yield return block;
        }
        if (frame.Child("object", "object-ole", "plugin", "applet") is not null)
            reader.LeaveOut(LeftOutKind.EmbeddedObject);
        else if (frame.Child("image") is { } image)
        {
            var alt = frame.Child("desc") is { Value.Length: > 0 } said ? said.Value.Trim() : frame.Child("title")?.Value.Trim() ?? "";
            if (reader.Picture(image.AttributeOf("href")) is { } bytes)
                yield return new PictureBlock(bytes, alt);
            else
                reader.LeaveOut(LeftOutKind.LinkedFile);
        }
    }

    private void Walk(XElement parent, Span kind)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
                _spans.Add(kind with { Text = White().Replace(text.Value, " ") });
            else if (node is XElement element)
                Add(element, kind);
        }
    }

    private void Add(XElement element, Span kind)
    {
        switch (element.Name.LocalName)
        {
            case "span":
                var style = element.AttributeOf("style-name");
                if (!styles.IsHidden("text", style))
                    Walk(element, styles.Shown("text", style, kind));
                else if (element.Value.Length > 0)
                    reader.LeaveOut(LeftOutKind.HiddenText);
                break;
            case "a":
                var address = element.AttributeOf("href");
                var isWeb =
                    address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
                Walk(element, isWeb ? kind with { Address = address } : kind);
                break;
            case "s":
                var spaces = int.TryParse(element.AttributeOf("c"), CultureInfo.InvariantCulture, out var count) ? count : 1;
                _spans.Add(kind with { Text = new string(' ', Math.Clamp(spaces, 1, MaxSpaces)) });
                break;
            case "tab":
                _spans.Add(kind with { Text = " " });
                break;
            case "line-break":
                _spans.Add(kind with { Text = "\n" });
                break;
            case "note":
                if (reader.NoteOf(element) is > 0 and var note)
                    _spans.Add(new Span("") { Note = note });
                break;
            case "annotation":
                reader.LeaveOut(LeftOutKind.Comment);
                break;
            case "hidden-text" or "hidden-paragraph":
                reader.LeaveOut(LeftOutKind.HiddenText);
                break;
            case "change-start":
                reader.TellInsertion();
                break;
            case "frame":
                Frames.Add(element);
                break;
            case "custom-shape" or "g" or "line" or "rect" or "ellipse" or "polygon" or "path":
                reader.LeaveOut(LeftOutKind.Drawing);
                break;
            case "annotation-end" or "bookmark" or "bookmark-start" or "bookmark-end" or "soft-page-break" or "change" or "change-end":
                break;
            default:
                Walk(element, kind);
                break;
        }
    }

    // P1, P2 …: what somebody gave this paragraph, such as bold for a heading without a style.
    private static bool IsOwn(XElement paragraph) => Own().IsMatch(paragraph.AttributeOf("style-name"));

    [GeneratedRegex("^P[0-9]+$")]
    private static partial Regex Own();

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex White();
}
